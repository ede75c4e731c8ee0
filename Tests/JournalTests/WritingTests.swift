import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

/// The one writer: what it commits, and what it does when it cannot.
@Suite struct WritingTests {
  @Test(arguments: Engine.allCases)
  func `what a command led to is in the log when it is answered`(engine: Engine) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    let outcome = try await desk.schedule("2026-11-10T15:00")
    #expect(outcome.events == [scheduled(1, "2026-11-10T15:00")])
    #expect(outcome.position == 2)
    #expect(outcome.isRepeated == false)
    #expect(try await desk.store.head() == 2)
    #expect(try await desk.entries().map(\.body) == desk.told.entries.map(\.body))
    #expect(desk.told.entries.map(\.position) == [1, 2])
  }

  @Test func `commands that wait together go in one batch, each behind the ones before`()
    async throws
  {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let before = store.batches.count
    let results = try await desk.together(
      store,
      [
        desk.request(planned("2026-11-10T15:00")),
        desk.request(planned("2026-11-10T15:30")),
        desk.request(planned("2026-11-17T15:00")),
      ])
    #expect(try results[0].get().events == [scheduled(1, "2026-11-10T15:00")])
    // The second overlaps the first, which is not on disk yet.
    let refusal = #expect(throws: JournalError.self) { try results[1].get() }
    #expect(
      refusal?.ofCourse
        == .sessions(.overlaps(SessionID(number: 1), start: agreed("2026-11-10T15:00"))))
    #expect(try results[2].get().events == [scheduled(2, "2026-11-17T15:00")])
    #expect(store.batches.count == before + 2)
    #expect(store.batches.last?.commands.map(\.events) == [0..<1, 1..<2])
  }

  @Test func `a batch holds a bounded number of commands`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let before = store.batches.count
    let requests = (0...Journal.batchLimit).map { _ in desk.request(mood(3)) }
    _ = try await desk.together(store, requests)
    #expect(store.batches[(before + 1)...].map(\.commands.count) == [Journal.batchLimit, 1])
  }

  @Test(arguments: [true, false])
  func `a reminder that a wrong clock put aside can come after all, and be put aside again`(
    lapses: Bool
  ) async throws {
    let desk = try await Desk.open(.memory)
    try await desk.begin()
    let start = desk.clock.now
    let key = ReminderKey(
      course: desk.course, subject: .session(SessionID(number: 1)),
      start: agreed("2026-11-10T15:00"), lead: .hours(1))
    func putAside(_ reason: LapseReason) async throws -> Int {
      let command: ReminderCommand =
        lapses
        ? .recordLapsed(ReminderLapsed(key: key, dueAt: start, reason: reason))
        : .recordSuppressed(ReminderSuppressed(key: key, dueAt: start, reason: .away))
      return try await desk.ask(.ledger([command]), actor: .system).entries.count
    }
    desk.clock.advance(by: .days(2))
    #expect(try await putAside(.notRunning) == 1)
    desk.clock.set(to: start)
    let due = ReminderDue(key: key, dueAt: start, subjectAt: start + .hours(1), attempt: 1)
    try await desk.ask(.ledger([.recordDue(due)]), actor: .system)
    #expect(try await putAside(.uncertain) == 1)
    #expect(
      try await desk.journal.ledger().entries[key.id]?.state
        == (lapses ? .lapsed(.uncertain) : .suppressed(.away)))
  }

  @Test func `the writer takes a turn only when what it writes is on disk`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let before = store.batches.count
    store.hold()
    async let writing = desk.mood(4)
    await store.arrival()
    let turn = Task {
      await desk.journal.turn()
      return store.batches.count
    }
    for _ in 0..<100 { await Task.yield() }
    store.release()
    _ = try await writing
    #expect(await turn.value == before + 1)
  }

  @Test func `a refused command never reaches the engine`() async throws {
    let (desk, store) = try await Desk.watched()
    let before = await desk.refusal { try await desk.mood(4) }
    #expect(before?.reason == "unknownCourse")
    try await desk.begin()
    let refusal = await desk.refusal { try await desk.mood(11) }
    #expect(refusal?.ofCourse == .diary(.moodOutOfRange(11)))
    #expect(store.batches.count == 1)
    #expect(try await store.head() == 1)
  }

  @Test func `a command that changes nothing stores nothing`() async throws {
    let (desk, store) = try await Desk.watched()
    let change = ProfileSettings(country: "PT")
    try await desk.ask(.profile(.change(change)))
    let again = try await desk.ask(.profile(.change(change)))
    #expect(again.entries.isEmpty)
    #expect(again.position == 1)
    #expect(store.batches.count == 1)
  }

  @Test func `what a failed commit would have led to is forgotten`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    store.failNext(.full)
    let failure = await desk.refusal { try await desk.schedule("2026-11-10T15:00") }
    guard case .storage("full", _, isFatal: false)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(desk.told.entries.count == 1)
    // The same time is free, and the number was not used up.
    #expect(
      try await desk.schedule("2026-11-10T15:30").events == [scheduled(1, "2026-11-10T15:30")])
  }

  @Test func `a disk that fails fails the whole batch and is fatal`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    store.hold()
    let first = Task { try await desk.mood(1) }
    await store.arrival()
    let waiting = Task { try await desk.mood(2) }
    while await desk.journal.waiting.isEmpty { await Task.yield() }
    store.failNext(.io)
    store.failNext(.io)
    store.release()
    for task in [first, waiting] {
      guard case .failure(JournalError.storage("io", _, isFatal: true)) = await task.result else {
        Issue.record("A failed disk is not fatal.")
        continue
      }
    }
    #expect(try await store.head() == 1)
  }

  @Test(arguments: Engine.allCases)
  func `what another wrote meanwhile is read and the command decided again`(engine: Engine)
    async throws
  {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    let other = try await desk.second()
    try await other.schedule("2026-11-17T15:00")
    let mine = try await desk.schedule("2026-11-24T15:00")
    #expect(mine.events == [scheduled(3, "2026-11-24T15:00")])
    let third = try await desk.second()
    try await third.tell(.sessions(.cancel(SessionID(number: 3), by: .me, reason: nil)))
    let refusal = await desk.refusal {
      try await desk.tell(.sessions(.cancel(SessionID(number: 3), by: .me, reason: nil)))
    }
    #expect(
      refusal?.ofCourse == .sessions(.notPlanned(SessionID(number: 3), .cancelled)))
  }

  private let another = CourseID(bits: 0xC1)

  @Test func `only one course is live at a time`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    let second = CourseCommand.contract(.begin(therapist: nil, contract: nil))
    let refusal = await desk.refusal {
      try await desk.ask(.course(another, second))
    }
    #expect(refusal?.reason == "anotherCourseIsLive")
    try await desk.tell(.contract(.complete(note: nil)))
    try await desk.ask(.course(another, second))
    #expect(await desk.journal.register.live.map(\.course) == [another])
  }

  @Test func `a course that ends or begins is known to what waits behind it`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let begin = CourseCommand.contract(.begin(therapist: nil, contract: nil))
    let before = store.batches.count
    let results = try await desk.together(
      store,
      [
        desk.request(.course(another, begin)),
        desk.request(.contract(.complete(note: nil))),
        desk.request(.course(another, begin)),
        desk.request(.course(another, mood(4))),
        desk.request(.course(CourseID(bits: 0xC2), begin)),
      ])
    #expect(store.batches.count == before + 2)
    let reasons = results.map { result -> String in
      switch result {
      case .success: "done"
      case .failure(let error): (error as? JournalError)?.reason ?? "\(error)"
      }
    }
    #expect(
      reasons == ["anotherCourseIsLive", "done", "done", "done", "anotherCourseIsLive"])
    #expect(await desk.journal.register.live.map(\.course) == [another])
  }

  @Test func `stopping lets what waits finish and takes no more`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    store.hold()
    let first = Task { try await desk.mood(1) }
    await store.arrival()
    let waiting = Task { try await desk.mood(2) }
    while await desk.journal.waiting.isEmpty { await Task.yield() }
    let stop = Task {
      await desk.journal.stop()
      return try await store.head()
    }
    var refusal: JournalError?
    while refusal == nil {
      // Bounded: the task above says that it stops as soon as it runs.
      if await desk.journal.isStopped { refusal = await desk.refusal { try await desk.mood(3) } }
      await Task.yield()
    }
    store.release()
    #expect(try await stop.value == 3)
    try await first.value
    try await waiting.value
    #expect(refusal?.reason == "stopped")
  }

  @Test(arguments: Engine.allCases)
  func `a journal that begins again knows all that was recorded`(engine: Engine) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    let again = try await desk.restarted()
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
    #expect(
      try await again.schedule("2026-11-17T15:00").events == [scheduled(2, "2026-11-17T15:00")])
  }
}
