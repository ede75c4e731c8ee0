import ControlAPI

/// `kith export --calendar`: the sessions to come, for a calendar. What an entry says tells nothing
/// of what it is.
struct CalendarExport {
  var connection: Connection
  var isDiscreet: Bool

  func run(to path: String?, json: Bool) throws {
    let reply = try connection.ask(
      BriefInterface.Calendar.self, .init(wording: isDiscreet ? "discreet" : nil))
    // Lines of a calendar end in CR and LF (RFC 5545, section 3.1).
    let text = reply.lines.map { $0 + "\r\n" }.joined()
    guard let path else { return try StandardOutput.write(text) }
    let file = try PrivateFile(creating: path)
    do {
      try file.write(text)
      try file.close()
    } catch {
      file.discard()
      throw error
    }
    if json { return try JSONOutput.line(["entries": reply.entries]) }
    try StandardOutput.line(
      "\(counted(reply.entries, "entry", "entries")) written to \(path), readable by you alone.")
    try StandardOutput.line("A calendar that is kept elsewhere too shows them there as well.")
  }
}
