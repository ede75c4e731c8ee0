import ArgumentParser

/// `kith profile` and its verbs.
struct ProfileNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "What Kith knows of you, which is little.",
    subcommands: [ProfileShow.self, ProfileSet.self], defaultSubcommand: ProfileShow.self)
}
