import ArgumentParser
import ControlAPI

/// `kith goal` and its verbs.
struct GoalNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goal", abstract: "Goals agreed with a therapist.",
    subcommands: [
      GoalList.self, GoalAdd.self, GoalRate.self, GoalRevise.self, GoalAchieve.self,
      GoalSetAside.self, GoalShow.self,
    ], defaultSubcommand: GoalList.self)
}
