import Domain
import EventLog
import TestSupport
import Testing
import Vault

@testable import Journal

/// When the one writer signs what the log has come to.
@Suite struct JournalCheckpointTests {
  private func verify(_ desk: Desk) async throws -> CheckpointVerifier {
    var verifier = CheckpointVerifier(
      log: desk.store.identity.id, checkpoints: try await desk.store.checkpoints(),
      signer: try await desk.vault.signer())
    var position: Int64 = 0
    while true {
      let page = try await desk.store.readAll(after: position)
      guard let last = page.events.last else { break }
      try verifier.verify(page.events)
      position = last.seq
    }
    try verifier.finish()
    return verifier
  }

  @Test(arguments: Engine.allCases) func `what is signed is what the log holds`(engine: Engine)
    async throws
  {
    let desk = try await Desk.open(engine)
    #expect(try await desk.journal.checkpoint() == nil)
    try await desk.begin()
    let first = try #require(try await desk.journal.checkpoint())
    #expect(first.isSigned)
    #expect(try await desk.journal.checkpoint() == first)
    #expect(try await verify(desk).last == first)
    let again = try await desk.restarted()
    #expect(try await again.journal.checkpoint() == first)
  }

  @Test func `a day without a signature ends with the next entry`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    let count = try await verify(desk).count
    try await desk.mood(3)
    #expect(try await verify(desk).count == count)
    desk.clock.advance(by: TimeSpan(milliseconds: Journal.millisecondsToCheckpoint))
    try await desk.mood(4)
    let verifier = try await verify(desk)
    #expect(verifier.count == count + 1)
    let head = try await desk.store.head()
    #expect(verifier.last?.statement.seq == head)
  }

  @Test func `what cannot be signed now keeps nobody from recording`() async throws {
    let desk = try await Desk.open()
    let watched = try await desk.second(WatchedStore(desk.store))
    try await watched.begin()
    (watched.store as? WatchedStore)?.failCheckpoints()
    watched.clock.advance(by: TimeSpan(milliseconds: Journal.millisecondsToCheckpoint))
    try await watched.mood(3)
    let count = try await verify(desk).count
    (watched.store as? WatchedStore)?.failCheckpoints(false)
    try await watched.mood(4)
    #expect(try await verify(desk).count == count + 1)
  }
}
