import Domain
import EventLog
import FoundationEssentials
import TestSupport
import Testing
import Vault

@testable import Journal

/// Export and import: all of a record in lines, and back.
@Suite struct ExchangeTests {
  @Test(arguments: Engine.allCases)
  func `what was exported can be taken in elsewhere and exported as the same lines`(
    engine: Engine
  ) async throws {
    let desk = try await Desk.recorded()
    let exported = try await desk.exported()
    #expect(exported.count == 8)
    let other = try await Desk.open(engine)
    #expect(
      try await other.journal.take(exported, append: false)
        == ImportResult(recorded: 8, known: 0))
    #expect(try await other.store.head() == 0)
    #expect(
      try await other.journal.take(exported, append: true) == ImportResult(recorded: 8, known: 0))
    #expect(try await other.exported() == exported)
    #expect(try await other.folded() == desk.folded())
    #expect(await other.journal.register.live.map(\.course) == [desk.course])
    #expect(try await other.journal.profile() == desk.journal.profile())
    #expect(try await other.journal.ledger() == desk.journal.ledger())
    var verifier = ChainVerifier(log: other.store.identity.id)
    try verifier.verify(try await other.store.readAll(after: 0).events)
  }

  @Test func `a course goes on where the import left it`() async throws {
    let exported = try await Desk.recorded().exported()
    let other = try await Desk.open()
    _ = try await other.journal.take(exported, append: true)
    #expect(
      try await other.schedule("2026-11-17T15:00").events == [scheduled(2, "2026-11-17T15:00")])
    try await other.ask(.undo(other.course))
    let again = try await other.restarted()
    #expect(try await again.folded()?.sessions.sessions.count == 1)
  }

  @Test func `a course whose end was taken back is live after an import, and stays so`()
    async throws
  {
    let desk = try await Desk.recorded()
    try await desk.tell(.contract(.complete(note: nil)))
    try await desk.ask(.undo(desk.course))
    let other = try await Desk.open()
    _ = try await other.journal.take(try await desk.exported(), append: true)
    #expect(await other.journal.register.live.map(\.course) == [desk.course])
    await other.journal.stop()
    let again = try await other.restarted()
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
  }

  @Test func `what is known already is skipped`() async throws {
    let desk = try await Desk.recorded()
    let exported = try await desk.exported()
    #expect(
      try await desk.journal.take(exported + exported, append: true)
        == ImportResult(recorded: 0, known: 16))
    let other = try await Desk.open()
    #expect(
      try await other.journal.take(exported + exported.prefix(3), append: true)
        == ImportResult(recorded: 8, known: 3))
    #expect(try await other.exported() == exported)
  }

  @Test func `an import that was cut off is repeated`() async throws {
    let exported = try await Desk.recorded().exported()
    let other = try await Desk.open(.sqlite)
    _ = try await other.journal.take(Array(exported.prefix(3)), append: true)
    let again = try await other.restarted()
    var total = ImportResult(recorded: 0, known: 0)
    for start in stride(from: 0, to: exported.count, by: 2) {
      let part = try await again.journal.take(
        Array(exported[start..<min(start + 2, exported.count)]), append: true)
      total.recorded += part.recorded
      total.known += part.known
    }
    #expect(total == ImportResult(recorded: 5, known: 3))
    #expect(try await again.exported() == exported)
  }

  @Test func `an entry that is known and says something else is refused`() async throws {
    let desk = try await Desk.recorded()
    var line = try ExportedLine(try await desk.exported()[4])
    line.body.payload = .course(felt(9))
    let changed = try line.encoded()
    let fault = await importFault { try await desk.journal.take([changed], append: true) }
    #expect(fault?.fault.message.contains("says something else") ?? false)
    // So are two lines of one file.
    let other = try await Desk.open()
    let both = try await desk.exported() + [changed]
    let second = await importFault { try await other.journal.take(both, append: true) }
    #expect(second?.index == 8)
    #expect(try await other.store.head() == 0)
  }

  @Test func `a correction finds its entry though that has another number here`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.mood(3)
    let other = try await Desk.open()
    _ = try await other.journal.take(try await desk.exported(), append: true)
    try await other.mood(9)
    try await desk.mood(4)
    try await desk.correct(3, to: felt(7))
    let later = try await desk.exported()
    #expect(
      try await other.journal.take(later, append: true) == ImportResult(recorded: 2, known: 2))
    let moods = try await other.journal.reader.fold(MoodValues.self, other.course)
    #expect(moods?.state.values == [3, 9, 7])
    #expect(
      try await other.journal.take(later, append: true) == ImportResult(recorded: 0, known: 4))
  }

  @Test(arguments: [true, false])
  func `a correction of what is not here is refused, in the first pass already`(
    append: Bool
  ) async throws {
    let desk = try await Desk.recorded()
    let exported = try await desk.exported()
    let other = try await Desk.open()
    let fault = await importFault {
      try await other.journal.take([exported[0], exported[5]], append: append)
    }
    #expect(fault?.index == 1)
    #expect(fault?.fault.message == "It is about an entry that is not here.")
    #expect(try await other.store.head() == 0)
  }

  @Test func `entries whose key was destroyed are left out of an export, and what is about them`()
    async throws
  {
    let desk = try await Desk.recorded()
    try await desk.retract(4)
    for record in try await desk.vault.records() where record.scope.kind == .person {
      _ = try await desk.vault.destroy(ref: record.ref, now: 0)
    }
    let exported = try await desk.exported()
    #expect(exported.count == 6)
    let other = try await Desk.open()
    _ = try await other.journal.take(exported, append: true)
    let moods = try await other.journal.reader.fold(MoodValues.self, other.course)
    #expect(moods?.state.values == [6])
  }
}
