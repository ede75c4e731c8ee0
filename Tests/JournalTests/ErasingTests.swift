import Domain
import EventLog
import Synchronization
import TestSupport
import Testing
import Vault

@testable import Journal

/// What the one writer does when something is erased.
@Suite struct ErasingTests {
  private let sam = PersonID(number: 1)

  /// A course with an entry about nobody, three about Sam, and one after them.
  private func filled(_ engine: Engine) async throws -> Desk {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.mood(4, note: "a note of the course")
    try await desk.tell(.diary(.writeNote(text: "planted about Sam", about: "Sam")))
    try await desk.tell(
      .goals(
        .set(statement: "planted goal", measure: .yesNo, by: nil, agreedOn: nil, person: "Sam")))
    try await desk.tell(.goals(.rate(GoalID(number: 1), value: 1, note: "planted rating")))
    try await desk.mood(5)
    return desk
  }

  private func keys(_ desk: Desk, _ kinds: Set<KeyKind>) async throws -> Set<Int64> {
    Set(
      try await desk.vault.records().filter {
        $0.destroyedAt == nil && kinds.contains($0.scope.kind)
      }
      .map(\.ref))
  }

  private func samErased(_ desk: Desk) async throws -> Erasure {
    var erasure = Erasure(
      .person, course: desk.course, person: sam, compacts: false, command: .random(), zone: .london)
    erasure.keys = try await keys(desk, [.person])
    erasure.entries = [6]
    erasure.count = 4
    erasure.taken = try #require(try await desk.folded()).taken
    return erasure
  }

  @discardableResult
  private func erase(_ erasure: Erasure, _ desk: Desk) async throws -> Erased {
    try await desk.journal.erase {
      erasure
    } forget: { _, _ in
      desk.snapshots.forgetAll()
    }
  }

  @Test(arguments: Engine.allCases)
  func `somebody is erased with what belongs to them, and the rest of the course stands`(
    engine: Engine
  ) async throws {
    let desk = try await filled(engine)
    let erased = try await erase(try await samErased(desk), desk)
    #expect(erased.compaction == CompactionResult(entries: 8, bodiless: 4))
    let entries = try await desk.entries()
    #expect(entries.map { $0.body == nil } == [false, false, true, true, true, true, false, false])
    #expect(entries.last?.body?.payload.name == .personErased)
    let course = try #require(try await desk.folded())
    #expect(course.people.aliases.isEmpty)
    #expect(course.goals.goals.isEmpty)
    #expect(desk.told.entries.last?.body.payload.name == .personErased)
    // Their numbers are not given again.
    try await desk.tell(.people(.add("Jo", relation: nil)))
    try await desk.tell(
      .goals(.set(statement: "See Jo", measure: .yesNo, by: nil, agreedOn: nil, person: "Jo")))
    let after = try #require(try await desk.folded())
    #expect(after.people.aliases == [PersonID(number: 2): "Jo"])
    #expect(after.goals.goals.keys.map(\.number) == [2])
  }

  @Test(arguments: Engine.allCases)
  func `a course is erased with its keys, is known no more, and takes nothing more`(
    engine: Engine
  ) async throws {
    let desk = try await filled(engine)
    let begun = CommandID.random()
    var erasure = Erasure(
      .course, course: desk.course, compacts: true, command: .random(), zone: .london)
    erasure.keys = try await keys(desk, [.course, .notes, .person])
    #expect(erasure.keys.count == 3)
    try await erase(erasure, desk)
    #expect(try await desk.entries().allSatisfy { $0.body == nil && $0.stored.body == nil })
    let register = await desk.journal.register
    #expect(register.all.isEmpty)
    #expect(register.erased == [desk.course])
    for command in [mood(3), .contract(.begin(therapist: nil, contract: nil))] {
      let refusal = await desk.refusal { try await desk.tell(command, id: begun) }
      #expect(["unknownCourse", "erased"].contains(refusal?.reason))
    }
    #expect(try await keys(desk, [.course, .notes, .person]).isEmpty)
    // Another process finds it so, from the log and from its own snapshot.
    let again = try await desk.restarted()
    #expect(await again.journal.register.erased == [desk.course])
    await again.journal.stop()
    let third = try await again.restarted()
    #expect(await third.journal.register.erased == [desk.course])
  }

