import ArgumentParser
import ControlAPI

/// `kith unlock`.
struct Unlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Open the record again.",
    discussion: """
      The passphrase is asked for on the terminal and does not appear there. It is never taken from \
      the command line, which other programs can read.
      """)

  @Flag(help: "Take the passphrase from standard input: its first line.")
  var stdin = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let standing = try connection.ask(KeysInterface.Show.self, .init()).standing
    var parameters = KeysInterface.Unlock.Parameters()
    guard standing.locked else {
      return try connection.ask(KeysInterface.Unlock.self, parameters).standing.show(global)
    }
    switch standing.source {
    case "passphrase":
      parameters.passphrase = try Passphrases(fromPipe: stdin).ask("Passphrase")
    case "keyring":
      try KeyringProgram.run("open", socket: global.socket)
      return try connection.ask(KeysInterface.Show.self, .init()).standing.opened(global)
    default: break
    }
    try connection.ask(KeysInterface.Unlock.self, parameters).standing.show(global)
  }
}

extension KeysInterface.KeyStanding {
  fileprivate func opened(_ global: GlobalOptions) throws {
    var standing = self
    standing.summary = locked ? "Kith is still locked." : "Open."
    try standing.show(global)
  }
}
