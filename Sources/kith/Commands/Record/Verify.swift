import ArgumentParser
import ControlAPI

/// `kith verify`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the record is what was written: digests, chains, signatures.")

  @Flag(help: "Sign what is there now, and print a code to keep on paper.")
  var print = false
  @Option(
    help: ArgumentHelp(
      "Check against a code that was kept on paper, as \"1234 7KQ2-M8FD-...\".",
      valueName: "code"))
  var against: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var last: DaemonInterface.Verify.Reply?
    let showsProgress = StandardOutput.isTerminal && !global.json
    try Connection(global).stream(
      DaemonInterface.Verify.self, .init(paper: print ? true : nil, against: against)
    ) { reply in
      last = reply
      if showsProgress, reply.total > 0, !reply.finished {
        StandardError.write("\r\(reply.checked) of \(reply.total) ")
      }
      return true
    }
    if showsProgress { StandardError.write("\r\u{1B}[K") }
    guard let last else { return }
    if global.json { try JSONOutput.line(last) }
    if let problem = last.problem {
      try StandardOutput.flush()
      throw Complaint(.badData, Self.advice(on: problem, in: last))
    }
    if global.json { return }
    if print { return try paper(last) }
    try StandardOutput.line(
      "\(counted(last.checked, "entry", "entries")) in \(counted(last.streams ?? 0, "stream")): "
        + "every digest and every chain is whole.")
    if let erased = last.erased, erased > 0 {
      try StandardOutput.line(
        erased == 1
          ? "1 of them was erased, and keeps its digest."
          : "\(erased) of them were erased, and keep their digests.")
    }
    if let position = last.matchedPosition {
      try StandardOutput.line("Up to position \(position) it is what the paper says.")
    }
    try signed(last)
  }

  private static func advice(
    on problem: String, in last: DaemonInterface.Verify.Reply
  ) -> String {
    guard let position = last.badPosition else {
      return """
        Every entry is what was written, but their file is damaged: \(problem)
        Nothing is lost. Have it made anew from the entries: kith restore
        """
    }
    if last.lost != nil {
      return """
        The record is not what was written, at position \(position): \(problem)
        Every digest and every chain is whole. A backup from before has the content, and what came
        after it is taken from here: kith restore FROM
        """
    }
    return """
      The record is not what was written, from position \(position) on: \(problem)
      What comes before it is whole. Stop the daemon and keep a copy of the data directory
      before anything else: systemctl --user stop kithd.socket kithd
      Then, with a backup: systemctl --user start kithd.socket; kith restore FROM
      """
  }

  private func signed(_ last: DaemonInterface.Verify.Reply) throws {
    guard let position = last.signedPosition, let at = last.signedAt else {
      return try StandardOutput.line("Nothing is signed yet; the next entry is.")
    }
    try StandardOutput.line(
      "Signed \(counted(last.checkpoints ?? 0, "time")), last up to position \(position), \(at.text)."
    )
    try StandardOutput.line(
      "What this cannot see: entries cut off behind that position, and an old copy put in the place "
        + "of everything. A code on paper can: kith verify --print")
  }

  private func paper(_ last: DaemonInterface.Verify.Reply) throws {
    guard let code = last.code, let at = last.signedAt else {
      return try StandardOutput.line("The record is empty: there is nothing to sign yet.")
    }
    try StandardOutput.line(
      """
      Kith, \(at.text), position \(last.signedPosition ?? 0)

          \(code)

      Keep this on paper, and later: kith verify --against "\(code)"
      It says whether all up to here is still what it was; it tells nothing of what that is.
      """)
  }
}
