import ArgumentParser
import ControlAPI

/// `kith reminders` and its verbs.
struct RemindersNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders", abstract: "Reminders: what comes, when, and why.",
    subcommands: [
      RemindersList.self, RemindersSet.self, RemindersNext.self, RemindersWhy.self,
      RemindersSnooze.self, RemindersDismiss.self, RemindersSimulate.self, RemindersTest.self,
      Quiet.self,
    ],
    defaultSubcommand: RemindersList.self)
}
