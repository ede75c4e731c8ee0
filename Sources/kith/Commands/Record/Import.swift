import ArgumentParser
import ControlAPI

/// `kith import FILE`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in an export. All of it is checked before any of it is kept.")

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let id = CommandID.make()
    var source = try ImportSource(file)
    let checked = try pass(connection, &source, id: id, append: false)
    try source.rewind()
    let kept = try pass(connection, &source, id: id, append: true)
    if global.json {
      return try JSONOutput.line(["recorded": kept.recorded, "known": kept.known])
    }
    let known = kept.known > 0 ? " \(kept.known) were here already." : ""
    try StandardOutput.line("\(counted(kept.recorded, "entry", "entries")) taken in.\(known)")
    _ = checked
  }

  private func pass(
    _ connection: Connection, _ source: inout ImportSource, id: String, append: Bool
  ) throws -> EventsInterface.Import.Reply {
    var total = EventsInterface.Import.Reply(recorded: 0, known: 0)
    let showsProgress = StandardOutput.isTerminal && !global.json
    while let batch = try source.nextBatch() {
      let reply = try connection.ask(
        EventsInterface.Import.self,
        .init(import: id, firstLine: batch.firstLine, lines: batch.lines, append: append))
      total.recorded += reply.recorded
      total.known += reply.known
      if showsProgress {
        StandardError.write(
          "\r\(append ? "Taken in" : "Checked"): \(total.recorded + total.known) ")
      }
    }
    if showsProgress { StandardError.write("\r\u{1B}[K") }
    return total
  }
}
