import ControlAPI
import Domain
import Journal
import Reminders

/// Reminders to come, and what became of the latest.
enum ListReminders: Verb {
  typealias Method = RemindersInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let days = parameters.days ?? 14
    guard (1...60).contains(days) else {
      throw DaemonInterface.Invalid(parameter: "days", message: "Days are 1 to 60.")
    }
    let position = try await services.position(parameters.query)
    let ledger = try await services.journal.ledger(through: position)
    let wording = Wording(
      now: try services.reference(parameters.query), zone: services.machineZone.name,
      zones: services.zones)
    let plan = ReminderPlan(
      try await services.planInput(through: position, at: wording.now), ledger, now: wording.now,
      zones: services.zones)
    let limit = wording.now + .days(days)
    return Method.Reply(
      planned: plan.reminders.filter {
        $0.dueAt <= limit && ($0.isToCome || $0.isKeptQuiet && $0.dueAt > wording.now)
      }.map {
        services.reminder($0, wording)
      }, past: past(ledger, wording, services), preferences: services.preferences(ledger))
  }

  private static func past(
    _ ledger: ReminderLedger, _ wording: Wording, _ services: Services
  ) -> [RemindersInterface.Reminder] {
    ledger.entries.values.sorted { ($0.dueAt, $0.key.id.bits) < ($1.dueAt, $1.key.id.bits) }
      .suffix(20).map { services.reminder($0, wording) }
  }
}
