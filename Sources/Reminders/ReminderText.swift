package import Domain

/// What a reminder says, at each level of privacy. Discreet is the default: whoever else reads the
/// screen or the journal learns that there is something, and when.
package struct ReminderText: Sendable {
  private let now: Timestamp
  private let zones: any ZoneRules

  /// - Parameters:
  ///   - now: the moment of reading, which tells whether the day has to be said.
  ///   - zones: the rules of zones.
  package init(now: Timestamp, zones: any ZoneRules) {
    self.now = now
    self.zones = zones
  }

  /// The discreet text: one sentence.
  package func discreet(_ key: ReminderKey) -> String {
    key.kind == .session
      ? "You have something \(when(key.start))." : "A note for you, when you have a moment."
  }

  /// The text of a message: a line for it, and one for each part that says more.
  ///
  /// - Parameters:
  ///   - message: what was sent.
  ///   - parts: what came with it.
  ///   - level: how much it says.
  /// - Returns: one line or several.
  package func text(
    _ message: Occurrence, _ parts: [Occurrence] = [], at level: PrivacyLevel
  ) -> String {
    if level == .discreet { return discreet(message.key) }
    return ([message] + parts).map { line($0, at: level) }.joined(separator: "\n")
  }

  private func line(_ occurrence: Occurrence, at level: PrivacyLevel) -> String {
    let isFull = level == .full
    let start = occurrence.key.start
    switch occurrence.kind {
    case .session:
      let title = isFull ? occurrence.title ?? "Appointment" : "Appointment"
      let place = isFull ? occurrence.detail.map { ", \($0)" } ?? "" : ""
      return "\(title) \(exactly(start, isFull))\(place)."
    case .homework:
      let before = until(start)
      guard isFull, let title = occurrence.title else { return "One thing to try \(before)." }
      return "\(before.prefix(1).uppercased() + before.dropFirst()): \(ended(title))"
    case .brief:
      return isFull
        ? "For \(weekday(start))'s session there is a page to prepare: kith brief"
        : "A page to prepare before \(weekday(start))."
    case .measure:
      return isFull
        ? "Before \(weekday(start)): \(occurrence.title ?? "a questionnaire"). kith measure fill"
        : "Some questions to answer before \(weekday(start))."
    case .afterSession:
      return isFull
        ? "Anything to jot down from the session? kith session note"
        : "Anything to jot down?"
    case .reschedule:
      return isFull
        ? "The session of \(EnglishNames.day(start.civil.date)) has no new date: kith session schedule"
        : "An appointment has no new date."
    case .ending:
      return isFull
        ? "Finishing is worth talking about at the next session: kith course ending"
        : "Something to bring up next time."
    case .planReview:
      return isFull
        ? "It is three months since you looked over your plan: kith plan review"
        : "Something to look over."
    case .sensitiveDate:
      return isFull
        ? "\(EnglishNames.day(start.civil.date)) is a day you marked as hard. Your plan: kith plan"
        : "Go gently on \(weekday(start))."
    case .mood: return isFull ? "How was today? kith mood" : "A line for today."
    case .rhythm: return isFull ? "Today's times: kith rhythm log" : "A line for today."
    }
  }

  private func ended(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? false ? text : text + "."
  }

  /// "at 15:00", "tomorrow at 15:00", "on Tuesday 1 December at 15:00".
  private func when(_ time: AgreedTime) -> String {
    let clock = "at \(time.civil.time)"
    switch daysAhead(time) {
    case 0: return clock
    case 1: return "tomorrow \(clock)"
    default: return "on \(EnglishNames.day(time.civil.date)) \(clock)"
    }
  }

  /// "at 15:00", "tomorrow, Tuesday, 15:00", in full "tomorrow, Tuesday 1 December, 15:00".
  private func exactly(_ time: AgreedTime, _ isFull: Bool) -> String {
    let date = time.civil.date
    let day = isFull ? EnglishNames.day(date) : EnglishNames.weekday(date.weekday)
    switch daysAhead(time) {
    case 0: return "at \(time.civil.time)"
    case 1: return "tomorrow, \(day), \(time.civil.time)"
    default: return "on \(EnglishNames.day(date)), \(time.civil.time)"
    }
  }

  /// "before Tuesday"; a day that ends at midnight is "by Friday".
  private func until(_ time: AgreedTime) -> String {
    time.civil.time == .midnight
      ? "by \(EnglishNames.weekday(time.civil.date.adding(days: -1).weekday))"
      : "before \(weekday(time))"
  }

  private func weekday(_ time: AgreedTime) -> String {
    daysAhead(time) == 1 ? "tomorrow" : EnglishNames.weekday(time.civil.date.weekday)
  }

  private func daysAhead(_ time: AgreedTime) -> Int {
    time.civil.date.dayNumber - zones.date(now, time.zone).dayNumber
  }

  /// The line for `STATUS=`: times alone.
  ///
  /// - Parameters:
  ///   - next: the next message.
  ///   - zone: the machine's.
  /// - Returns: one sentence.
  package func status(next: PlannedReminder?, zone: ZoneName) -> String {
    guard let next else { return "Nothing planned." }
    let civil = zones.civil(at: next.dueAt, in: zone)
    let clock = TimeOfDay(secondOfDay: civil.time.secondOfDay / 60 * 60)
    return civil.date == zones.date(now, zone)
      ? "Next reminder today \(clock)."
      : "Next reminder \(EnglishNames.day(civil.date)) \(clock)."
  }
}
