import CivilTime
import ControlAPI
import Domain
import Journal
import Reminders

/// What will come if nothing is recorded meanwhile.
enum SimulateReminders: Verb {
  typealias Method = RemindersInterface.Simulate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let days = parameters.days ?? 14
    guard (1...370).contains(days) else {
      throw DaemonInterface.Invalid(parameter: "days", message: "Days are 1 to 370.")
    }
    let foresight = try await services.foresight(parameters.query, days: days)
    let presentation = foresight.presentation
    return Method.Reply(
      foreseen: foresight.simulation.steps.map { step in
        var reminder = presentation.reminder(step.reminder)
        reminder.due = presentation.wording.moment(step.at)
        return RemindersInterface.Foreseen(
          reminder: reminder,
          parts: step.parts.sorted { $0.kind.rank < $1.kind.rank }.map {
            ReminderWords.label($0.kind)
          })
      }, clockChanges: changes(presentation.wording, days: days))
  }

  /// When clocks are set in the person's zone, to the second.
  private static func changes(
    _ wording: Wording, days: Int
  ) -> [RemindersInterface.ClockChange] {
    func offset(_ moment: Timestamp) -> Int64 {
      wording.zones.civil(at: moment, in: wording.zone).secondNumber - moment.milliseconds / 1000
    }
    var changes: [RemindersInterface.ClockChange] = []
    for day in 0..<days {
      var before = wording.now + .days(day)
      var after = before + .days(1)
      guard offset(before) != offset(after) else { continue }
      while (after - before).milliseconds > 1000 {
        let middle = Timestamp(
          milliseconds: (before.milliseconds + after.milliseconds) / 2_000 * 1_000)
        if offset(middle) == offset(before) { before = middle } else { after = middle }
      }
      let minutes = (offset(after) - offset(before)) / 60
      let moment = wording.moment(after)
      changes.append(
        RemindersInterface.ClockChange(
          at: moment,
          text: minutes > 0
            ? "Clocks go forward \(minutes) minutes, to \(moment.text)."
            : "Clocks go back \(-minutes) minutes, to \(moment.text)."))
    }
    return changes
  }
}
