import ArgumentParser
import ControlAPI

struct KeyChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Have the record opened by something else, or by another passphrase.",
    discussion: """
      passphrase: what only you know; whoever forgets it cannot read the record again. keyring: the \
      keyring of your desktop. credential: what systemd hands to kithd. file: a file beside the \
      settings, as at first. docs/locking.md says what each protects from.
      """)

  enum Source: String, CaseIterable, ExpressibleByArgument {
    case passphrase, file, credential, keyring
  }

  @Option(help: ArgumentHelp("Where the key is to come from.", valueName: "source"))
  var to: Source
  @Flag(
    help: "Take passphrases from standard input, a line each: the one until now, then the new one.")
  var stdin = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let standing = try connection.ask(KeysInterface.Show.self, .init()).standing
    if standing.locked {
      throw Complaint(.notPermitted, "Kith is locked. To open it first: kith unlock")
    }
    let passphrases = Passphrases(fromPipe: stdin)
    var parameters = KeysInterface.Change.Parameters(to: to.rawValue)
    if standing.source == "passphrase" {
      parameters.current = try passphrases.ask("Passphrase until now")
    }
    switch to {
    case .keyring:
      try passphrases.requireEnd()
      try KeyringProgram.run("keep", socket: global.socket, input: parameters.current)
      var kept = try connection.ask(KeysInterface.Show.self, .init()).standing
      kept.summary = "Done. \(kept.summary)"
      return try kept.show(global)
    case .passphrase: parameters.passphrase = try passphrases.choose()
    case .file, .credential: break
    }
    try passphrases.requireEnd()
    try connection.ask(KeysInterface.Change.self, parameters).standing.show(global)
  }
}
