import FoundationEssentials
import FuzzTargets
import TestSupport
import Testing

/// What fuzzing has come upon, run again without a fuzzer: `Tools/fuzz` makes it longer.
@Suite struct CorpusTests {
  private static func files(of target: FuzzTarget) throws -> [String] {
    let folder = Checkout.path("Tools/fuzz.d/corpus/\(target.rawValue)")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { "\(folder)/\($0)" }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `nothing that fuzzing has kept breaks a rule`(target: FuzzTarget) throws {
    let files = try Self.files(of: target)
    #expect(files.count >= 10)
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      #expect(throws: Never.self, "\(file)") { try target.check(bytes) }
    }
  }

  @Test func `what is kept is small`() throws {
    for target in FuzzTarget.allCases {
      for file in try Self.files(of: target) {
        #expect(try Data(contentsOf: URL(filePath: file)).count <= 4096, "\(file)")
      }
    }
  }
}
