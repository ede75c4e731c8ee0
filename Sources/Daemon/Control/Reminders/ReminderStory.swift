import CivilTime
import ControlAPI
import Domain
import Journal
import Reminders

/// Tells what happened to a reminder, and what will, line by line.
struct ReminderStory {
  let presentation: ReminderPresentation
  let plan: ReminderPlan

  private var wording: Wording { presentation.wording }

  /// The rule by which it comes: "About a session: 24 hours before."
  func rule(_ key: ReminderKey) -> RemindersInterface.StoryLine? {
    let when: String =
      if key.kind == .session {
        "\(DateWords.span(key.lead)) before"
      } else {
        ReminderWords.when(key.kind, presentation.preferences)
      }
    let label = ReminderWords.label(key.kind)
    return RemindersInterface.StoryLine(
      at: nil, text: "Reminders of \(label) come \(when).")
  }

  /// What is to come, and why so.
  func ahead(_ planned: PlannedReminder) -> [RemindersInterface.StoryLine] {
    let wanted = planned.occurrence.wantedAt
    var lines = [rule(planned.key)].compactMap(\.self)
    if wanted != planned.dueAt {
      let why = planned.shift.map { ": " + ReminderWords.reason($0) } ?? ""
      let moved = wording.moment(planned.dueAt).text
      lines.append(line(wanted, "would be its moment; it is moved to \(moved)\(why)."))
    }
    switch planned.disposition {
    case .send(let attempt):
      let again = attempt > 1 ? " again" : ""
      lines.append(line(planned.dueAt, "it comes\(again)."))
      for part in plan.parts(of: planned.id) {
        let label = ReminderWords.label(part.kind)
        lines.append(line(planned.dueAt, "together with one about \(label) (\(part.id.short))."))
      }
    case .merge(let leader):
      lines.append(line(planned.dueAt, "it comes together with \(leader.short), as one message."))
    case .suppress(let reason):
      lines.append(line(planned.dueAt, "it does not come: \(ReminderWords.reason(reason))."))
    case .lapse(let reason):
      lines.append(line(planned.dueAt, "it does not come: \(ReminderWords.reason(reason))."))
    }
    return lines
  }

  /// What was recorded of it.
  func lines(_ history: [ReminderHistory]) -> [RemindersInterface.StoryLine] {
    history.map { line($0.at, text($0.event)) }
  }

  private func line(_ at: Timestamp, _ text: String) -> RemindersInterface.StoryLine {
    RemindersInterface.StoryLine(at: wording.moment(at), text: text)
  }

  private func text(_ event: ReminderEvent) -> String {
    switch event {
    case .preferenceSet: "preferences were changed."
    case .due(let due):
      (due.attempt == 1 ? "its moment came" : "its moment came for the \(due.attempt). time")
        + (due.shift.map { ": " + ReminderWords.reason($0) } ?? "") + "."
    case .merged(let merged): "it came together with \(merged.into.short), as one message."
    case .delivered(let delivered):
      "it was taken by \(ReminderWords.label(delivered.channel))."
    case .snoozed(let snoozed):
      "you asked for it again \(wording.moment(snoozed.until).text)."
    case .dismissed: "you let it go."
    case .suppressed(let suppressed):
      "it was not sent: \(ReminderWords.reason(suppressed.reason))."
    case .lapsed(let lapsed): "it lapsed: \(ReminderWords.reason(lapsed.reason))."
    }
  }
}
