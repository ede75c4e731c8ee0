import ArgumentParser
import ControlAPI

/// `kith verify`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the record is what was written: every digest, every chain.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    var last: DaemonInterface.Verify.Reply?
    let showsProgress = StandardOutput.isTerminal && !global.json
    try Connection(global).stream(DaemonInterface.Verify.self, .init()) { reply in
      last = reply
      if showsProgress, reply.total > 0, !reply.finished {
        StandardError.write("\r\(reply.checked) of \(reply.total) ")
      }
      return true
    }
    if showsProgress { StandardError.write("\r\u{1B}[K") }
    guard let last else { return }
    if global.json { try JSONOutput.line(last) }
    if let position = last.badPosition {
      try StandardOutput.flush()
      throw Complaint(
        .badData,
        """
        The record is not what was written, from position \(position) on: \(last.problem ?? "")
        What comes before it is whole. Stop the daemon and keep a copy of the data directory
        before anything else: systemctl --user stop kithd.socket kithd
        """)
    }
    if global.json { return }
    try StandardOutput.line(
      "\(counted(last.checked, "entry", "entries")) in \(counted(last.streams ?? 0, "stream")): "
        + "every digest and every chain is whole.")
    if let erased = last.erased, erased > 0 {
      try StandardOutput.line(
        erased == 1
          ? "1 of them was erased, and keeps its digest."
          : "\(erased) of them were erased, and keep their digests.")
    }
    try StandardOutput.line(
      "What this cannot see: entries cut off at the very end, and a record rewritten as a whole.")
  }
}
