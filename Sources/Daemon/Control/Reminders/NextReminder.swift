import ControlAPI
import Domain
import Journal
import Reminders

/// The next reminder.
enum NextReminder: Verb {
  typealias Method = RemindersInterface.Next

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let position = try await services.position(parameters.query)
    let now = try services.reference(parameters.query)
    let ledger = try await services.journal.ledger(through: position)
    let plan = try await services.reminderPlan(through: position, at: now)
    return Method.Reply(
      reminder: plan.reminders.first(where: \.isMessage).map {
        services.reminderPresentation(ledger, at: now).reminder($0)
      })
  }
}
