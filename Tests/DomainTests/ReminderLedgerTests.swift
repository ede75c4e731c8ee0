import Domain
import TestSupport
import Testing

@Suite struct ReminderLedgerTests {
  private let key = ReminderKey(
    course: CourseID(bits: 1), subject: .session(session(7)), start: agreed("2026-12-01T15:00"),
    lead: .hours(24))
  private let dueAt = instant("2026-11-30T15:00")
  private var subjectAt: Timestamp { dueAt + .hours(24) }

  private func due(_ attempt: Int = 1) -> ReminderDue {
    ReminderDue(key: key, dueAt: dueAt, subjectAt: subjectAt, attempt: attempt)
  }

  private func delivered(_ channel: ReminderChannel = .journal, _ attempt: Int = 1)
    -> ReminderDelivered
  {
    ReminderDelivered(reminder: key.id, channel: channel, attempt: attempt)
  }

  private var suppressed: ReminderSuppressed {
    ReminderSuppressed(key: key, dueAt: dueAt, reason: .coursePaused)
  }

  private var lapsed: ReminderLapsed {
    ReminderLapsed(key: key, dueAt: dueAt, reason: .uncertain)
  }

  @Test func `a reminder is due once`() {
    givenNothing(ReminderLedger.self).when(.recordDue(due())).then(.due(due()))
    given(.due(due())).when(.recordDue(due())).then()
  }

  @Test func `a reminder that was not settled is sent again as attempt 2, once`() {
    given(.due(due())).when(.recordDue(due(2))).then(.due(due(2)))
    given(.due(due()), .due(due(2))).when(.recordDue(due(2))).then()
    given(.due(due()), .due(due(2))).when(.recordDue(due())).then()
  }

  @Test func `a settled reminder is not due again`() {
    for settled in [
      ReminderEvent.delivered(delivered()), .suppressed(suppressed), .lapsed(lapsed),
    ] {
      given(.due(due()), settled).when(.recordDue(due(2))).then()
    }
  }

  @Test func `each channel delivers once in each attempt`() {
    given(.due(due())).when(.recordDelivered(delivered())).then(.delivered(delivered()))
    given(.due(due()), .delivered(delivered())).when(.recordDelivered(delivered())).then()
    given(.due(due()), .delivered(delivered())).when(.recordDelivered(delivered(.status)))
      .then(.delivered(delivered(.status)))
    given(.due(due()), .due(due(2))).when(.recordDelivered(delivered(.journal, 2)))
      .then(.delivered(delivered(.journal, 2)))
  }

  @Test func `a delivery belongs to the attempt that is under way`() {
    given(.due(due()), .due(due(2))).when(.recordDelivered(delivered())).then()
    given(.due(due())).when(.recordDelivered(delivered(.journal, 2))).then()
  }

  @Test func `nothing is delivered that is not due, or was kept back, or lapsed`() {
    givenNothing(ReminderLedger.self).when(.recordDelivered(delivered())).then()
    given(.suppressed(suppressed)).when(.recordDelivered(delivered(.journal, 0))).then()
    given(.due(due()), .suppressed(suppressed)).when(.recordDelivered(delivered())).then()
    given(.due(due()), .lapsed(lapsed)).when(.recordDelivered(delivered())).then()
  }

  @Test func `a reminder is kept back or lapses once, and not after it was delivered`() {
    givenNothing(ReminderLedger.self).when(.recordSuppressed(suppressed))
      .then(.suppressed(suppressed))
    givenNothing(ReminderLedger.self).when(.recordLapsed(lapsed)).then(.lapsed(lapsed))
    given(.due(due())).when(.recordLapsed(lapsed)).then(.lapsed(lapsed))
    for settled in [
      ReminderEvent.delivered(delivered()), .suppressed(suppressed), .lapsed(lapsed),
    ] {
      given(.due(due()), settled).when(.recordSuppressed(suppressed)).then()
      given(.due(due()), settled).when(.recordLapsed(lapsed)).then()
    }
  }

  @Test func `what was settled is known with its reason`() {
    let entry = given(.due(due()), .lapsed(lapsed)).state.entries[key.id]
    #expect(entry?.state == .lapsed(.uncertain))
    #expect(entry?.attempt == 1)
    #expect(entry?.settledAt == .testStart)
  }

  private func lapse(_ number: Int) -> ReminderEvent {
    let other = ReminderKey(
      course: CourseID(bits: 1), subject: .session(session(number)),
      start: agreed("2027-06-01T15:00"), lead: .hours(24))
    return .lapsed(ReminderLapsed(key: other, dueAt: subjectAt, reason: .notRunning))
  }

