import Crypto
import EventLog
import TestSupport
import Testing

/// Signed statements about all heads, and what they find that no chain can.
@Suite struct CheckpointTests {
  private func fault(
    _ events: [StoredEvent], _ checkpoints: [LogCheckpoint], _ log: LogID,
    signer: [UInt8]? = TestSigner.first.publicKey
  ) -> CheckpointFault.Check? {
    var verifier = CheckpointVerifier(log: log, checkpoints: checkpoints, signer: signer)
    do {
      try verifier.verify(events)
      try verifier.finish()
      return nil
    } catch let fault as CheckpointFault {
      return fault.check
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  /// The same entries up to `seq`, and others after it, each chain computed anew.
  private func rewritten(_ log: SampleLog, from seq: Int64) -> [StoredEvent] {
    var writer = ChainWriter(log: log.identity.id)
    return log.events.map { stored in
      let body = stored.seq < seq ? stored.event.body ?? [] : [9, 9, 9]
      let event = writer.event(
        stored.stream, at: stored.recordedAt, keyRef: stored.keyRef, body: body, id: stored.id)
      return StoredEvent(seq: stored.seq, event: event)
    }
  }

  @Test func `a whole log passes, and says how far it is signed`() throws {
    let log = try SampleLog(count: 57)
    var verifier = CheckpointVerifier(
      log: log.identity.id, checkpoints: log.checkpoints, signer: TestSigner.first.publicKey)
    try verifier.verify(log.events)
    try verifier.finish()
    #expect(verifier.count == 5)
    #expect(verifier.last?.statement.seq == 50)
  }

  @Test(arguments: 0..<50)
  func `a log that was cut off anywhere before its last signature is found`(
    end: Int
  ) throws {
    let log = try SampleLog(count: 57)
    let left = Array(log.events.prefix(end))
    #expect(fault(left, log.checkpoints, log.identity.id) == .beyondEnd(end: Int64(end)))
  }

  @Test(arguments: 1...50)
  func `a log that was rewritten from anywhere, with all chains computed anew, is found`(
    seq: Int64
  ) throws {
    let log = try SampleLog(count: 57)
    let other = rewritten(log, from: seq)
    var chains = ChainVerifier(log: log.identity.id)
    try chains.verify(other)
    #expect(fault(other, log.checkpoints, log.identity.id) == .root)
  }

  @Test func `who rewrites a log cannot sign it again`() throws {
    let log = try SampleLog(count: 20)
    let other = rewritten(log, from: 5)
    let statement = CheckpointStatement(
      log: log.identity.id, epoch: 1, seq: 20, recordedAt: 20,
      root: MerkleTree.root(of: other.heads))
    let forged = try TestSigner.other.sign(statement)
    #expect(fault(other, [forged.stored], log.identity.id) == .signer)
    var borrowed = forged
    borrowed.publicKey = TestSigner.first.publicKey
    #expect(fault(other, [borrowed.stored], log.identity.id) == .signature)
  }

  @Test(arguments: 0..<112) func `no byte of a signed checkpoint can be changed`(index: Int) throws
  {
    let log = try SampleLog(count: 10)
    var checkpoint = log.checkpoints[0]
    checkpoint.signature[index] ^= 1
    #expect(fault(log.events, [checkpoint], log.identity.id) != nil)
  }

  @Test func `a signature of another log, and a short one, are none`() throws {
    let log = try SampleLog(count: 10)
    let stored = log.checkpoints[0]
    #expect(SignedCheckpoint(stored, log: log.identity.id)?.isSigned == true)
    #expect(SignedCheckpoint(stored, log: LogID(high: 1, low: 1))?.isSigned == false)
    var short = stored
    short.signature.removeLast()
    #expect(SignedCheckpoint(short, log: log.identity.id) == nil)
  }

  @Test func `the root is that of RFC 6962, whatever order the heads come in`() throws {
    let heads = (1...3).map {
      StreamHead(
        stream: .numbered(UInt64($0)), version: Int64($0), seq: 9,
        hash: HashChain.digest(of: [UInt8($0)]))
    }
    func leaf(_ head: StreamHead) -> [UInt8] {
      var bytes: [UInt8] = [0]
      bytes += head.stream.bytes
      bytes += [0, 0, 0, 0, 0, 0, 0, UInt8(head.version)]
      bytes += head.hash.bytes
      return Array(SHA256.hash(data: bytes))
    }
    func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
      var bytes: [UInt8] = [1]
      bytes += left
      bytes += right
      return Array(SHA256.hash(data: bytes))
    }
    let leaves = heads.map(leaf)
    #expect(MerkleTree.root(of: []).bytes == Array(SHA256.hash(data: [UInt8]())))
    #expect(MerkleTree.root(of: [heads[0]]).bytes == leaves[0])
    #expect(MerkleTree.root(of: heads[..<2]).bytes == node(leaves[0], leaves[1]))
    let three = node(node(leaves[0], leaves[1]), leaves[2])
    #expect(MerkleTree.root(of: heads).bytes == three)
    #expect(MerkleTree.root(of: heads.reversed()).bytes == three)
  }
}

/// What a person keeps on paper.
@Suite struct PaperCodeTests {
  private let code = PaperCode(
    log: LogID(high: 3, low: 4), seq: 1234, root: HashChain.digest(of: [1]))

  @Test func `it is read as it was printed, and as a hand writes it`() {
    let text = "\(code)"
    #expect(text.hasPrefix("1234 "))
    #expect(text.count == 49)
    #expect(PaperCode(text) == code)
    #expect(PaperCode(text.lowercased().replacing("-", with: " ")) == code)
    let groups = String(text.dropFirst(5))
    let handwritten = groups.replacing("0", with: "o").replacing("1", with: "I")
    #expect(PaperCode("1234 \(handwritten)") == code)
  }

  @Test func `a slip of the pen is told from another log`() {
    let letters = Array("\(code)")
    var taken = 0
    for index in letters.indices where letters[index] != "-" && letters[index] != " " {
      for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != letters[index] {
        var slip = letters
        slip[index] = other
        if PaperCode(String(slip)) != nil { taken += 1 }
      }
    }
    // Two bytes of check let one slip in 65,536 through.
    #expect(taken == 0)
    #expect(PaperCode(String(letters.dropLast())) == nil)
    #expect(PaperCode("") == nil && PaperCode("1234") == nil)
  }

  @Test func `another place, another log and other heads have other codes`() {
    let root = HashChain.digest(of: [1])
    let others = [
      PaperCode(log: LogID(high: 3, low: 4), seq: 1235, root: root),
      PaperCode(log: LogID(high: 3, low: 5), seq: 1234, root: root),
      PaperCode(log: LogID(high: 3, low: 4), seq: 1234, root: HashChain.digest(of: [2])),
    ]
    for other in others { #expect(other != code) }
  }
}
