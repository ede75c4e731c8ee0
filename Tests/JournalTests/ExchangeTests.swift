import Domain
import EventLog
import FoundationEssentials
import TestSupport
import Testing
import Vault

@testable import Journal

/// Export and import: all of a record in lines, and back.
@Suite struct ExchangeTests {
  private func recorded(_ engine: Engine = .memory) async throws -> Desk {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    try await desk.tell(.diary(.writeNote(text: "We \"talked\"\n🌲 / …", about: "Sam")))
    try await desk.mood(4)
    try await desk.correct(5, to: felt(6))
    try await desk.ask(.profile(.change(ProfileSettings(country: "PT"))))
    try await desk.ask(
      .ledger([.setPreference(ReminderPreferenceSet(kind: .session, enabled: false))]))
    return desk
  }

  private func lines(_ desk: Desk) async throws -> [String] {
    var lines: [String] = []
    var position: Int64? = 0
    while let after = position {
      let page = try await desk.journal.export(after: after)
      lines += page.lines
      position = page.position
    }
    return lines
  }

  @Test(arguments: Engine.allCases)
  func `what was exported can be taken in elsewhere and exported as the same lines`(
    engine: Engine
  ) async throws {
    let desk = try await recorded()
    let exported = try await lines(desk)
    #expect(exported.count == 8)
    let other = try await Desk.open(engine)
    #expect(
      try await other.journal.take(exported, append: false)
        == ImportResult(recorded: 8, known: 0))
    #expect(try await other.store.head() == 0)
    #expect(
      try await other.journal.take(exported, append: true) == ImportResult(recorded: 8, known: 0))
    #expect(try await lines(other) == exported)
    #expect(try await other.folded() == desk.folded())
    #expect(await other.journal.register.live.map(\.course) == [desk.course])
    #expect(try await other.journal.profile() == desk.journal.profile())
    #expect(try await other.journal.ledger() == desk.journal.ledger())
    var verifier = ChainVerifier(log: other.store.identity.id)
    try verifier.verify(try await other.store.readAll(after: 0).events)
  }

  @Test func `a course goes on where the import left it`() async throws {
    let exported = try await lines(try await recorded())
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
    let desk = try await recorded()
    try await desk.tell(.contract(.complete(note: nil)))
    try await desk.ask(.undo(desk.course))
    let other = try await Desk.open()
    _ = try await other.journal.take(try await lines(desk), append: true)
    #expect(await other.journal.register.live.map(\.course) == [desk.course])
    await other.journal.stop()
    let again = try await other.restarted()
    #expect(await again.journal.register.live.map(\.course) == [desk.course])
  }

  @Test func `what is known already is skipped`() async throws {
    let desk = try await recorded()
    let exported = try await lines(desk)
    #expect(
      try await desk.journal.take(exported + exported, append: true)
        == ImportResult(recorded: 0, known: 16))
    let other = try await Desk.open()
    #expect(
      try await other.journal.take(exported + exported.prefix(3), append: true)
        == ImportResult(recorded: 8, known: 3))
    #expect(try await lines(other) == exported)
  }

  @Test func `an import that was cut off is repeated`() async throws {
    let exported = try await lines(try await recorded())
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
    #expect(try await lines(again) == exported)
  }

  @Test func `an entry that is known and says something else is refused`() async throws {
    let desk = try await recorded()
    var line = try ExportedLine(try await lines(desk)[4])
    line.body.payload = .course(felt(9))
    let changed = try line.encoded()
    let fault = await fault { try await desk.journal.take([changed], append: true) }
    #expect(fault?.fault.message.contains("says something else") ?? false)
    // So are two lines of one file.
    let other = try await Desk.open()
    let both = try await lines(desk) + [changed]
    let second = await self.fault { try await other.journal.take(both, append: true) }
    #expect(second?.index == 8)
    #expect(try await other.store.head() == 0)
  }

  @Test(arguments: [
    (#"{"actor":"client""#, 18, "This is not JSON."),
    ("", 1, "This is not JSON."),
    (#"{"stream":"00","id":}"#, 21, "This is not JSON."),
    (#"{"note":"🌲""}"#, 12, "This is not JSON."),
    ("{} {}", 4, "This is not JSON."),
    ("{\"note\":\"a\tb\"}", 11, "This is not JSON."),
    ("[]", 0, "The line is of another kind than it should be."),
    ("{}", 0, "\"stream\" is missing."),
  ])
  func `a line that cannot be read is named, and nothing is written`(
    text: String, column: Int, message: String
  ) async throws {
    let desk = try await Desk.open()
    let good = try await lines(try await recorded())
    let fault = await fault {
      try await desk.journal.take(Array(good.prefix(2)) + [text] + good, append: true)
    }
    #expect(fault?.index == 2)
    #expect(fault?.fault == LineFault(message, column: column))
    #expect(try await desk.store.head() == 0)
    #expect(await desk.journal.register.live.isEmpty)
  }

  @Test(arguments: [
    (
      #""minutes":50"#, #""minutes":"x""#,
      "\"payload.minutes\" is of another kind than it should be."
    ),
    (#""minutes":50,"#, "", "\"minutes\" is missing."),
    (#""s1""#, #""x1""#, "\"payload.session\": This should be an id such as s7."),
    (#""type":"S"#, #""type":"T"#, "of a later"), (#""v":1"#, #""v":2"#, "of a later"),
    (#""stream":"00"#, #""stream":"zz"#, "\"stream\": 32 hexadecimal digits should be here"),
  ])
  func `a field that cannot be read is named, and where it stands`(
    old: String, new: String, message: String
  ) async throws {
    let desk = try await Desk.open()
    let line = try await lines(try await recorded())[1]
    let text = line.replacing(old, with: new)
    #expect(text != line)
    let fault = try #require(
      await fault { try await desk.journal.take([text], append: false) }?.fault)
    if message == "of a later" {
      #expect(fault.message.hasSuffix("comes from a later version of Kith."))
    } else {
      #expect(fault.message == message)
    }
    // The column is that of the value, or of what should hold it.
    let column = fault.column
    let place = text.prefix(column - 1)
    let key = place.split(separator: "\"").dropLast().last ?? ""
    #expect(column > 1 && place.hasSuffix(":"), "\(place)")
    #expect(["minutes", "payload", "session", "type", "stream"].contains(key), "\(key)")
  }

  @Test func `an entry that comes again batches later and says something else is refused`()
    async throws
  {
    let desk = try await Desk.open()
    let exported = try await lines(try await recorded())
    var line = try ExportedLine(exported[4])
    line.body.payload = .course(felt(9))
    let changed = try line.encoded()
    _ = try await desk.journal.take(exported, append: false, import: "a")
    let same = try await desk.journal.take([exported[4]], append: false, import: "a")
    #expect(same == ImportResult(recorded: 0, known: 1))
    let fault = await fault {
      try await desk.journal.take([changed], append: false, import: "a")
    }
    #expect(fault?.fault.message.contains("came before in this file") ?? false)
    #expect(try await desk.store.head() == 0)
  }

  @Test func `an entry of a course without its beginning is refused before anything is kept`()
    async throws
  {
    let desk = try await Desk.open()
    let exported = try await lines(try await recorded())
    let fault = await fault {
      try await desk.journal.take(Array(exported.dropFirst()), append: false, import: "a")
    }
    #expect(fault?.index == 0)
    #expect(fault?.fault.message.contains("beginning") ?? false)
    // A beginning in an earlier batch of the same check is enough.
    _ = try await desk.journal.take([exported[0]], append: false, import: "b")
    _ = try await desk.journal.take(Array(exported.dropFirst()), append: false, import: "b")
    #expect(try await desk.store.head() == 0)
  }

  @Test(arguments: [0, 6, 7])
  func `an entry in a stream of another kind is refused`(number: Int) async throws {
    let desk = try await Desk.open()
    var line = try ExportedLine(try await lines(try await recorded())[number])
    line.stream = number == 0 ? Streams.ledger : StreamID(high: 9, low: 9)
    let text = try line.encoded()
    let fault = await fault { try await desk.journal.take([text], append: true) }
    #expect(fault?.fault.message == "Such an entry does not belong into that stream.")
  }

  @Test func `a correction finds its entry though that has another number here`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.mood(3)
    let other = try await Desk.open()
    _ = try await other.journal.take(try await lines(desk), append: true)
    try await other.mood(9)
    try await desk.mood(4)
    try await desk.correct(3, to: felt(7))
    let later = try await lines(desk)
    #expect(
      try await other.journal.take(later, append: true) == ImportResult(recorded: 2, known: 2))
    let moods = try await other.journal.reader.fold(MoodValues.self, other.course)
    #expect(moods?.state.values == [3, 9, 7])
    #expect(
      try await other.journal.take(later, append: true) == ImportResult(recorded: 0, known: 4))
  }

  @Test func `a correction of what is not here is refused`() async throws {
    let desk = try await recorded()
    let exported = try await lines(desk)
    let other = try await Desk.open()
    let fault = await fault {
      try await other.journal.take([exported[0], exported[5]], append: true)
    }
    #expect(fault?.index == 1)
    #expect(fault?.fault.message == "It is about an entry that is not here.")
    #expect(try await other.store.head() == 0)
  }

  @Test func `entries whose key was destroyed are left out of an export, and what is about them`()
    async throws
  {
    let desk = try await recorded()
    try await desk.retract(4)
    for record in try await desk.vault.records() where record.scope.kind == .person {
      _ = try await desk.vault.destroy(ref: record.ref, now: 0)
    }
    let exported = try await lines(desk)
    #expect(exported.count == 6)
    let other = try await Desk.open()
    _ = try await other.journal.take(exported, append: true)
    let moods = try await other.journal.reader.fold(MoodValues.self, other.course)
    #expect(moods?.state.values == [6])
  }

  private func fault(_ body: () async throws -> ImportResult) async -> ImportFault? {
    do {
      _ = try await body()
      return nil
    } catch {
      return error as? ImportFault
    }
  }
}
