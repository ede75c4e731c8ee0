import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal

/// Asks for quiet, or ends it.
enum SetQuiet: Verb {
  typealias Method = RemindersInterface.SetQuiet

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let until = try parameters.until.map { try services.quietEnd($0) }
    let before = try await services.journal.ledger().preferences
    let outcome: CommandOutcome
    if until == nil, !before.isQuiet(.homework, at: services.now) {
      return Method.Reply(
        receipt: Receipt(
          summary: "It is not quiet now.", notices: [], entries: [],
          position: Int(try await services.store.head()), repeated: false),
        preferences: services.preferences(try await services.journal.ledger()))
    }
    outcome = try await recording.record(
      .ledger([
        .setPreference(ReminderPreferenceSet(kind: nil, quietUntil: until ?? services.now))
      ]))
    let ledger = try await services.journal.ledger()
    return Method.Reply(
      receipt: outcome.receipt(services.quietText(ledger.preferences.quietUntil)),
      preferences: services.preferences(ledger))
  }
}

/// How quiet it is.
enum ShowQuiet: Verb {
  typealias Method = RemindersInterface.Quiet

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let position = try await services.position(parameters.query)
    let now = try services.reference(parameters.query)
    let until = try await services.journal.ledger(through: position).preferences.quietUntil
      .flatMap { $0 > now ? $0 : nil }
    let wording = Wording(now: now, zone: services.machineZone.name, zones: services.zones)
    return Method.Reply(
      until: until.map { wording.moment($0) }, text: services.quietText(until, at: now))
  }
}

extension Services {
  /// The end of a quiet time that somebody named: a day alone means its first moment.
  fileprivate func quietEnd(_ text: String) throws -> Timestamp {
    let read = try TimeExpression.read(text, context(.future))
    let midnight = CivilDateTime(date: read.date, time: .midnight)
    let end =
      read.instant ?? zones.instant(of: AgreedTime(civil: midnight, zone: read.zone))
    if end <= now {
      throw DaemonInterface.Invalid(
        parameter: "until", message: "Until when? For example: kith quiet until monday")
    }
    return end
  }

  /// How quiet it is, in a sentence.
  fileprivate func quietText(_ until: Timestamp?, at moment: Timestamp? = nil) -> String {
    let now = moment ?? self.now
    guard let until, until > now else {
      return "It is not quiet now. Reminders come as you chose: kith reminders"
    }
    let wording = Wording(now: now, zone: machineZone.name, zones: zones)
    return "Quiet until \(wording.moment(until).text). Only sessions are reminded of."
  }
}
