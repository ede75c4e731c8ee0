import ArgumentParser
import ControlAPI

/// `kith back`, with `keep`.
struct Back: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "What you wrote then: kith back \"3 weeks ago\".",
    usage: """
      kith back [<when> ...]
      kith back --choose
      kith back keep <entry>
      """,
    subcommands: [BackShow.self, BackKeep.self], defaultSubcommand: BackShow.self)
}
