import ArgumentParser
import ControlAPI

/// `kith key` and its verbs.
struct KeyNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "What opens the record, and changing that.",
    subcommands: [KeyShowSource.self, KeyChange.self, KeyRotate.self],
    defaultSubcommand: KeyShowSource.self)
}

struct KeyShowSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show-source", abstract: "Where the key comes from, and when Kith locks itself.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let standing = try Connection(global).ask(KeysInterface.Show.self, .init()).standing
    if global.json { return try JSONOutput.line(standing) }
    var table = Table()
    table.add("Key", standing.summary)
    table.add("Now", standing.locked ? "locked. To open it: kith unlock" : "open")
    if standing.source != "file" {
      table.add(
        "Idle", standing.idleMinutes.map { "locks after \(counted($0, "minute"))" } ?? "stays open")
      table.add("Sleep", standing.atSleep ? "locks before it" : "stays open")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
