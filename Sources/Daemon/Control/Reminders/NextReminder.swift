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
    let wording = Wording(
      now: try services.reference(parameters.query), zone: services.machineZone.name,
      zones: services.zones)
    let plan = ReminderPlan(
      try await services.planInput(through: position, at: wording.now),
      try await services.journal.ledger(through: position), now: wording.now,
      zones: services.zones)
    let next = plan.reminders.first(where: \.isToCome)
    return Method.Reply(reminder: next.map { services.reminder($0, wording) })
  }
}
