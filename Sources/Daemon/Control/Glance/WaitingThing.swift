import Domain
import Journal
import Reminders

/// Something that waits for an answer, as a bar shows it.
struct WaitingThing: Sendable {
  /// What it says, at the person's level of privacy, a line each.
  var lines: [String]
  /// The appointment that it is of; nil for anything else.
  var appointment: AgreedTime?
}

/// What there is to know of reminders at one moment.
struct WaitingNow: Sendable {
  var things: [WaitingThing]
  /// When the next reminder comes.
  var nextReminder: Timestamp?
  /// Until when the person wants quiet.
  var quietUntil: Timestamp?
  /// When something of it is out of date, or comes back.
  var changes: [Timestamp]
}

extension Services {
  /// What waits for an answer, as `Reminders` says it: the one truth for popups, bars and prompts.
  ///
  /// - Parameters:
  ///   - courses: those that are looked at.
  ///   - position: how far the record is looked at; nil for all of it.
  ///   - now: the moment of looking.
  /// - Returns: what waits, the latest last, and what comes.
  /// - Throws: when the record cannot be read.
  func waitingNow(
    of courses: Set<CourseID>, through position: Int64?, now: Timestamp
  ) async throws -> WaitingNow {
    let input = try await planInput(through: position, at: now)
    let ledger = try await journal.ledger(through: position)
    let zone = machineZone.name
    let waiting = WaitingReminder.all(input, ledger, now: now, zone: zone, zones: zones)
      .filter { courses.contains($0.entry.key.course) }
    let plan = ReminderPlan(input, ledger, now: now, zone: zone, zones: zones)
    let text = ReminderText(now: now, zones: zones)
    return WaitingNow(
      things: waiting.map { reminder in
        let said = text.text(reminder.occurrence, reminder.parts, at: ledger.preferences.privacy)
        return WaitingThing(
          lines: said.split(separator: "\n").map(String.init),
          appointment: reminder.occurrence.kind == .session ? reminder.occurrence.key.start : nil)
      }, nextReminder: plan.reminders.first { $0.isMessage && $0.dueAt > now }?.dueAt,
      quietUntil: ledger.preferences.quietUntil,
      changes: waiting.flatMap(\.uses) + [input.calmUntil].compactMap { $0 })
  }
}
