import Domain
import TestSupport
import Testing

@Suite struct SessionTests {
  private let planned = given(begun, scheduled(1, "2026-11-10T15:00"))

  @Test func `a session gets the next number and the length agreed`() {
    given(begun, contracted(minutes: 45), scheduled(1, "2026-11-03T15:00"))
      .when(schedule("2026-11-10T15:00"))
      .then(scheduled(2, "2026-11-10T15:00", minutes: 45))
    given(begun).when(schedule("2026-11-10T15:00")).then(scheduled(1, "2026-11-10T15:00"))
    given(begun).when(schedule("2026-11-10T15:00", minutes: 30))
      .then(scheduled(1, "2026-11-10T15:00", minutes: 30))
  }

  @Test(arguments: [14, 121, 0, -50, Int.min, Int.max])
  func `a session of other than 15 to 120 minutes is refused`(minutes: Int) {
    planned.when(schedule("2026-12-10T15:00", minutes: minutes))
      .refused(with: .sessions(.minutesOutOfRange(minutes)))
  }

  @Test func `a place is a short name`() {
    planned.when(schedule("2026-12-10T15:00", place: "Room\n2"))
      .refused(with: .text(.controlCharacter))
    planned.when(schedule("2026-12-10T15:00", place: ""))
      .refused(with: .text(.empty))
    #expect(planned.when(schedule("2026-12-10T15:00", place: "Room 2")).refusal == nil)
  }

  @Test func `two sessions do not overlap, and may touch`() {
    let refusal = CourseRefusal.sessions(
      .overlaps(session(1), start: agreed("2026-11-10T15:00")))
    planned.when(schedule("2026-11-10T15:49")).refused(with: refusal)
    planned.when(schedule("2026-11-10T14:11")).refused(with: refusal)
    planned.when(schedule("2026-11-10T15:00")).refused(with: refusal)
    #expect(planned.when(schedule("2026-11-10T15:50")).refusal == nil)
    #expect(planned.when(schedule("2026-11-10T14:10")).refusal == nil)
  }

  @Test func `sessions in two zones overlap by their instants`() {
    planned.when(schedule("2026-11-10T10:30", .newYork)).refused(
      with: .sessions(.overlaps(session(1), start: agreed("2026-11-10T15:00"))))
    #expect(planned.when(schedule("2026-11-10T15:00", .newYork)).refusal == nil)
  }

  @Test func `a zone that is not known any more reads as UTC`() {
    planned.when(schedule("2026-11-10T15:10", ZoneName("Gone/Nowhere"))).refused(
      with: .sessions(.overlaps(session(1), start: agreed("2026-11-10T15:00"))))
  }

  @Test func `a cancelled or missed session leaves its time free, an attended one does not`() {
    #expect(planned.given(cancelled(1)).when(schedule("2026-11-10T15:00")).refusal == nil)
    #expect(planned.given(missed(1)).when(schedule("2026-11-10T15:00")).refusal == nil)
    planned.given(attended(1)).when(schedule("2026-11-10T15:00"))
      .refused(with: .sessions(.overlaps(session(1), start: agreed("2026-11-10T15:00"))))
  }

  @Test func `a cancelled session gives its slot back`() {
    let full = given(
      begun, contracted(planned: 2), scheduled(1, "2026-11-03T15:00"),
      scheduled(2, "2026-11-10T15:00"))
    full.when(schedule("2026-11-17T15:00"))
      .refused(with: .sessions(.moreThanAgreed(planned: 2)))
    full.given(cancelled(1)).when(schedule("2026-11-17T15:00"))
      .then(scheduled(3, "2026-11-17T15:00"))
  }

  @Test func `a missed session uses a slot only where that was agreed`() {
    let events = [scheduled(1, "2026-11-03T15:00"), missed(1)]
    let free = Scenario<Course>([begun, contracted(planned: 1)] + events)
    #expect(free.when(schedule("2026-11-17T15:00")).refusal == nil)
    let counted = Scenario<Course>([begun, contracted(planned: 1, countsMissed: true)] + events)
    counted.when(schedule("2026-11-17T15:00"))
      .refused(with: .sessions(.moreThanAgreed(planned: 1)))
  }

