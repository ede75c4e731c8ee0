import ControlAPI
import Domain
import Journal
import Reminders

/// What will come, as seen from a moment and a position of the record.
struct Foresight: Sendable {
  let position: Int64?
  let now: Timestamp
  let ledger: ReminderLedger
  let simulation: ReminderSimulation
  let presentation: ReminderPresentation
}

extension Services {
  /// Looks ahead from the moment that a question is about.
  func foresight(_ query: Query?, days: Int) async throws -> Foresight {
    let position = try await position(query)
    let now = try reference(query)
    let ledger = try await journal.ledger(through: position)
    let simulation = try await ReminderSimulation(
      ledger, from: now, until: now + .days(days), zone: machineZone.name, zones: zones,
      cutOff: ledger.onTheWay
    ) { moment in try await planInput(through: position, at: moment) }
    return Foresight(
      position: position, now: now, ledger: ledger, simulation: simulation,
      presentation: reminderPresentation(ledger, at: now))
  }
}
