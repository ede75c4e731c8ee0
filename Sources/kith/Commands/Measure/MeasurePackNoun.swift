import ArgumentParser
import ControlAPI

/// `kith measure pack` and its verbs.
struct MeasurePackNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Questionnaires in a file of their own.",
    subcommands: [MeasurePackCheck.self, MeasurePackLoad.self])
}

struct MeasurePackCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a pack, and keep nothing of it.")

  @Argument(help: "The file, JSON; - for standard input.", completion: .file())
  var file: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.CheckPack.self, .init(text: try MeasurePackFile.text(of: file)))
    if global.json { return try JSONOutput.line(reply) }
    let it = reply.instrument
    try StandardOutput.line(
      "\(it.title) (\(it.id)) can be taken in: \(counted(it.items, "item")), "
        + "\(it.text == nil ? "without" : "with") its words.")
  }
}

struct MeasurePackLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Take in a pack. The record keeps all of it.")

  @Argument(help: "The file, JSON; - for standard input.", completion: .file())
  var file: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try MeasurePackFile.text(of: file)
    let reply = try Connection(global).record(
      MeasuresInterface.LoadPack.self, .init(command: record.command, text: text))
    try reply.receipt.show(json: global.json, reply)
  }
}

/// The text of a pack.
enum MeasurePackFile {
  static func text(of path: String) throws -> String {
    path == "-"
      ? try StandardInput.readAll(limit: Words.limit)
      : try StandardInput.readAll(from: path, limit: Words.limit)
  }
}
