import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// The file of a template of one's own, as it lies on a disk.
@Suite struct TemplateFileReadingTests {
  private func refusal(_ bytes: [UInt8]) async throws -> String {
    try await withDaemon { daemon in
      let path = daemon.directory.path(of: "mine.json")
      try Data(bytes).write(to: URL(filePath: path))
      let shown = try await daemon.run("template", "show", path)
      #expect(shown.status == 65)
      #expect(shown.output == "")
      return shown.errors.replacing(path, with: "FILE")
    }
  }

  @Test func `what is no UTF-8 is told with its line and character`() async throws {
    let bytes = Array("{\n  \"id\": \"Zoë".utf8) + [0xE9] + Array("\"}".utf8)
    #expect(try await refusal(bytes) == "kith: FILE:2:13: This is not UTF-8 from here on.\n")
    #expect(try await refusal([0xFF, 0xFE]) == "kith: FILE:1:1: This is not UTF-8 from here on.\n")
  }

  @Test func `a file that is too long or empty is told so`() async throws {
    let long = [UInt8](repeating: 0x20, count: 65_537)
    #expect(
      try await refusal(long) == "kith: FILE is too long: a template has at most 64 KiB.\n")
    #expect(try await refusal([]) == "kith: FILE:1:1: There is nothing in it.\n")
  }

  @Test func `what was read is shown`() async throws {
    try await withDaemon { daemon in
      let path = daemon.directory.path(of: "mine.json")
      let template = """
        {"id": "mine", "title": "Ten", "sessions": 10, "minutes": 50, "cadence": "weekly",
         "measures": ["who-5"]}
        """
      try write(template, to: path)
      let shown = try await daemon.run("template", "show", path)
      #expect(
        shown.output == """
          mine  Ten

          Sessions   10, weekly
          Length     50 minutes
          Questions  who-5

          """)
      let missing = try await daemon.run("template", "show", "./not-there.json")
      #expect(missing.status == 66)
      #expect(
        missing.errors == "kith: ./not-there.json cannot be read: No such file or directory\n")
    }
  }
}
