import ArgumentParser
import ControlAPI

/// `kith export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all that is kept, one line an entry, in clear. Keep the file safe.")

  @Flag(help: "Write the sessions to come for a calendar instead (.ics), without names.")
  var calendar = false
  @Flag(help: "With --calendar, entries say \"Busy\" and not \"Appointment\".")
  var discreet = false
  @Argument(
    help: ArgumentHelp("As --output.", valueName: "file"), completion: .file())
  var file: String?
  @Option(help: ArgumentHelp("A new file, made for your eyes only.", valueName: "file"))
  var output: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if discreet, !calendar { throw Complaint(.usage, "--discreet goes with --calendar") }
    if file != nil, output != nil { throw Complaint(.usage, "Name one file, not two") }
    let connection = try Connection(global)
    let output = output ?? file
    if calendar {
      return try CalendarExport(connection: connection, isDiscreet: discreet)
        .run(to: output == "-" ? nil : output, json: global.json)
    }
    guard let output, output != "-" else {
      return try connection.stream(EventsInterface.Export.self, .init()) { reply in
        for line in reply.lines { try StandardOutput.write(line + "\n") }
        return true
      }
    }
    let file = try PrivateFile(creating: output)
    var count = 0
    do {
      try connection.stream(EventsInterface.Export.self, .init()) { reply in
        for line in reply.lines { try file.write(line + "\n") }
        count += reply.lines.count
        return true
      }
      try file.close()
    } catch {
      file.discard()
      throw error
    }
    if global.json { return try JSONOutput.line(["entries": count]) }
    try StandardOutput.line(
      "\(counted(count, "entry", "entries")) written to \(output), readable by you alone. "
        + "It is not encrypted.")
  }
}
