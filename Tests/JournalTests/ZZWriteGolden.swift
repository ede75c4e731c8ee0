import FoundationEssentials
import Testing
@testable import Journal
@Suite struct ZZWriteGolden {
  @Test func `zz write`() throws {
    for area in Golden.areas where ["focus", "timeline", "recovery"].contains(area.name) {
      var bytes: [UInt8] = []
      for body in area.bodies { bytes += try body.encoded() + [0x0A] }
      try Data(bytes).write(to: URL(filePath: "/work/main/Tests/JournalTests/Fixtures/v1/\(area.name).jsonl"))
    }
  }
}
