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
    let foresight = try await services.foresight(parameters.query, days: days)
    let presentation = foresight.presentation
    let waiting = WaitingReminder.all(
      try await services.planInput(through: foresight.position, at: foresight.now),
      foresight.ledger, now: foresight.now, zone: services.machineZone.name,
      zones: services.zones)
    return Method.Reply(
      planned: foresight.simulation.steps.filter(\.isWorthListing).flatMap { step in
        [presentation.reminder(step.reminder)] + step.parts.map(presentation.reminder)
      }, past: past(foresight.ledger, presentation), waiting: waiting.map(\.id.short),
      preferences: presentation.shown)
  }

  private static func past(
    _ ledger: ReminderLedger, _ presentation: ReminderPresentation
  ) -> [RemindersInterface.Reminder] {
    ledger.entries.values.sorted { ($0.dueAt, $0.key.id.bits) < ($1.dueAt, $1.key.id.bits) }
      .suffix(20).map(presentation.reminder)
  }
}

extension ReminderSimulation.Step {
  /// Whether it comes, or would come but for a wish of the person.
  fileprivate var isWorthListing: Bool {
    switch reminder.disposition {
    case .send, .merge: true
    case .suppress(.quietPeriod), .suppress(.dailyLimit), .suppress(.away): true
    case .suppress, .lapse: false
    }
  }
}
