import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Reminders

/// Brings a reminder again later.
enum SnoozeReminder: Verb {
  typealias Method = RemindersInterface.Snooze

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let entry = try await services.answeredReminder(parameters.reminder)
    let until = try services.snoozeEnd(parameters.until ?? "1h")
    return Method.Reply(receipt: try await services.snooze(entry, until: until, recording))
  }
}

/// Wants no more of a reminder.
enum DismissReminder: Verb {
  typealias Method = RemindersInterface.Dismiss

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let entry = try await services.answeredReminder(parameters.reminder)
    let outcome = try await recording.record(.ledger([.dismiss(entry.key.id)]))
    return Method.Reply(receipt: outcome.receipt("\(entry.key.id.short) is let go."))
  }
}

extension Services {
  /// Records that a reminder is to come again, and says when it will: not in quiet hours.
  func snooze(
    _ entry: ReminderEntry, until: Timestamp, _ recording: Recording
  ) async throws -> Receipt {
    let outcome = try await recording.record(.ledger([.snooze(entry.key.id, until: until)]))
    let plan = try await reminderPlan()
    let wording = Wording(now: now, zone: machineZone.name, zones: zones)
    let planned = plan.reminders.first { $0.id == entry.key.id }
    guard let planned, planned.isToCome else {
      return outcome.receipt(
        "Noted. It will be of no use by then, so it does not come again.")
    }
    let isMoved = planned.dueAt > until
    return outcome.receipt(
      "\(entry.key.id.short) comes again \(wording.moment(planned.dueAt).text)."
        + (isMoved ? " You asked for quiet hours before that." : ""))
  }

  /// A moment to come, as somebody says it who wants something later: a length of time, or a time. A
  /// day without a time is nine in the morning.
  func snoozeEnd(_ text: String) throws -> Timestamp {
    if let spans = try? SpanExpression.readList(text), spans.count == 1 { return now + spans[0] }
    let read = try TimeExpression.read(text, context(.future))
    let morning = CivilDateTime(date: read.date, time: TimeOfDay(secondOfDay: 9 * 3600))
    return read.instant ?? zones.instant(of: AgreedTime(civil: morning, zone: read.zone))
  }
}
