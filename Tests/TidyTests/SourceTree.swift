import FoundationEssentials

/// The files of this checkout, read as text.
enum SourceTree {
  struct File {
    /// Relative to the top of the checkout.
    let path: String
    let lines: [Substring]

    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
          line.first?.isWhitespace == false, !line.hasPrefix("//")
        else { return nil }
        return words.last.map { String($0.split(separator: ".")[0]) }
      }
    }
  }

  static let top: String = {
    // This file is Tests/TidyTests/SourceTree.swift of the checkout.
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }()

  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(top)/\(folder)").sorted()
  }

  static func swiftFiles(below folder: String) throws -> [File] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(top)/\(folder)")
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOfFile: "\(top)/\(folder)/\(path)", encoding: .utf8)
      return File(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
