import ArgumentParser
import ControlAPI

/// `kith restore`.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring the record back, from a backup, from what a damaged one still has, or both.",
    discussion: """
      What is here is put aside, never deleted. Nothing is changed where the record here has what \
      the backup has not, unless you say so.
      """)

  @Argument(
    help: ArgumentHelp(
      "The backup; without one, what can be read of the damaged record here is kept.",
      valueName: "from"), completion: .file())
  var source: String?
  @Option(
    help: ArgumentHelp("The recovery kit, where the keys are gone.", valueName: "file"),
    completion: .file())
  var kit: String?
  @Flag(help: "Take the backup as it is, and put aside what is here, also if it has more.")
  var replace = false
  @Flag(help: "Go on though no key at hand opens some entries; they read as erased.")
  var partly = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if let source { try BackupFile.requireName(source) }
    // Verifying a long record takes a while.
    let connection = try Connection(socket: global.socket, patience: 3600)
    let lines = try kit.map { try KitFile.lines(of: $0) }
    var reading: BackupReading?
    if let source {
      let begun = BackupReading(connection: connection)
      _ = try begun.read(BackupFile(path: source), keep: true)
      reading = begun
    }
    let reply = try connection.ask(
      BackupInterface.Restore.self,
      .init(reading: reading?.name, kit: lines, replace: replace, partly: partly))
    if global.json { return try JSONOutput.line(reply) }
    try report(reply)
  }

  private func report(_ reply: BackupInterface.Restore.Reply) throws {
    var sources: [String] = []
    if reply.fromBackup > 0 { sources.append("\(reply.fromBackup) from the backup") }
    if reply.fromHere > 0 { sources.append("\(reply.fromHere) from what was here") }
    let from = sources.isEmpty ? "" : ": \(sources.joined(separator: ", "))"
    try StandardOutput.line(
      "The record has \(counted(reply.entries, "entry", "entries"))\(from). It goes to position "
        + "\(reply.position).")
    if reply.keysTaken > 0 {
      try StandardOutput.line("\(counted(reply.keysTaken, "key")) taken from the kit.")
    }
    if reply.keysByFile {
      try StandardOutput.line(
        "The key file opens the record now. For a passphrase: kith key change --to passphrase")
    }
    if reply.stayErased > 0 {
      try StandardOutput.line(
        reply.stayErased == 1
          ? "1 entry of the backup had been erased here, and stays erased."
          : "\(reply.stayErased) entries of the backup had been erased here, and stay erased.")
    }
    if reply.unopened > 0 {
      try StandardOutput.line(
        reply.unopened == 1
          ? "No key opens 1 entry; it reads as erased."
          : "No key opens \(reply.unopened) entries; they read as erased.")
    }
    if reply.goneCount > 0 {
      try StandardOutput.line(
        "Gone: \(counted(reply.goneCount, "entry", "entries")), wholly or in part.")
      for entry in reply.gone.prefix(40) { try StandardOutput.line("  " + Self.line(entry)) }
      if reply.goneCount > 40 {
        try StandardOutput.line("  All of them: \(reply.putAside)/gone.txt")
      }
    } else {
      try StandardOutput.line("Nothing is known to be gone.")
    }
    if !reply.putAside.isEmpty {
      try StandardOutput.line("The files that were here are in \(reply.putAside)")
    }
    try StandardOutput.line(
      "To check it: kith verify. A new backup now does no harm: kith backup FILE")
  }

  private static func line(_ entry: BackupInterface.GoneEntry) -> String {
    let name = [entry.entry, entry.id.map { "id \($0)" }].compactMap { $0 }
      .joined(separator: ", ")
    let time: String =
      if let recorded = entry.recorded {
        recorded.text
      } else {
        switch (entry.after, entry.before) {
        case (let after?, let before?): "between \(after.text) and \(before.text)"
        case (let after?, nil): "after \(after.text)"
        case (nil, let before?): "before \(before.text)"
        case (nil, nil): "at a time that nothing tells"
        }
      }
    let what =
      switch entry.reason {
      case "behindGap": "rests on one that is gone"
      case "withoutContent": "is there, without what it said"
      default: "cannot be read"
      }
    return "position \(entry.position)\(name.isEmpty ? "" : " (\(name))"), \(time): \(what)"
  }
}
