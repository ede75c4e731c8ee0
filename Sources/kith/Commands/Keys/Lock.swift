import ArgumentParser
import ControlAPI

/// `kith lock`.
struct Lock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Shut the record: kithd forgets its key and what it has read.",
    discussion: """
      Reminders still come, and say no more than a time; kith plan goes on to show what you chose to \
      keep readable. There is something to lock only where the key is not in a file: see kith key.
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Connection(global).ask(KeysInterface.Lock.self, .init()).standing.show(global)
  }
}

extension KeysInterface.KeyStanding {
  /// Prints what was done.
  func show(_ global: GlobalOptions) throws {
    if global.json { return try JSONOutput.line(self) }
    try StandardOutput.line(summary)
  }
}
