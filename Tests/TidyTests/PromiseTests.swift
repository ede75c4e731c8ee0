import FoundationEssentials
import Testing

/// What `docs/promises.md` says keeps each promise is there.
@Suite struct PromiseTests {
  /// What stands between backticks in the table's rows.
  private func quoted() throws -> [String] {
    let text = try String(
      contentsOfFile: "\(SourceTree.top)/docs/promises.md", encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { row in
      row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  @Test func `every suite of tests that is named is there`() throws {
    let declared = try SourceTree.swiftFiles(below: "Tests").flatMap { file in
      file.lines.filter { $0.contains("struct ") || $0.contains("enum ") }
    }
    let named = try quoted().filter { $0.hasSuffix("Tests") && !$0.contains(" ") }
    #expect(named.count > 10)
    for name in named {
      #expect(
        declared.contains { $0.hasSuffix("struct \(name) {") || $0.contains(" \(name) ") },
        "\(name)")
    }
  }

  @Test func `every tool that is named is there`() throws {
    let tools = try quoted().filter { $0.hasPrefix("Tools/") || $0.contains(".d/") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(tools.count > 10)
    for tool in tools {
      let path = tool.hasPrefix("Tools/") ? tool : "Tools/\(tool)"
      #expect(FileManager.default.fileExists(atPath: "\(SourceTree.top)/\(path)"), "\(tool)")
    }
  }

  @Test func `every row has figures and a command that gives them again`() throws {
    let text = try String(
      contentsOfFile: "\(SourceTree.top)/docs/promises.md", encoding: .utf8)
    for row in text.split(separator: "\n") where row.hasPrefix("| ") && !row.hasPrefix("| promise")
    {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      #expect(
        cells.count == 6 && cells[1...4].allSatisfy { $0.contains { !$0.isWhitespace } },
        "\(row.prefix(60))")
    }
  }
}