  @Test func `of more than four hundred those are forgotten that were settled sixty days ago`() {
    // A day is added, since the subject may be in any zone.
    let limit = subjectAt + .days(1) + ReminderLedger.settledAge
    let full = (1..<ReminderLedger.keptCount).reduce(given(.due(due()), .delivered(delivered()))) {
      $0.given(lapse(100 + $1))
    }
    #expect(full.given(lapse(99), at: limit).state.entries[key.id] != nil)
    let after = full.given(lapse(99), at: limit + TimeSpan(milliseconds: 1)).state.entries
    #expect(after[key.id] == nil)
    #expect(after.count == ReminderLedger.keptCount)
  }

  @Test func `only so many are forgotten as are too many, and those first that were settled first`()
  {
    let june = instant("2027-06-20T00:00")
    // What they are about has passed; each is settled a minute after the one before.
    let kept = ReminderLedger.keptCount
    func settled(_ number: Int) -> Timestamp { june + .seconds(60 * number) }
    let full = (1...kept).reduce(givenNothing(ReminderLedger.self)) {
      $0.given(lapse(1000 - $1), at: settled($1))
    }
    let soon = full.given(lapse(1001), at: june + .days(50)).state.entries
    #expect(soon.count == kept + 1)
    let late = full.given(lapse(1001), at: june + .days(100)).state.entries
    #expect(late.count == kept)
    #expect(Set(full.state.entries.keys).subtracting(late.keys).count == 1)
    let gone = full.state.entries.first { late[$0.key] == nil }?.value
    #expect(gone?.settledAt == settled(1))
  }

  @Test func `what is open is never forgotten`() {
    let after = subjectAt + .days(1_000)
    let full = (1...ReminderLedger.keptCount).reduce(given(.due(due()))) {
      $0.given(lapse(100 + $1), at: after)
    }
    #expect(full.state.entries[key.id] != nil)
  }

  @Test func `a clock that was a year ahead for a while brings nothing twice`() {
    let ahead = given(.due(due()), .delivered(delivered()))
      .given(lapse(99), at: subjectAt + .days(365))
    ahead.when(.recordDue(due())).then()
  }

  @Test func `a preference that changes nothing is not recorded`() {
    func set(_ set: ReminderPreferenceSet) -> Outcome<ReminderLedger> {
      givenNothing(ReminderLedger.self).when(.setPreference(set))
    }
    set(ReminderPreferenceSet(kind: .session)).then()
    set(ReminderPreferenceSet(kind: .session, enabled: true)).then()
    let usual = ReminderPreferenceSet(kind: .session, leads: [.hours(24), .minutes(60)])
    // That they were chosen is worth knowing: an hour before then comes in quiet hours as well.
    set(usual).then(.preferenceSet(usual))
    given(.preferenceSet(usual)).when(.setPreference(usual)).then()
    set(ReminderPreferenceSet(kind: .homework, timeOfDay: clock("18:00"))).then()
    let off = ReminderPreferenceSet(kind: .homework, enabled: false)
    set(off).then(.preferenceSet(off))
    #expect(set(off).after.preferences.isEnabled(.homework) == false)
    #expect(set(off).after.preferences.isEnabled(.session))
  }

  @Test func `times before a session are kept with the longest first`() {
    let outcome = givenNothing(ReminderLedger.self).when(
      .setPreference(
        ReminderPreferenceSet(kind: .session, leads: [.minutes(10), .days(14), .hours(2)])))
    #expect(outcome.after.preferences.sessionLeads == [.days(14), .hours(2), .minutes(10)])
  }

  @Test func `times before a session are one to five, one second to 14 days, each once`() {
    func refusal(_ leads: [TimeSpan]) -> ReminderRefusal? {
      givenNothing(ReminderLedger.self)
        .when(.setPreference(ReminderPreferenceSet(kind: .session, leads: leads))).refusal
    }
    #expect(refusal([.seconds(1)]) == nil)
    #expect(refusal([.days(14)]) == nil)
    #expect(refusal((1...5).map(TimeSpan.hours)) == nil)
    #expect(refusal([]) == .leadCountOutOfRange(0))
    #expect(refusal((1...6).map(TimeSpan.hours)) == .leadCountOutOfRange(6))
    let short = TimeSpan(milliseconds: 999)
    let long = TimeSpan(milliseconds: 14 * 86_400_000 + 1)
    #expect(refusal([short]) == .leadOutOfRange(short))
    #expect(refusal([long]) == .leadOutOfRange(long))
    #expect(refusal([.hours(-1)]) == .leadOutOfRange(.hours(-1)))
    #expect(refusal([.hours(1), .minutes(60)]) == .leadTwice)
  }

  @Test func `sessions have times before, homework a time of day`() {
    givenNothing(ReminderLedger.self)
      .when(.setPreference(ReminderPreferenceSet(kind: .homework, leads: [.hours(1)])))
      .refused(with: .leadsOnlyForSessions)
    givenNothing(ReminderLedger.self)
      .when(.setPreference(ReminderPreferenceSet(kind: .session, timeOfDay: clock("18:00"))))
      .refused(with: .noTimeOfDay(.session))
  }
}
