import Domain
import Reminders

/// What holds of each message at the moment at which it comes. Quiet hours, spacing and the limit are
/// by the clock of that moment: what came at a later reading, before the clock was set back, counts
/// again once the clock shows that reading.
struct YearRules {
  private let state: YearWorld.State
  /// As it was before.
  private let ledger: ReminderLedger
  private let now: Timestamp
  private let zones: any ZoneRules

  init(state: YearWorld.State, ledger: ReminderLedger, now: Timestamp, zones: any ZoneRules) {
    self.state = state
    self.ledger = ledger
    self.now = now
    self.zones = zones
  }

  private var preferences: ReminderPreferences { ledger.preferences }

  func check(_ event: ReminderEvent, _ broken: inout [String]) {
    switch event {
    case .due(let due):
      for fault in faults(of: due) + wishes(due.key) {
        broken.append("\(fault): \(event.line(at: now) ?? "")")
      }
    case .merged(let merged):
      var faults = wishes(merged.key)
      if state.ledger.entries[merged.into]?.sentAt != now { faults.append("joined nothing") }
      for fault in faults { broken.append("\(fault): \(event.line(at: now) ?? "")") }
    case .suppressed(let kept):
      if kept.key.kind == .session,
        ![.coursePaused, .switchedOff, .alreadyDone, .settled].contains(kept.reason)
      {
        broken.append("a session was kept back: \(event.line(at: now) ?? "")")
      }
    case .preferenceSet, .delivered, .snoozed, .dismissed, .lapsed: break
    }
  }

  private func faults(of due: ReminderDue) -> [String] {
    var faults: [String] = []
    let isSession = due.key.kind == .session
    if preferences.quietHours.contains(zones.civil(at: now, in: state.zone).time) {
      let isChosen = isSession && preferences.mayBreakQuietHours(lead: due.key.lead)
      let isSnoozed = isSession && due.shift == .snoozed
      // It was for their beginning, and a busy machine was seconds late.
      let isJustBegun = now - due.dueAt <= .minutes(1)
      if !isChosen, !isSnoozed, !isJustBegun { faults.append("in quiet hours") }
    }
    if !isSession, due.attempt > 1 + state.snoozed[due.reminder, default: 0] {
      faults.append("a task came again unasked")
    }
    if !isSession, due.shift != .snoozed { faults += crowd() }
    if let occurrence = occurrence(due.key), now - occurrence.wantedAt > .minutes(1),
      due.shift == nil
    {
      faults.append("late, and nothing says why")
    }
    return faults
  }

  /// Spacing and the limit, for one that may wait.
  private func crowd() -> [String] {
    var faults: [String] = []
    let earlier = state.cameAt.values.filter { $0 <= now }
    if let last = earlier.max(), now - last < preferences.spacing {
      faults.append("\((now - last).milliseconds / 60_000) minutes after another")
    }
    let today = zones.civil(at: now, in: state.zone).date
    let count = earlier.count { zones.civil(at: $0, in: state.zone).date == today }
    if count >= preferences.dailyLimit { faults.append("number \(count + 1) of the day") }
    return faults
  }

  /// What the person wants, and whether it is still of use.
  private func wishes(_ key: ReminderKey) -> [String] {
    var faults: [String] = []
    // The plan for hard times is the person's, whatever becomes of a course.
    if state.life.isPaused, key.kind != .planReview { faults.append("in a pause") }
    if !preferences.isEnabled(key.kind) { faults.append("switched off") }
    if preferences.isQuiet(key.kind, at: now) { faults.append("while it is quiet") }
    if key.kind != .session {
      if let calm = state.life.calmUntil, now < calm { faults.append("in a time of calm") }
      if let last = state.life.lastEntryAt, now - last >= .days(14) { faults.append("away") }
    }
    guard let occurrence = occurrence(key) else { return faults + ["about nothing"] }
    if occurrence.isDone { faults.append("done already") }
    if occurrence.usefulUntil <= now { faults.append("of no use any more") }
    return faults
  }

  private func occurrence(_ key: ReminderKey) -> Occurrence? {
    Occurrences(
      state.life.input(at: now, in: state.zone, zones), ledger, now: now, zone: state.zone,
      zones: zones
    ).all.first { $0.key == key }
  }
}
