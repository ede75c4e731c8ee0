import EventLog
import Testing

@Suite struct HashChainTests {
  private let header = EventHeader(
    stream: StreamID(high: 3, low: 4), version: 5, id: EntryID(high: 6, low: 7), recordedAt: -1,
    keyRef: 8)
  private let log = LogID(high: 1, low: 2)

  @Test func `associated data is fixed in width and order`() {
    let words = [1, 2, 3, 4, 5, 6, 7].map { "000000000000000\($0)" }.joined()
    let bytes = HashChain.associatedData(log: log, header: header)
    let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(text == "00000001" + words + "ffffffffffffffff" + "0000000000000008")
  }

  /// Computed with Python's hashlib from the definition; it must never change.
  @Test func `the link of a known event is the known one`() {
    let event = HashChain.event(log: log, header: header, sealedBody: [1, 2, 3], prev: .zero)
    #expect(
      event.bodyDigest.description
        == "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
    #expect(
      event.hash.description == "8622c5ab6e237787f33b10d1396911b658275bb1f035adcd80d0907c4633d845")
  }

  @Test func `every field of an event is bound by its link`() {
    let link = { (header: EventHeader, log: LogID, prev: Digest32) in
      HashChain.link(log: log, header: header, bodyDigest: .zero, prev: prev)
    }
    var changed: [EventHeader] = []
    for change in [
      { (header: inout EventHeader) in header.stream = StreamID(high: 3, low: 5) },
      { $0.version += 1 }, { $0.id = EntryID(high: 6, low: 8) }, { $0.recordedAt = 0 },
      { $0.keyRef = 9 },
    ] {
      var copy = header
      change(&copy)
      changed.append(copy)
    }
    let links =
      [link(header, log, .zero), link(header, LogID(high: 1, low: 3), .zero)]
      + changed.map { link($0, log, .zero) }
      + [link(header, log, HashChain.digest(of: []))]
    #expect(Set(links).count == links.count)
  }

  @Test func `verifying can start behind a known place`() throws {
    var writer = ChainWriter(log: log)
    let events = writer.events(.numbered(1), count: 4).enumerated().map {
      StoredEvent(seq: Int64($0.offset) + 1, event: $0.element)
    }
    var verifier = ChainVerifier(log: log, after: 2, heads: [.numbered(1): events[1].asHead])
    try verifier.verify(Array(events[2...]))
    #expect(verifier.verified == 2)
    var blind = ChainVerifier(log: log)
    #expect(throws: ChainFault.self) { try blind.verify(Array(events[2...])) }
  }
}
