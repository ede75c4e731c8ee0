import ArgumentParser
import ControlAPI

struct TemplateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a template of your own, and say what is wrong and where.")

  @Argument(help: "The file, JSON.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      CourseInterface.CheckTemplate.self, .init(text: try TemplateSource.text(of: file)))
    if let template = reply.template {
      if global.json { return try JSONOutput.line(reply) }
      for line in TemplateLines(template).lines { try StandardOutput.line(line) }
      return try StandardOutput.line("\nTo begin with it: kith begin --template FILE")
    }
    if global.json { try JSONOutput.line(reply) }
    let lines = reply.faults.map { "\(file):\($0.line):\($0.column): \($0.message)" }
    throw Complaint(.badData, lines.joined(separator: "\n"))
  }
}

/// The file of a template of one's own.
enum TemplateSource {
  /// Whether somebody means a file, rather than a template that Kith has.
  static func isFile(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".json") }

  /// - Throws: a complaint when the file cannot be read, is no UTF-8, or is longer than 64 KiB.
  static func text(of path: String) throws -> String {
    var source = try ImportSource(path)
    var lines: [String] = []
    var size = 0
    while let batch = try source.nextBatch() {
      lines += batch.lines
      size += batch.lines.reduce(0) { $0 + $1.utf8.count + 1 }
      if size > Words.limit { throw Complaint(.badData, "A template has at most 64 KiB.") }
    }
    return lines.joined(separator: "\n")
  }
}