  @Test func `sessions before Kith count among those agreed`() {
    given(begun, contracted(planned: 3, before: 3)).when(schedule("2026-11-17T15:00"))
      .refused(with: .sessions(.moreThanAgreed(planned: 3)))
  }

  @Test func `without an agreement there is no limit`() {
    let many = Scenario<Course>(
      [begun] + (1...70).map { scheduled($0, "\(day("2026-11-03").adding(days: $0))T15:00") })
    #expect(many.when(schedule("2028-11-03T15:00")).refusal == nil)
  }

  @Test func `a session moves to a free time, and keeps the story of it`() {
    planned.when(
      .sessions(.reschedule(session(1), to: agreed("2026-11-11T16:00"), by: .therapist))
    ).then(
      .sessions(
        .rescheduled(
          SessionRescheduled(
            session: session(1), from: agreed("2026-11-10T15:00"), to: agreed("2026-11-11T16:00"),
            by: .therapist))))
    // It may overlap where it was itself.
    #expect(
      planned.when(.sessions(.reschedule(session(1), to: agreed("2026-11-10T15:30"), by: nil)))
        .refusal == nil)
  }

  @Test func `a session does not move to where it is, or onto another`() {
    planned.when(.sessions(.reschedule(session(1), to: agreed("2026-11-10T15:00"), by: nil)))
      .refused(with: .sessions(.sameTime(session(1))))
    planned.given(scheduled(2, "2026-11-17T15:00"))
      .when(.sessions(.reschedule(session(1), to: agreed("2026-11-17T15:30"), by: nil)))
      .refused(with: .sessions(.overlaps(session(2), start: agreed("2026-11-17T15:00"))))
  }

  @Test func `a session is attended from its start on, not before`() {
    let attend = CourseCommand.sessions(.attend(session(1), minutes: nil, lateMinutes: nil))
    let start = instant("2026-11-10T15:00")
    planned.when(attend, at: start).then(attended(1))
    planned.when(attend, at: start + .days(300)).then(attended(1))
    planned.when(attend, at: start - TimeSpan(milliseconds: 1))
      .refused(with: .sessions(.notStarted(session(1), start: agreed("2026-11-10T15:00"))))
  }

  @Test func `a session is missed once it is over, not before`() {
    let miss = CourseCommand.sessions(.miss(session(1), by: .me))
    let end = instant("2026-11-10T15:50")
    planned.when(miss, at: end).then(missed(1))
    planned.when(miss, at: end - TimeSpan(milliseconds: 1))
      .refused(with: .sessions(.notOver(session(1), start: agreed("2026-11-10T15:00"))))
  }

  @Test func `how long it was and how late has bounds`() {
    let start = instant("2026-11-10T15:00")
    func attend(_ minutes: Int?, _ late: Int?) -> CourseRefusal? {
      planned.when(
        .sessions(.attend(session(1), minutes: minutes, lateMinutes: late)), at: start
      ).refusal
    }
    #expect(attend(15, 0) == nil)
    #expect(attend(120, 120) == nil)
    #expect(attend(14, nil) == .sessions(.minutesOutOfRange(14)))
    #expect(attend(121, nil) == .sessions(.minutesOutOfRange(121)))
    #expect(attend(nil, -1) == .sessions(.lateOutOfRange(-1)))
    #expect(attend(nil, 121) == .sessions(.lateOutOfRange(121)))
  }

  @Test(arguments: [
    (cancelled(1), SessionStatus.cancelled), (attended(1), .attended), (missed(1), .missed),
  ]) func `what became of a session is recorded once`(event: CourseEvent, status: SessionStatus) {
    let settled = planned.given(event)
    let refusal = CourseRefusal.sessions(.notPlanned(session(1), status))
    let late = instant("2026-11-20T15:00")
    settled.when(.sessions(.cancel(session(1), by: .me, reason: nil)), at: late)
      .refused(with: refusal)
    settled.when(.sessions(.attend(session(1), minutes: nil, lateMinutes: nil)), at: late)
      .refused(with: refusal)
    settled.when(.sessions(.miss(session(1), by: .me)), at: late).refused(with: refusal)
    settled.when(.sessions(.reschedule(session(1), to: agreed("2026-12-10T15:00"), by: nil)))
      .refused(with: refusal)
  }

  @Test func `a session that is not there is named in the refusal`() {
    let refusal = CourseRefusal.sessions(.unknown(session(9)))
    let commands: [SessionCommand] = [
      .reschedule(session(9), to: agreed("2026-12-10T15:00"), by: nil),
      .cancel(session(9), by: .me, reason: nil),
      .attend(session(9), minutes: nil, lateMinutes: nil), .miss(session(9), by: .me),
      .writeNote(session(9), text: "a"),
    ]
    for command in commands { planned.when(.sessions(command)).refused(with: refusal) }
    #expect(refusal.isNotFound)
    #expect(!CourseRefusal.ended.isNotFound)
  }

  @Test func `a note goes with a session whatever became of it`() {
    let note = CourseCommand.sessions(.writeNote(session(1), text: longest))
    for event in [cancelled(1), attended(1), missed(1)] {
      #expect(planned.given(event).when(note).refusal == nil)
    }
    planned.when(.sessions(.writeNote(session(1), text: ""))).refused(with: .text(.empty))
    planned.when(.sessions(.cancel(session(1), by: .me, reason: "\u{0}")))
      .refused(with: .text(.controlCharacter))
  }

  @Test func `what to bring is put on the list and taken off once`() {
    let added = CourseEvent.sessions(.agendaItemAdded(AgendaItemAdded(item: b1, text: "Sam")))
    let discussed = CourseEvent.sessions(.agendaItemDiscussed(AgendaItemDiscussed(item: b1)))
    let done = CourseCommand.sessions(.discussAgendaItem(b1))
    given(begun).when(.sessions(.addAgendaItem(text: "Sam"))).then(added)
    given(begun).when(.sessions(.addAgendaItem(text: " "))).refused(with: .text(.empty))
    given(begun, added).when(done).then(discussed)
    given(begun, added, discussed).when(done).refused(with: .sessions(.alreadyDiscussed(b1)))
    given(begun).when(done).refused(with: .sessions(.unknownItem(b1)))
    let negative = AgendaItemID(number: -1)
    given(begun, added).when(.sessions(.discussAgendaItem(negative)))
      .refused(with: .sessions(.unknownItem(negative)))
  }

  @Test func `the same words about the same entry are on the list once`() {
    let words = "something from my questionnaire"
    let on = given(
      begun, .sessions(.agendaItemAdded(AgendaItemAdded(item: b1, text: words))))
    on.when(.sessions(.addAgendaItem(text: " Something from my questionnaire"))).then()
    let b2 = AgendaItemID(number: 2)
    let entry = EntryNumber(number: 3)
    on.when(.sessions(.addAgendaItem(text: words, source: entry))).then(
      .sessions(.agendaItemAdded(AgendaItemAdded(item: b2, text: words, source: entry))))
    // Once it was talked about it may come up again.
    on.given(.sessions(.agendaItemDiscussed(AgendaItemDiscussed(item: b1))))
      .when(.sessions(.addAgendaItem(text: words))).then(
        .sessions(.agendaItemAdded(AgendaItemAdded(item: b2, text: words))))
  }

  @Test func `how helpful a session was is said from 0 to 10, once it took place`() {
    let rated = { (value: Int) in CourseCommand.sessions(.rate(session(1), helpful: value)) }
    planned.when(rated(5)).refused(with: .sessions(.notAttended(session(1))))
    let after = planned.given(attended(1))
    for value in [0, 10] {
      after.when(rated(value))
        .then(.sessions(.rated(SessionRated(session: session(1), helpful: value))))
    }
    for value in [-1, 11] {
      after.when(rated(value)).refused(with: .sessions(.helpfulOutOfRange(value)))
    }
    after.when(.sessions(.rate(session(9), helpful: 5)))
      .refused(with: .sessions(.unknown(session(9))))
  }
}
