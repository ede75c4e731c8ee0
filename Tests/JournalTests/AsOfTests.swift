import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

/// What was known at a moment: the log up to the last entry recorded by then.
@Suite struct AsOfTests {
  private func moods(_ desk: Desk, at moment: Timestamp) async throws -> [Int]? {
    let position = try await desk.store.lastSeq(recordedAtOrBefore: moment.milliseconds)
    return try await desk.journal.reader.fold(MoodValues.self, desk.course, through: position)?
      .state.values
  }

  @Test(arguments: Engine.allCases)
  func `the past is read by when things were recorded, not by when they happened`(
    engine: Engine
  ) async throws {
    let desk = try await Desk.open(engine, at: instant("2026-11-02T09:00"))
    try await desk.begin()
    desk.clock.set(to: instant("2026-11-03T09:00"))
    try await desk.tell(
      .diary(.recordMood(value: 3, note: nil)), occurredAt: instant("2026-11-01T20:00"))
    desk.clock.set(to: instant("2026-11-04T09:00"))
    try await desk.mood(7)
    #expect(try await moods(desk, at: instant("2026-11-02T08:59")) == nil)
    #expect(try await moods(desk, at: instant("2026-11-02T09:00")) == [])
    #expect(try await moods(desk, at: instant("2026-11-03T09:00")) == [3])
    #expect(try await moods(desk, at: instant("2026-11-05T09:00")) == [3, 7])
  }

  @Test(arguments: Engine.allCases)
  func `a correction does not reach back behind its own time`(engine: Engine) async throws {
    let desk = try await Desk.open(engine, at: instant("2026-11-02T09:00"))
    try await desk.begin()
    try await desk.mood(3)
    try await desk.mood(8)
    desk.clock.set(to: instant("2026-11-03T09:00"))
    try await desk.correct(2, to: felt(4), at: instant("2026-11-02T09:00"))
    desk.clock.set(to: instant("2026-11-04T09:00"))
    try await desk.retract(3)
    #expect(try await moods(desk, at: instant("2026-11-02T12:00")) == [3, 8])
    #expect(try await moods(desk, at: instant("2026-11-03T12:00")) == [4, 8])
    #expect(try await moods(desk, at: instant("2026-11-04T12:00")) == [4])
  }

  @Test(arguments: Engine.allCases)
  func `when the clock stepped back the last entry recorded by then counts`(engine: Engine)
    async throws
  {
    let desk = try await Desk.open(engine, at: instant("2026-11-02T09:00"))
    try await desk.begin()
    desk.clock.set(to: instant("2026-11-02T11:00"))
    try await desk.mood(1)
    desk.clock.set(to: instant("2026-11-02T10:00"))
    try await desk.mood(2)
    #expect(try await moods(desk, at: instant("2026-11-02T09:30")) == [])
    #expect(try await moods(desk, at: instant("2026-11-02T10:30")) == [1, 2])
  }

  @Test func `the reminder ledger can be read as it stood`() async throws {
    let desk = try await Desk.open()
    for isOn in [false, true] {
      try await desk.ask(
        .ledger([.setPreference(ReminderPreferenceSet(kind: .session, enabled: isOn))]))
    }
    #expect(try await desk.journal.ledger(through: 1).preferences.isEnabled(.session) == false)
    #expect(try await desk.journal.ledger(through: 2).preferences.isEnabled(.session))
    #expect(try await desk.journal.ledger(through: 0).preferences.isEnabled(.session))
  }
}

/// The moods of a course one after the other: the simplest read model there is.
struct MoodValues: CourseFold, Hashable {
  static let kind = "moods"
  static let codeVersion = 1
  var values: [Int] = []

  mutating func apply(_ event: RecordedEvent) {
    if case .diary(.moodRecorded(let mood)) = event.event { values.append(mood.value) }
  }

  mutating func reserve(_ event: RecordedEvent) {}
}
