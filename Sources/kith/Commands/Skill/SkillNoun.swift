import ArgumentParser
import ControlAPI

/// `kith skill` and its verbs.
struct SkillNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skill", abstract: "Ways of talking that can be practised.",
    subcommands: [SkillList.self, SkillShow.self, SkillPractised.self],
    defaultSubcommand: SkillList.self)

  /// What a person types for each.
  static let names = [
    "listening", "i-statements", "assertiveness", "boundaries", "conflict", "feelings",
    "asking-for-help",
  ]
}
