import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

/// Taking back the last thing that the person did.
@Suite struct UndoTests {
  private func desk() async throws -> Desk {
    let desk = try await Desk.open()
    try await desk.begin()
    return desk
  }

  private func undo(_ desk: Desk) async throws -> [Int] {
    try await desk.ask(.undo(desk.course)).entries.compactMap { entry in
      guard case .amendment(.retracted(let target)) = entry.body.payload else { return nil }
      return target.number
    }
  }

  @Test func `undo takes back all that the last command led to`() async throws {
    let desk = try await desk()
    let contract = Contract(
      template: "", plannedSessions: 3, cadence: .weekly, minutes: 50,
      firstSession: agreed("2026-11-10T15:00"))
    try await desk.tell(.contract(.contract(contract, therapist: nil)))
    #expect(try await undo(desk) == [5, 4, 3, 2])
    let course = try #require(try await desk.folded())
    #expect(course.sessions.sessions.isEmpty)
    #expect(course.contract.contract == nil)
    #expect(await desk.journal.liveCourse(desk.course) ?? course == course)
  }

  @Test func `undo again takes back the command before`() async throws {
    let desk = try await desk()
    try await desk.mood(4)
    try await desk.mood(5)
    #expect(try await undo(desk) == [3])
    #expect(try await undo(desk) == [2])
    #expect(
      await desk.refusal { _ = try await undo(desk) }?.ofAmendment == .nothingToUndo)
  }

  @Test func `a course that has begun is not undone`() async throws {
    let desk = try await Desk.open()
    let contract = Contract(template: "", plannedSessions: 3, cadence: .weekly, minutes: 50)
    try await desk.tell(.contract(.begin(therapist: "Alex", contract: contract)))
    #expect(try await undo(desk) == [2])
    #expect(
      await desk.refusal { _ = try await undo(desk) }?.ofAmendment == .nothingToUndo)
    #expect(try await desk.folded()?.contract.status == .active)
  }

  @Test func `what Kith did by itself is not undone`() async throws {
    let desk = try await desk()
    try await desk.mood(4)
    try await desk.ask(
      .course(desk.course, .diary(.recordMood(value: 9, note: nil))), actor: .system)
    let key = ReminderKey(
      course: desk.course, subject: .session(SessionID(number: 1)),
      start: agreed("2026-11-10T15:00"), lead: .hours(24))
    try await desk.ask(
      .ledger([
        .recordSuppressed(
          ReminderSuppressed(key: key, dueAt: desk.clock.now, reason: .coursePaused))
      ]), actor: .system)
    #expect(try await undo(desk) == [2])
    #expect(try await desk.journal.ledger().entries.count == 1)
  }

  @Test func `undo after a correction takes back the correction alone`() async throws {
    let desk = try await desk()
    try await desk.mood(4)
    try await desk.correct(2, to: felt(8))
    #expect(try await undo(desk) == [3])
    #expect(try await undo(desk) == [2])
  }

  @Test func `undo sent twice undoes once`() async throws {
    let desk = try await desk()
    try await desk.mood(4)
    try await desk.mood(5)
    let id = CommandID(high: 1, low: 1)
    let first = try await desk.ask(.undo(desk.course), id: id)
    let again = try await desk.ask(.undo(desk.course), id: id)
    #expect(again.isRepeated)
    #expect(again.positions == first.positions)
    #expect(try await desk.store.head() == 4)
  }

  @Test func `undo is refused when a later entry depends on it`() async throws {
    let desk = try await desk()
    try await desk.schedule("2026-11-10T15:00")
    // Kith itself recorded something that needs it.
    try await desk.ask(
      .course(desk.course, .sessions(.writeNote(SessionID(number: 1), text: "Seen"))),
      actor: .system)
    #expect(
      await desk.refusal { _ = try await undo(desk) }?.ofAmendment
        == .dependedOn(
          EntryNumber(number: 2), by: EntryNumber(number: 3),
          .sessions(.unknown(SessionID(number: 1)))))
  }

  @Test func `an agreement is not taken from under its sessions`() async throws {
    let desk = try await desk()
    await #expect(throws: JournalError.self) { try await desk.retract(2) }
  }
}
