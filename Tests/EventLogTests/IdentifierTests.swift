import EventLog
import Testing

@Suite struct IdentifierTests {
  @Test func `an identifier survives its text and its bytes`() {
    let id = StreamID.random()
    #expect(StreamID(hex: id.hex) == id)
    #expect(StreamID(bytes: id.bytes) == id)
    #expect(StreamID(high: 0x0102, low: 0xFF).hex == "000000000000010200000000000000ff")
    #expect(StreamID(hex: "0g") == nil)
    #expect(StreamID(bytes: [1]) == nil)
  }

  @Test func `a UUIDv7 carries its time, version and variant`() {
    var ids = EntryIDGenerator()
    let bytes = ids.next(at: 0x0123_4567_89AB).bytes
    #expect(Array(bytes.prefix(6)) == [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB])
    #expect(bytes[6] >> 4 == 7)
    #expect(bytes[8] >> 6 == 2)
  }

  @Test func `names rise while the clock stands still or steps back`() {
    var ids = EntryIDGenerator()
    var names: [EntryID] = []
    for time in [Int64(50), 50, 50, 20, 49, 51, 51, -3] { names.append(ids.next(at: time)) }
    #expect(zip(names, names.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `a deterministic name depends on its subject alone and is a UUIDv8`() {
    let name = EntryID.deterministic(for: [1, 2, 3])
    #expect(name == EntryID.deterministic(for: [1, 2, 3]))
    #expect(name != EntryID.deterministic(for: [1, 2, 4]))
    #expect(name.bytes[6] >> 4 == 8)
    #expect(name.bytes[8] >> 6 == 2)
  }
}
