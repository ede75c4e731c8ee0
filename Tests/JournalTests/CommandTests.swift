import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

private let id = CommandID(high: 7, low: 7)

/// A command may be sent again, and is carried out once.
@Suite struct CommandTests {
  @Test(arguments: Engine.allCases)
  func `the same command again gives the first result`(engine: Engine) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    let first = try await desk.schedule("2026-11-10T15:00", id: id)
    try await desk.mood(5)
    let again = try await desk.schedule("2026-11-10T15:00", id: id)
    #expect(again.isRepeated)
    #expect(again.events == first.events)
    #expect(again.positions == first.positions)
    #expect(again.position == first.position)
    #expect(try await desk.store.head() == 3)
  }

  @Test(arguments: Engine.allCases)
  func `the same id with other content is a conflict`(engine: Engine) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00", id: id)
    let refusal = await desk.refusal { try await desk.schedule("2026-12-10T15:00", id: id) }
    #expect(refusal?.reason == "commandReused")
    #expect(try await desk.store.head() == 2)
  }

  @Test(arguments: Engine.allCases)
  func `both hold after a restart`(engine: Engine) async throws {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    let first = try await desk.schedule("2026-11-10T15:00", id: id)
    let again = try await desk.restarted()
    let repeated = try await again.schedule("2026-11-10T15:00", id: id)
    #expect(repeated.isRepeated)
    #expect(repeated.positions == first.positions)
    let refusal = await again.refusal { try await again.schedule("2026-12-10T15:00", id: id) }
    #expect(refusal?.reason == "commandReused")
  }

  @Test func `a command that would be refused now is answered as it was then`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.tell(.contract(.complete(note: nil)), id: id)
    let again = try await desk.tell(.contract(.complete(note: nil)), id: id)
    #expect(again.isRepeated)
    #expect(again.positions == [2])
  }

  @Test func `a command that waits behind itself is carried out once`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let results = try await desk.together(
      store,
      [
        desk.request(planned("2026-11-10T15:00"), id: id),
        desk.request(planned("2026-11-10T15:00"), id: id),
        desk.request(mood(1), id: id),
      ])
    #expect(try results[0].get().isRepeated == false)
    #expect(try results[1].get().isRepeated)
    #expect(try results[1].get().positions == results[0].get().positions)
    let refusal = #expect(throws: JournalError.self) { try results[2].get() }
    #expect(refusal?.reason == "commandReused")
    #expect(try await store.head() == 3)
  }

  @Test func `a repeated command among others is answered as it was then`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let first = try await desk.tell(mood(4), id: id)
    let results = try await desk.together(
      store,
      [
        desk.request(mood(4), id: id),
        desk.request(mood(6)),
      ])
    #expect(try results[0].get().isRepeated)
    #expect(try results[0].get().positions == first.positions)
    #expect(try results[1].get().events == [felt(6)])
    #expect(try await store.head() == 4)
  }

  @Test func `a repeat that would change nothing is known among others too`() async throws {
    let (desk, store) = try await Desk.watched()
    try await desk.begin()
    let change = JournalRequest.Target.profile(.change(ProfileSettings(country: "PT")))
    let first = try await desk.ask(change, id: id)
    let results = try await desk.together(
      store,
      [
        desk.request(change, id: id),
        desk.request(change, id: id, content: "something else"),
        desk.request(mood(6)),
      ])
    #expect(try results[0].get().isRepeated)
    #expect(try results[0].get().positions == first.positions)
    let refusal = #expect(throws: JournalError.self) { try results[1].get() }
    #expect(refusal?.reason == "commandReused")
  }

  @Test func `a refusal is not remembered`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    _ = await desk.refusal { try await desk.tell(mood(11), id: id) }
    _ = await desk.refusal {
      try await desk.tell(.sessions(.discussAgendaItem(AgendaItemID(number: 1))), id: id)
    }
    #expect(try await desk.schedule("2026-11-10T15:00", id: id).isRepeated == false)
  }

  @Test func `the digest of a command tells nothing without the key of its stream`()
    async throws
  {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00", id: id)
    let request = desk.request(planned("2026-11-10T15:00"), id: id)
    let stored = try #require(try await desk.store.command(id))
    #expect(try await desk.journal.digest(of: request) == stored.digest)
    // The same words on another course have another digest.
    var other = request
    other.target = .course(CourseID(bits: 9), planned("2026-11-10T15:00"))
    #expect(try await desk.journal.digest(of: other) != stored.digest)
    #expect(HashChain.digest(of: request.content) != stored.digest)
  }
}
