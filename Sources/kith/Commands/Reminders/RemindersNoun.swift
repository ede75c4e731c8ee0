import ArgumentParser
import ControlAPI

/// `kith reminders` and its verbs.
struct RemindersNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders", abstract: "Reminders of sessions and homework.",
    subcommands: [RemindersList.self, RemindersSet.self, RemindersNext.self],
    defaultSubcommand: RemindersList.self)
}