  @Test func `a command that was erased is answered calmly when it is sent again`() async throws {
    let desk = try await Desk.open()
    let id = CommandID.random()
    try await desk.begin()
    try await desk.tell(mood(4), id: id)
    var erasure = Erasure(
      .course, course: desk.course, compacts: false, command: .random(), zone: .london)
    erasure.keys = try await keys(desk, [.course, .notes])
    try await erase(erasure, desk)
    let refusal = await desk.refusal { try await desk.tell(mood(4), id: id) }
    #expect(refusal?.reason == "erased")
    #expect(try await keys(desk, [.course, .notes]).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `no digest is left by which a guess at what somebody said could be told to be right`(
    engine: Engine
  ) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    let (told, kept) = (CommandID.random(), CommandID.random())
    try await desk.tell(.people(.add("Sam", relation: nil)), id: told)
    try await desk.tell(mood(4), id: kept)
    var erasure = Erasure(
      .person, course: desk.course, person: sam, compacts: false, command: .random(), zone: .london)
    erasure.keys = try await keys(desk, [.person])
    try await erase(erasure, desk)
    #expect(try await desk.store.command(told)?.digest == .zero)
    #expect(try await desk.store.command(kept)?.digest != .zero)
    let refusal = await desk.refusal {
      try await desk.tell(.people(.add("Sam", relation: nil)), id: told)
    }
    #expect(refusal?.reason == "erased")
    #expect(try await desk.tell(mood(4), id: kept).isRepeated)
  }

  @Test(arguments: Engine.allCases)
  func `a command that led to nothing, and whose digest went, leads to nothing again`(
    engine: Engine
  ) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    let id = CommandID.random()
    _ = try await desk.store.append(
      AppendBatch(
        expected: [:], events: [], commands: [.init(id: id, events: 0..<0, digest: .zero)]))
    let again = try await desk.tell(mood(4), id: id)
    #expect(again.isRepeated && again.entries.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `an entry is dropped with its corrections, and undo goes on behind it`(engine: Engine)
    async throws
  {
    let desk = try await filled(engine)
    try await desk.correct(2, to: felt(6))
    var erasure = Erasure(
      .entry, course: desk.course, entry: EntryNumber(number: 2), compacts: false,
      command: .random(), zone: .london)
    erasure.entries = [2, 8]
    erasure.taken = try #require(try await desk.folded()).taken
    try await erase(erasure, desk)
    let entries = try await desk.entries()
    #expect(entries.filter { $0.body == nil }.map(\.version) == [2, 8])
    for entry in [2, 8] {
      let correcting = await desk.refusal { try await desk.correct(entry, to: felt(1)) }
      #expect(correcting?.ofAmendment == .erased(EntryNumber(number: entry)))
      let retracting = await desk.refusal { try await desk.retract(entry) }
      #expect(retracting?.ofAmendment == .erased(EntryNumber(number: entry)))
    }
    let tombstone = await desk.refusal { try await desk.retract(9) }
    #expect(tombstone?.ofAmendment == .notCorrectable(EntryNumber(number: 9)))
    let outcome = try await desk.ask(.undo(desk.course))
    #expect(
      outcome.entries.map(\.body.payload) == [.amendment(.retracted(EntryNumber(number: 7)))])
  }

  @Test func `only what nothing depends on may be erased as an entry`() async throws {
    let desk = try await filled(.memory)
    func refusal(_ entry: Int) async -> AmendmentRefusal? {
      let entry = EntryNumber(number: entry)
      return await desk.refusal {
        try await desk.journal.checkErasable(entry, in: desk.course)
      }?.ofAmendment
    }
    #expect(await refusal(1) == .notErasable(EntryNumber(number: 1)))
    #expect(await refusal(99) == .unknown(EntryNumber(number: 99)))
    guard case .dependedOn(let entry, let later, _)? = await refusal(5) else {
      Issue.record("not refused for what depends on it")
      return
    }
    #expect((entry.number, later.number) == (5, 6))
    try await desk.journal.checkErasable(EntryNumber(number: 6), in: desk.course)
    // Taken back, it bears nothing any more, and its words may go.
    try await desk.retract(6)
    try await desk.retract(5)
    try await desk.journal.checkErasable(EntryNumber(number: 5), in: desk.course)
    #expect(await refusal(8) == .notErasable(EntryNumber(number: 8)))
  }

  @Test(arguments: Engine.allCases)
  func `everything goes, and an empty record is begun under the next epoch`(engine: Engine)
    async throws
  {
    let desk = try await filled(engine)
    var erasure = Erasure(.everything, compacts: false, command: .random(), zone: .london)
    erasure.keys = Set(try await desk.vault.records().map(\.ref))
    try await erase(erasure, desk)
    #expect(try await desk.store.head() == 1)
    #expect(desk.store.identity.epoch == 2)
    #expect(await desk.journal.register.all.isEmpty)
    let records = try await desk.vault.records()
    #expect(records.map(\.scope) == [KeyScope(.profile)])
    #expect(records.allSatisfy { !erasure.keys.contains($0.ref) })
    try await desk.begin()
    let again = try await desk.restarted()
    #expect(await again.journal.register.all.map(\.course) == [desk.course])
  }

  @Test(arguments: Engine.allCases)
  func `what was done is done again without harm`(engine: Engine) async throws {
    let desk = try await filled(engine)
    let erasure = try await samErased(desk)
    try await erase(erasure, desk)
    let head = try await desk.store.head()
    let before = try await desk.exported()
    try await erase(erasure, desk)
    #expect(try await desk.store.head() == head)
    #expect(try await desk.exported() == before)
  }

  @Test(arguments: Erasure.Kind.allCases, [true, false])
  func `cut off after its keys or before, it is whole when it is carried out again`(
    kind: Erasure.Kind, keysWent: Bool
  ) async throws {
    let desk = try await filled(.sqlite)
    var erasure = try await samErased(desk)
    erasure.kind = kind
    if kind == .entry {
      (erasure.keys, erasure.entry, erasure.entries) = ([], EntryNumber(number: 2), [2])
    }
    if kind == .leftOut {
      erasure.keys = []
      erasure.leftOut = [.init(stream: desk.course.stream.hex, entries: [6])]
    }
    if kind == .course { erasure.keys = try await keys(desk, [.course, .notes, .person]) }
    if kind == .everything { erasure.keys = try await keys(desk, Set(KeyKind.allCases)) }
    if keysWent { try await desk.vault.destroy(erasure.keys, now: 1) }
    let again = try await desk.restarted(snapshots: KeptSnapshots())
    try await erase(erasure, again)
    let name: EventName =
      switch kind {
      case .course: .courseErased
      case .person: .personErased
      case .entry: .entryErased
      case .everything: .recordErased
      case .leftOut: .entriesLeftOut
      }
    let last = try #require(try await again.store.readAll(after: 0).events.last)
    #expect(try await again.journal.reader.opener.open(last).body?.payload.name == name)
    let readable = try await again.exported().joined()
    if kind == .leftOut { return }
    if kind != .entry { #expect(!readable.contains("planted")) }
    if kind != .person { #expect(!readable.contains("a note of the course")) }
  }

  @Test func `an export leaves out what was erased, and word of it that means nothing elsewhere`()
    async throws
  {
    let desk = try await filled(.memory)
    try await erase(try await samErased(desk), desk)
    let lines = try await desk.exported()
    #expect(lines.count == 4)
    let word = try #require(lines.last)
    #expect(word.contains("PersonErased"))
    // Which entries they were is told here, and would be wrong elsewhere.
    let named = try #require(try await desk.store.readAll(after: 0).events.last)
    guard
      case .course(.erasing(.person(let here)))? =
        try await desk.journal.reader.opener.open(named).body?.payload,
      case .course(.erasing(.person(let told))) = try ExportedLine(word).body.payload
    else { throw JournalError.unknownCourse }
    #expect(here.dropped?.isEmpty == false && told.dropped == [])
    let other = try await Desk.open()
    #expect(try await other.journal.take(lines, append: true).recorded == 4)
    try await other.tell(.people(.add("Jo", relation: nil)))
    let folded1 = try #require(try await other.folded())
    #expect(folded1.people.aliases == [PersonID(number: 2): "Jo"])
  }

  @Test func `an older export brings nothing back, and erases nothing`() async throws {
    let desk = try await filled(.memory)
    let before = try await desk.exported()
    try await erase(try await samErased(desk), desk)
    #expect(
      try await desk.journal.take(before, append: true) == ImportResult(recorded: 0, known: 7))
    let since = try await desk.exported()
    let other = try await Desk.open()
    _ = try await other.journal.take(before, append: true)
    let refused = await #expect(throws: ImportFault.self) {
      try await other.journal.take(since, append: true)
    }
    #expect(refused?.fault.message.contains("kith erase person") ?? false)
    // A new line about somebody erased is refused, and so is one of a course erased.
    var line = try ExportedLine(before[2])
    line.id = EntryID(high: 7, low: 7)
    let text = try line.encoded()
    let about = await #expect(throws: ImportFault.self) {
      try await desk.journal.take([text], append: true)
    }
    #expect(about?.fault.message == "It is about somebody who was erased here.")
    var erasure = Erasure(
      .course, course: desk.course, compacts: false, command: .random(), zone: .london)
    erasure.keys = try await keys(desk, [.course, .notes, .person])
    try await erase(erasure, desk)
    #expect(try await desk.journal.take(before, append: true).recorded == 0)
    let lost = await #expect(throws: ImportFault.self) {
      try await desk.journal.take([text], append: true)
    }
    #expect(lost?.fault.message == "It belongs to a course that was erased here.")
    let foreign = try ExportedLine(
      stream: Streams.profile, id: EntryID(high: 8, low: 8), recordedAt: desk.clock.now,
      body: Golden.body(.profile(.recordErased(RecordErased())))
    ).encoded()
    await #expect(throws: ImportFault.self) {
      try await desk.journal.take([foreign], append: true)
    }
  }

  @Test func `commands that come meanwhile wait, and see what is left`() async throws {
    let desk = try await filled(.memory)
    let erasure = try await samErased(desk)
    let started = Mutex(false)
    async let note: CommandOutcome = {
      while !started.withLock(\.self) { await Task.yield() }
      return try await desk.tell(.diary(.writeNote(text: "again", about: "Sam")))
    }()
    _ = try await desk.journal.erase {
      started.withLock { $0 = true }
      for _ in 0..<100 { await Task.yield() }
      return erasure
    } forget: { _, _ in
    }
    // Whoever is named after is somebody new.
    #expect(
      try await note.entries.map(\.body.payload.name) == [.personAdded, .journalEntryWritten])
    let folded2 = try #require(try await desk.folded())
    #expect(folded2.people.aliases == [PersonID(number: 2): "Sam"])
  }

  @Test func `a name is found as a word, whatever its case, and not in others`() throws {
    func body(_ text: String) -> EventBody {
      Golden.body(.course(.diary(.noteWritten(NoteWritten(text: text)))))
    }
    for text in ["Sam", "with SAM, later", "sam's", "a note\nSam"] {
      #expect(body(text).mentions(["sam"]), "\(text)")
    }
    for text in ["Samantha", "the same", "sesam", "p1", ""] {
      #expect(!body(text).mentions(["sam"]), "\(text)")
    }
    #expect(body("my aunt Jo Ann").mentions(["jo ann"]))
  }
}
