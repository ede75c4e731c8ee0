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
    let sets =
      parameters.kind == everything
      ? try all(parameters) : [try preference(parameters, services)]
    let outcome = try await recording.record(.ledger(sets.map { .setPreference($0) }))
    let ledger = try await services.journal.ledger()
    return Method.Reply(
      receipt: outcome.receipt(
        "Noted.", notices: sets.last.map { notices($0, ledger.preferences) } ?? []),
      preferences: services.preferences(ledger))
  }

  /// The word for every kind that comes without being asked for.
  private static let everything = "all"

  private static func all(_ parameters: Method.Parameters) throws -> [ReminderPreferenceSet] {
    guard let enabled = parameters.enabled else {
      throw DaemonInterface.Invalid(
        parameter: "kind",
        message: "All of them can be turned on or off: kith reminders set all off")
    }
    // What comes only when asked for is turned off with the others, and on only by its own name.
    return ReminderKind.allCases.filter { $0.comesUnasked || !enabled }
      .map { ReminderPreferenceSet(kind: $0, enabled: enabled) }
  }

  private static func preference(
    _ parameters: Method.Parameters, _ services: Services
  ) throws -> ReminderPreferenceSet {
    let kind = try services.choice(ReminderKind.self, parameters.kind, "kind")
    let channel = try services.choice(ReminderChannel.self, parameters.channel, "channel")
    let isAboutKind =
      parameters.before != nil || parameters.timeOfDay != nil
      || parameters.enabled != nil && channel == nil
    if isAboutKind, kind == nil {
      throw DaemonInterface.Invalid(
        parameter: "kind", message: "Of what? For example: kith reminders set session --before 2h")
    }
    return ReminderPreferenceSet(
      kind: kind, channel: channel, enabled: parameters.enabled,
      leads: try parameters.before.map { try SpanExpression.readList($0).sorted(by: >) },
      timeOfDay: try parameters.timeOfDay.map { try timeOfDay($0, services) },
      quietHours: try parameters.quietHours.map { try quietHours($0, services) },
      dailyLimit: parameters.dailyLimit,
      spacing: try parameters.spacing.map { try spacing($0) },
      privacy: try services.choice(PrivacyLevel.self, parameters.privacy, "privacy"))
  }

  private static func timeOfDay(_ text: String, _ services: Services) throws -> TimeOfDay {
    guard let time = try TimeExpression.read(text, services.context(.future)).time else {
      throw DaemonInterface.Invalid(
        parameter: "timeOfDay", message: "At what time of day? For example --at 18:00")
    }
    return time
  }

  private static func quietHours(_ text: String, _ services: Services) throws -> QuietHours {
    if ["none", "off", "no"].contains(text.lowercased()) {
      return QuietHours(from: .midnight, to: .midnight)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw DaemonInterface.Invalid(
        parameter: "quietHours", message: "From when to when? For example 21:00-08:00, or none.")
    }
    return QuietHours(
      from: try timeOfDay(String(parts[0]), services), to: try timeOfDay(String(parts[1]), services)
    )
  }

  private static func spacing(_ text: String) throws -> TimeSpan {
    if text == "0" { return TimeSpan(milliseconds: 0) }
    let spans = try SpanExpression.readList(text)
    guard spans.count == 1, let only = spans.first else {
      throw DaemonInterface.Invalid(
        parameter: "spacing", message: "How far apart? For example 60m.")
    }
    return only
  }

  /// What a choice means that may not have been meant.
  private static func notices(
    _ set: ReminderPreferenceSet, _ preferences: ReminderPreferences
  ) -> [String] {
    var notices: [String] = []
    for kind in ReminderKind.allCases where kind.usualTime != nil && preferences.isEnabled(kind) {
      let isAbout = set.quietHours != nil || set.kind == kind && set.timeOfDay != nil
      let time = preferences.timeOfDay(kind)
      if isAbout, preferences.quietHours.contains(time) {
        notices.append(
          "\(DateWords.clock(time)) lies in your quiet hours, \(preferences.quietHours): "
            + "what would come then comes at their edge.")
        break
      }
    }
    if set.privacy == .full {
      notices.append("Names and words now stand on the screen for whoever looks at it.")
    }
    return notices
  }
}
