import ArgumentParser
import ControlAPI

/// `kith timeline` and its verbs.
struct TimelineNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "What happened in your life, in order.",
    subcommands: [
      TimelineList.self, TimelineAdd.self, TimelineShow.self, TimelineChange.self,
      TimelineRemove.self, TimelineDates.self,
    ], defaultSubcommand: TimelineList.self)

  static let kinds = [
    "loss", "move", "birth", "work", "relationship", "health", "symptom-onset",
    "medicine-change", "other",
  ]
}

/// What may be said of something on the timeline.
struct LifeEventOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "loss, move, birth, work, relationship, health, symptom-onset, medicine-change or other.",
      valueName: "kind"), completion: .list(TimelineNoun.kinds))
  var kind: String?
  @Option(
    help: ArgumentHelp("Whom it is about.", valueName: "name"), completion: ShortNames.people)
  var person: String?
  @Option(
    help: ArgumentHelp("What you work on that it belongs to: f1.", valueName: "id"),
    completion: ShortNames.focuses)
  var focus: String?
  @Flag(help: "Its day is hard each year.")
  var sensitive = false
}
