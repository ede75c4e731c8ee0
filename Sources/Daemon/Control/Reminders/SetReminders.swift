import CivilTime
import ControlAPI
import Domain
import Journal

/// Changes how someone wants to be reminded.
enum SetReminders: Verb {
  typealias Method = RemindersInterface.Set

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    guard let kind = try services.choice(ReminderKind.self, parameters.kind, "kind") else {
      throw JournalError.unknownCourse
    }
    let leads = try parameters.before.map { try SpanExpression.readList($0) }
    var time: TimeOfDay?
    if let text = parameters.timeOfDay {
      time = try TimeExpression.read(text, services.context(.future)).time
      if time == nil {
        throw DaemonInterface.Invalid(
          parameter: "timeOfDay", message: "At what time of day? For example --at 18:00")
      }
    }
    let set = ReminderPreferenceSet(
      kind: kind, enabled: parameters.enabled, leads: leads?.sorted(by: >), timeOfDay: time)
    let outcome = try await recording.record(.ledger([.setPreference(set)]))
    let ledger = try await services.journal.ledger()
    return Method.Reply(
      receipt: outcome.receipt("Noted."), preferences: services.preferences(ledger))
  }
}
