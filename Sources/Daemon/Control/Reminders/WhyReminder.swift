import ControlAPI
import Domain
import Journal
import Reminders

/// The whole story of one reminder, sent or not.
enum WhyReminder: Verb {
  typealias Method = RemindersInterface.Why

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let position = try await services.position(parameters.query)
    let now = try services.reference(parameters.query)
    let ledger = try await services.journal.ledger(through: position)
    let presentation = services.reminderPresentation(ledger, at: now)
    let plan = try await services.reminderPlan(through: position, at: now)
    let planned = try plan.reminders.first { reminder in
      try parameters.reminder.map { try services.named($0, [reminder], id: \.id) != nil } ?? false
    }
    let entry =
      try parameters.reminder.map { try services.reminderEntry($0, ledger) } ?? latest(ledger)
    let told = try await services.journal.history(of: entry?.key.id, through: position)
    let story = ReminderStory(presentation: presentation, plan: plan)
    if let planned {
      return Method.Reply(
        reminder: presentation.reminder(planned), story: story.lines(told) + story.ahead(planned))
    }
    guard let entry else {
      throw DaemonInterface.NotFound(
        message: parameters.reminder == nil
          ? "No reminder came yet."
          : "No reminder is called so. Which there are: kith reminders")
    }
    return Method.Reply(
      reminder: presentation.reminder(entry),
      story: [story.rule(entry.key)].compactMap(\.self) + story.lines(told))
  }

  private static func latest(_ ledger: ReminderLedger) -> ReminderEntry? {
    ledger.entries.values.max { ($0.dueAt, $0.key.id.bits) < ($1.dueAt, $1.key.id.bits) }
  }
}
