import Domain
import EventLog
import TestSupport
import Testing
import Vault

@testable import Journal

/// Each entry lies under the narrowest key that covers it, so that it can be erased with it.
@Suite struct KeyScopeTests {
  private func scopes(_ desk: Desk) async throws -> [String] {
    let records = try await desk.vault.records()
    return try await desk.store.readAll(after: 0).events.map { event in
      let scope = try #require(records.first { $0.ref == event.keyRef }?.scope)
      let stream = scope.stream.map { $0 == desk.course.stream.bytes ? " of the course" : " ?" }
      return scope.kind.rawValue + (scope.subject.map { " \($0)" } ?? "") + (stream ?? "")
    }
  }

  @Test(arguments: Engine.allCases)
  func `course, notes, other people, profile and reminders have keys of their own`(
    engine: Engine
  ) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    try await desk.mood(4)
    try await desk.tell(.sessions(.writeNote(SessionID(number: 1), text: "Went well")))
    try await desk.tell(.diary(.writeNote(text: "A quiet day", about: nil)))
    try await desk.tell(.diary(.writeNote(text: "We talked", about: "Sam")))
    try await desk.tell(
      .homework(.assign(kind: nil, text: "Ring Sam", person: "Sam", due: nil, repeats: nil)))
    try await desk.tell(
      .goals(
        .set(statement: "See Jo", measure: .yesNo, by: nil, agreedOn: nil, person: "Jo")))
    try await desk.ask(.profile(.change(ProfileSettings(country: "PT"))))
    try await desk.ask(
      .ledger([.setPreference(ReminderPreferenceSet(kind: .session, enabled: false))]))
    try await desk.tell(.agreements(.noteSign(text: "I stop answering")))
    try await desk.tell(.agreements(.agreePlan(changed: "I ask", willDo: nil, call: nil)))
    try await desk.tell(.agreements(.recordConsent(scope: "recording", note: nil)))
    try await desk.correct(3, to: felt(5))
    try await desk.retract(3)
    #expect(
      try await scopes(desk) == [
        "course of the course", "course of the course", "notes of the course",
        "notes of the course", "notes of the course", "person 1 of the course",
        "person 1 of the course", "person 1 of the course", "person 2 of the course",
        "person 2 of the course", "profile", "ledger", "notes of the course",
        "notes of the course", "course of the course", "notes of the course",
        "course of the course",
      ])
  }

  @Test func `everything about one person lies under that person's key`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.tell(.people(.add("Sam", relation: "partner")))
    let entry = InventoryEntryRecorded(person: PersonID(number: 1), given: 6)
    try await desk.tell(.people(.recordInventory("Sam", entry)))
    try await desk.tell(.people(.place("Sam", ring: 2)))
    try await desk.tell(.people(.logContact("Sam", kind: .call, quality: 6, note: "short")))
    try await desk.tell(.roles(.describe(name: "partner", person: "Sam", note: nil)))
    try await desk.tell(.roles(.rateStrain(RoleID(number: 1), strain: 6, note: "heavy")))
    try await desk.tell(.people(.change("Sam", to: .keepApart, diedOn: nil)))
    try await desk.tell(.people(.remove("Sam")))
    try await desk.tell(.roles(.describe(name: "employee", person: nil, note: nil)))
    try await desk.tell(.themes(.identify(label: "asking late")))
    try await desk.tell(.themes(.link(ThemeID(number: 1), EntryNumber(number: 2), note: "here")))
    #expect(
      try await scopes(desk).filter { $0 != "person 1 of the course" } == [
        "course of the course", "course of the course", "course of the course",
        "notes of the course",
      ])
    #expect(try await scopes(desk).count == 13)
  }

  @Test func `an entry whose key was destroyed is skipped, and the rest is read`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.tell(.diary(.writeNote(text: "We talked", about: "Sam")))
    try await desk.schedule("2026-11-10T15:00")
    let sam = try #require(
      try await desk.vault.existingKey(
        for: KeyScope(.person, stream: desk.course.stream.bytes, subject: 1)))
    _ = try await desk.vault.destroy(ref: sam.ref, now: 0)
    #expect(try await desk.entries().map { $0.body == nil } == [false, true, true, false])
    #expect(try await desk.folded()?.sessions.sessions.count == 1)
    #expect(try await desk.folded()?.people.aliases.isEmpty ?? false)
  }

  @Test func `keys of another record are said to be missing, and nothing is guessed`()
    async throws
  {
    let desk = try await Desk.open()
    try await desk.begin()
    let elsewhere = try TemporaryDirectory()
    await #expect {
      try await Desk(
        elsewhere, .memory, desk.store, clock: desk.clock, snapshots: KeptSnapshots())
    } throws: { error in
      (error as? JournalError)?.reason == "missingKey"
    }
  }

  @Test func `a body belongs to its place and opens nowhere else`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.mood(4)
    try await desk.mood(5)
    var page = try await desk.store.readAll(after: 1).events
    page[0].event.body = page[1].event.body
    await #expect {
      try await desk.journal.reader.opener.open(page[0])
    } throws: { error in
      (error as? VaultError)?.code == .brokenSeal
    }
  }
}
