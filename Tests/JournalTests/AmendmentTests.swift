import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

/// Correcting an entry and taking it back.
@Suite struct AmendmentTests {
  /// A course with a session (e2) that was attended (e3), a mood (e4), and another session (e5).
  private func desk(_ engine: Engine = .memory) async throws -> Desk {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    desk.clock.set(to: instant("2026-11-11T09:00"))
    try await desk.tell(
      .sessions(.attend(SessionID(number: 1), minutes: nil, lateMinutes: nil)))
    try await desk.mood(4)
    try await desk.schedule("2026-11-17T15:00")
    return desk
  }

  private func e(_ number: Int) -> EntryNumber { EntryNumber(number: number) }

  @Test(arguments: Engine.allCases)
  func `an entry that was taken back counts for nothing and stays in the log`(engine: Engine)
    async throws
  {
    let desk = try await desk(engine)
    try await desk.retract(5)
    #expect(try await desk.folded()?.sessions.sessions.count == 1)
    #expect(try await desk.entries()[4].courseEvent?.event == scheduled(2, "2026-11-17T15:00"))
    // Its number is not given again.
    #expect(
      try await desk.schedule("2026-11-17T15:00").events == [scheduled(3, "2026-11-17T15:00")])
  }

  @Test func `an entry on which a later one depends stays, and the later one is named`()
    async throws
  {
    let desk = try await desk()
    let refusal = await desk.refusal { try await desk.retract(2) }
    #expect(
      refusal?.ofAmendment
        == .dependedOn(e(2), by: e(3), .sessions(.unknown(SessionID(number: 1)))))
    #expect(refusal?.ofAmendment?.sentence.contains("e3 depends on it") ?? false)
    #expect(try await desk.store.head() == 5)
  }

  @Test func `once the later entry is taken back the earlier one can be too`() async throws {
    let desk = try await desk()
    try await desk.retract(3)
    try await desk.retract(2)
    #expect(try await desk.folded()?.sessions.sessions.keys.map(\.number) == [2])
  }

  @Test(arguments: Engine.allCases)
  func `a correction replaces what the entry said and when it happened`(engine: Engine)
    async throws
  {
    let desk = try await desk(engine)
    let evening = instant("2026-11-10T21:00")
    try await desk.correct(4, to: felt(6), at: evening)
    let opened = try await desk.entries()[3]
    let reader = desk.journal.reader
    let amendments = try #require(try await reader.fold(Course.self, desk.course)).amendments
    let resolved = try #require(try await reader.resolve(opened, amendments))
    #expect(resolved.isCorrected)
    #expect(resolved.event.event == felt(6))
    #expect(resolved.event.time.occurredAt == evening)
    #expect(resolved.event.time.recordedAt == instant("2026-11-11T09:00"))
    #expect(opened.courseEvent?.event == felt(4))
  }

  @Test func `a correction that breaks a rule by itself is refused by that rule`() async throws {
    let desk = try await desk()
    let refusal = await desk.refusal { try await desk.correct(4, to: felt(11)) }
    #expect(refusal?.ofCourse == .diary(.moodOutOfRange(11)))
  }

  @Test func `a free-standing entry is judged by itself alone, wherever it stands`() async throws {
    let desk = try await desk()
    try await desk.correct(4, to: felt(6))  // e6
    try await desk.retract(6)
    let goal = GoalCommand.set(
      statement: "Closer", measure: .rating(baseline: 3, target: 8), by: nil, agreedOn: nil,
      person: nil)
    try await desk.tell(.goals(goal))  // e8
    try await desk.tell(.goals(.rate(GoalID(number: 1), value: 5, note: nil)))  // e9
    let refusal = await desk.refusal {
      try await desk.correct(
        9, to: .goals(.rated(GoalRated(goal: GoalID(number: 1), value: 11))))
    }
    #expect(refusal?.ofCourse == .goals(.valueOutOfRange(11, allowed: 0...10)))
  }

  @Test func `a correction that a later entry does not allow names that entry`() async throws {
    let desk = try await desk()
    let refusal = await desk.refusal {
      try await desk.correct(2, to: scheduled(1, "2026-11-17T15:00"), at: .testStart)
    }
    #expect(
      refusal?.ofAmendment
        == .dependedOn(
          e(2), by: e(3),
          .sessions(.notStarted(SessionID(number: 1), start: agreed("2026-11-17T15:00")))))
  }

  @Test func `a correction keeps the kind of entry`() async throws {
    let desk = try await desk()
    let refusal = await desk.refusal {
      try await desk.correct(4, to: scheduled(1, "2026-11-10T15:00"))
    }
    #expect(refusal?.ofAmendment == .differentKind(e(4)))
  }

  @Test func `the last correction holds, and taking it back brings the one before`()
    async throws
  {
    let desk = try await desk()
    try await desk.correct(5, to: scheduled(2, "2026-11-18T15:00"))  // e6
    try await desk.correct(5, to: scheduled(2, "2026-11-19T15:00"))  // e7
    let second = SessionID(number: 2)
    #expect(
      try await desk.folded()?.sessions.sessions[second]?.start == agreed("2026-11-19T15:00"))
    try await desk.retract(7)
    #expect(
      try await desk.folded()?.sessions.sessions[second]?.start == agreed("2026-11-18T15:00"))
    let refusal = await desk.refusal { try await desk.retract(7) }
    #expect(refusal?.ofAmendment == .alreadyRetracted(e(7)))
    try await desk.retract(6)
    #expect(
      try await desk.folded()?.sessions.sessions[second]?.start == agreed("2026-11-17T15:00"))
  }

  @Test func `taking a correction back is refused when something later needs it`() async throws {
    let desk = try await desk()
    try await desk.correct(5, to: scheduled(2, "2026-11-18T15:00"))  // e6
    try await desk.schedule("2026-11-17T15:30")  // e7
    let refusal = await desk.refusal { try await desk.retract(6) }
    #expect(
      refusal?.ofAmendment
        == .dependedOn(
          e(6), by: e(7),
          .sessions(.overlaps(SessionID(number: 2), start: agreed("2026-11-17T15:00")))))
  }

  @Test func `an entry cannot be taken back twice, nor one that is not there`() async throws {
    let desk = try await desk()
    try await desk.retract(4)
    #expect(
      await desk.refusal { try await desk.retract(4) }?.ofAmendment == .alreadyRetracted(e(4)))
    #expect(await desk.refusal { try await desk.retract(99) }?.ofAmendment == .unknown(e(99)))
    #expect(
      await desk.refusal { try await desk.correct(4, to: felt(5)) }?.ofAmendment
        == .alreadyRetracted(e(4)))
  }

  @Test func `the beginning and a retraction stay as they are`() async throws {
    let desk = try await desk()
    #expect(
      await desk.refusal { try await desk.retract(1) }?.ofAmendment == .notCorrectable(e(1)))
    try await desk.retract(4)
    #expect(
      await desk.refusal { try await desk.retract(6) }?.ofAmendment == .notCorrectable(e(6)))
  }

  @Test func `what a change of zone rules broke does not stand in the way of a correction`()
    async throws
  {
    let desk = try await desk()
    try await desk.tell(
      .sessions(
        .schedule(start: agreed("2026-11-24T15:00"), minutes: 50, mode: nil, place: nil)))
    try await desk.tell(
      .sessions(
        .schedule(
          start: agreed("2026-11-24T16:00", ZoneName("Test/New")), minutes: 50, mode: nil,
          place: nil)))
    // Since then that zone is an hour ahead, and the two overlap.
    var zones = FixedZones.standard
    zones.zones[ZoneName("Test/New")] = FixedZones.Zone(offsetSeconds: 3_600)
    let again = try await desk.restarted(zones: zones)
    try await again.correct(4, to: felt(7))
    try await again.retract(3)
    #expect(try await again.store.head() == 9)
  }

  @Test func `an end that was taken back lets the course go on`() async throws {
    let desk = try await desk()
    try await desk.tell(.contract(.complete(note: nil)))
    #expect(await desk.journal.register.live.isEmpty)
    try await desk.ask(.undo(desk.course))
    #expect(await desk.journal.register.live.map(\.course) == [desk.course])
    let again = try await desk.restarted()
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
    try await again.mood(5)
  }
}
