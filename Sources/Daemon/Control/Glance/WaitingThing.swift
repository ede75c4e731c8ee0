import CivilTime
import Domain
import Journal
import Projections
import Reminders

/// Something that waits for an answer, as a bar shows it.
struct WaitingThing: Sendable {
  /// What it says, at the person's level of privacy.
  var text: String
  /// The appointment that it is of; nil for anything else.
  var appointment: AgreedTime?
  /// When it is out of date.
  var until: Timestamp
}

extension Services {
  /// What waits for an answer: the reminders of today that were delivered, and what they are about
  /// is still to come or to do. This is the one place that says what waits in a bar or a prompt.
  func waitingThings(
    _ courses: [(id: CourseID, views: CourseViews)], through position: Int64?, now: Timestamp
  ) async throws -> [WaitingThing] {
    let ledger = try await journal.ledger(through: position)
    let today = zones.civil(at: now, in: machineZone.name).date
    let delivered = ledger.entries.values.filter { entry in
      entry.state == .delivered
        && zones.civil(at: entry.dueAt, in: machineZone.name).date == today
    }
    var latest: [ReminderSubject: ReminderEntry] = [:]
    for entry in delivered where isOpen(entry.key, courses, now) {
      if let other = latest[entry.key.subject], other.dueAt > entry.dueAt { continue }
      latest[entry.key.subject] = entry
    }
    return latest.values.sorted { ($0.dueAt, $0.key.id.bits) < ($1.dueAt, $1.key.id.bits) }.map {
      WaitingThing(
        text: ReminderText.discreet(PlannedReminder($0, zones), now: now, zones: zones),
        appointment: $0.key.subject.kind == .session ? $0.key.start : nil,
        until: zones.instant(of: $0.key.start))
    }
  }

  private func isOpen(
    _ key: ReminderKey, _ courses: [(id: CourseID, views: CourseViews)], _ now: Timestamp
  ) -> Bool {
    guard let views = courses.first(where: { $0.id == key.course })?.views,
      zones.instant(of: key.start) > now
    else { return false }
    switch key.subject {
    case .session(let id):
      return views.schedule.rows[id].map { $0.status == .planned && $0.start == key.start } ?? false
    case .homework(let id): return views.homework.open.contains { $0.id == id }
    }
  }

  /// When the next reminder comes; nil where none is planned.
  func nextReminderMoment(through position: Int64?, now: Timestamp) async throws -> Timestamp? {
    ReminderPlan(
      try await planInput(through: position, at: now),
      try await journal.ledger(through: position), now: now, zones: zones
    ).reminders.first { $0.isToCome && $0.dueAt > now }?.dueAt
  }
}
