import Domain
import Foundation
import TestSupport
import Testing

@testable import Journal

/// docs/import-export.md is enough to make a file from.
@Suite struct DocumentedExchangeTests {
  @Test func `the example is taken in and exported as the same lines`() async throws {
    let lines = try block("jsonl").split(separator: "\n").map(String.init)
    let desk = try await Desk.open()
    #expect(
      try await desk.journal.take(lines, append: false)
        == ImportResult(recorded: lines.count, known: 0))
    _ = try await desk.journal.take(lines, append: true)
    #expect(try await desk.journal.export(after: 0).lines == lines)
    let register = await desk.journal.register
    let course = try #require(register.live.first?.course)
    let moods = try await desk.journal.reader.fold(MoodValues.self, course)
    #expect(moods?.state.values == [5])
  }

  @Test func `the program makes lines that are taken in`() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(try block("python"), to: "make.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", directory.path(of: "make.py"), "500"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    let desk = try await Desk.open()
    #expect(
      try await desk.journal.take(lines, append: true) == ImportResult(recorded: 500, known: 0))
  }

  /// The first fenced block of a kind in the document.
  private func block(_ kind: String) throws -> String {
    let document = String(decoding: try Golden.read("docs/import-export.md"), as: UTF8.self)
    let rest = try #require(document.components(separatedBy: "```\(kind)\n").dropFirst().first)
    return try #require(rest.components(separatedBy: "```").first)
  }
}
