import FoundationEssentials
import Testing
@testable import Journal
@Suite struct ZZWriteTests {
  @Test func `write`() throws {
    var out: [UInt8] = []
    for body in Golden.agreements { out += try body.encoded() + [0x0A] }
    try Data(out).write(to: URL(filePath: "/work/main/Tests/JournalTests/Fixtures/v1/agreements.jsonl"))
  }
}
