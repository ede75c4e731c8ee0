import Domain
import EventLog
import FoundationEssentials
import TestSupport
import Testing
import Vault

@testable import Journal

/// Snapshots save time and change no answer.
@Suite struct SnapshotTests {
  /// A course with `count` moods, made by an import, which is how a long record comes about.
  private func desk(_ count: Int) async throws -> Desk {
    let desk = try await Desk.open()
    let lines = try (0...count).map { number in
      let event = number == 0 ? CourseEvent.contract(.begun(CourseBegun())) : felt(number % 11)
      return try ExportedLine(
        stream: desk.course.stream, id: EntryID(high: 1, low: UInt64(number)),
        recordedAt: .testStart + .seconds(number),
        body: Golden.body(.course(event))
      ).encoded()
    }
    for start in stride(from: 0, to: lines.count, by: 1_000) {
      _ = try await desk.journal.take(
        Array(lines[start..<min(start + 1_000, lines.count)]), append: true)
    }
    return desk
  }

  private func fold(_ desk: Desk, through position: Int64? = nil) async throws -> Folded<MoodValues>
  {
    try #require(
      try await desk.journal.reader.fold(MoodValues.self, desk.course, through: position))
  }

  @Test func `a fold that goes on from a snapshot equals one from the beginning`() async throws {
    let desk = try await desk(300)
    let whole = try await fold(desk)
    let kept = try #require(desk.snapshots.saved.last { $0.kind == "moods" })
    #expect(kept.version == 301)
    #expect(kept.position == 301)
    try await desk.mood(9)
    let next = try await fold(desk)
    #expect(desk.snapshots.used.last { $0.kind == "moods" }?.version == 301)
    #expect(next.state.values == whole.state.values + [9])
  }

  @Test func `the past starts from the nearest earlier snapshot, kept every 10,000 entries`()
    async throws
  {
    let desk = try await desk(20_100)
    let whole = try await fold(desk)
    #expect(
      desk.snapshots.saved.filter { $0.kind == "moods" }.map(\.version).prefix(2)
        == [10_000, 20_000])
    let past = try await fold(desk, through: 15_000)
    #expect(desk.snapshots.used.last { $0.kind == "moods" }?.version == 10_000)
    #expect(past.state.values == Array(whole.state.values.prefix(14_999)))
  }

  @Test func `a snapshot whose hash is not the log's is not used`() async throws {
    let desk = try await desk(300)
    let whole = try await fold(desk)
    desk.snapshots.change { snapshot in
      snapshot.headHash = .zero
      snapshot.bytes = Array(#"{"state":{"values":[0]},"amendments":{}}"#.utf8)
    }
    #expect(try await fold(desk).state == whole.state)
  }

  @Test func `a snapshot that cannot be read is folded anew`() async throws {
    let desk = try await desk(300)
    let whole = try await fold(desk)
    desk.snapshots.change { $0.bytes = Array("{".utf8) }
    #expect(try await fold(desk).state == whole.state)
    let again = try await desk.restarted()
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
  }

  @Test func `a snapshot of other code is folded anew`() async throws {
    let desk = try await desk(300)
    let whole = try await fold(desk)
    desk.snapshots.change { $0.codeVersion += 1 }
    #expect(try await fold(desk).state == whole.state)
    #expect(desk.snapshots.used.allSatisfy { $0.kind != "moods" })
  }

  @Test func `a correction behind a snapshot is not lost`() async throws {
    let desk = try await desk(300)
    _ = try await fold(desk)
    try await desk.correct(2, to: felt(10))
    try await desk.retract(3)
    let values = try await fold(desk).state.values
    #expect(values.count == 299)
    #expect(Array(values.prefix(2)) == [10, 3])
    // And the snapshot that was taken after it holds it.
    #expect(try await fold(desk).state.values == values)
    #expect(
      Array(try await fold(desk, through: 301).state.values.prefix(3)) == [1, 2, 3])
  }

  @Test func `a change late in a long course is tried from a snapshot near it`() async throws {
    let desk = try await desk(20_100)
    try await desk.schedule("2026-11-10T15:00")  // e20102
    try await desk.tell(.sessions(.writeNote(SessionID(number: 1), text: "Went well")))
    let refusal = await desk.refusal { try await desk.retract(20_102) }
    #expect(
      refusal?.ofAmendment
        == .dependedOn(
          EntryNumber(number: 20_102), by: EntryNumber(number: 20_103),
          .sessions(.unknown(SessionID(number: 1)))))
    #expect(desk.snapshots.used.last { $0.kind == "course" }?.version == 20_101)
    try await desk.ask(.undo(desk.course))
    try await desk.retract(20_102)
    #expect(try await desk.folded()?.sessions.sessions.isEmpty ?? false)
  }

  @Test func `ledger and profile go on from snapshots too`() async throws {
    let desk = try await Desk.open()
    for minute in 0..<220 {
      let time = TimeOfDay(secondOfDay: minute * 60)
      try await desk.ask(
        .ledger([.setPreference(ReminderPreferenceSet(kind: .homework, timeOfDay: time))]))
      try await desk.ask(.profile(.change(ProfileSettings(name: "Name \(minute)"))))
    }
    let first = try await desk.restarted()
    _ = (try await first.journal.ledger(), try await first.journal.profile())
    let again = try await first.restarted()
    #expect(try await again.journal.ledger().preferences.timeOfDay(.homework) == clock("03:39"))
    #expect(try await again.journal.profile().settings.name == "Name 219")
    #expect(Set(again.snapshots.used.map(\.kind)).isSuperset(of: ["ledger", "profile"]))
  }

  @Test func `a log brought back from before a snapshot does not keep what came after`()
    async throws
  {
    let desk = try await Desk.open(.sqlite)
    try await desk.begin()
    let names = ["log.db", "log.db-wal"].filter { desk.directory.exists($0) }
    let backup = try names.map { ($0, try desk.directory.read($0)) }
    try await desk.tell(.contract(.complete(note: nil)))
    try await desk.ask(
      .course(CourseID(bits: 0xC1), .contract(.begin(therapist: nil, contract: nil))))
    await desk.journal.stop()
    try desk.vault.close()
    try #require(desk.store as? SQLiteEventStore).close()
    for (name, bytes) in backup { try desk.directory.write(bytes, to: name) }
    let again = try await Desk(
      desk.directory, .sqlite, try Engine.sqlite.store(in: desk.directory), clock: desk.clock,
      snapshots: desk.snapshots)
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
    #expect(await again.journal.register.position == 1)
    try await again.mood(5)
  }

  @Test func `a register goes on from its snapshot`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    await desk.journal.stop()
    let again = try await desk.restarted()
    #expect(again.snapshots.used.map(\.kind) == ["register"])
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
  }
}
