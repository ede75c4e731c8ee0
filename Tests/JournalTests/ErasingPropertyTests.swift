import Domain
import EventLog
import Projections
import TestSupport
import Testing
import Vault

@testable import Journal

/// Whatever a course is like, it stands without somebody, even where only what is under their key goes
/// and what was said later of their homework or goals hangs in the air.
@Suite struct ErasingPropertyTests {
  @Test func `every course stands without any of its people, and gives no number again`()
    async throws
  {
    var seeds = SeededGenerator()
    var erased = 0
    for _ in 0..<4 { erased += try await run(seed: seeds.next()) }
    #expect(erased > 4, "first seed \(seeds)")
  }

  /// - Returns: how many people were erased.
  private func run(seed: UInt64) async throws -> Int {
    var generator = RandomCommands(seed: seed)
    let desk = try await Desk.open()
    try await desk.begin()
    try await tell(100, &generator, desk)
    let people = try #require(try await desk.folded()).people.aliases.keys.sorted()
    for person in people {
      let before = try #require(try await desk.folded()).taken
      try await erase(person, desk)
      let after = try #require(try await desk.folded())
      #expect(after.people.aliases[person] == nil, "seed \(seed)")
      #expect(after.taken == before, "seed \(seed), \(person)")
      try await read(desk, "seed \(seed), \(person)")
      try await tell(10, &generator, desk)
    }
    // The live state is still what the log says.
    let live = try await desk.folded()
    let again = try await desk.restarted().folded()
    #expect(live == again, "seed \(seed)")
    return people.count
  }

  private func tell(_ count: Int, _ generator: inout RandomCommands, _ desk: Desk) async throws {
    for _ in 0..<count {
      do {
        try await desk.tell(generator.next())
      } catch is JournalError {
        // Most of what comes by chance is refused.
      }
      desk.clock.set(to: generator.now)
    }
  }

  private func erase(_ person: PersonID, _ desk: Desk) async throws {
    var erasure = Erasure(
      .person, course: desk.course, person: person, compacts: false, command: .random(),
      zone: .london)
    let scope = KeyScope(.person, stream: desk.course.stream.bytes, subject: Int64(person.number))
    erasure.keys = Set(try await desk.vault.existingKey(for: scope).map { [$0.ref] } ?? [])
    erasure.taken = try #require(try await desk.folded()).taken
    let made = erasure
    _ = try await desk.journal.erase {
      made
    } forget: { _, _ in
      desk.snapshots.forgetAll()
    }
  }

  /// Reads all that is left into every read model, and takes it back as far as that goes.
  private func read(_ desk: Desk, _ place: Comment) async throws {
    var views = CourseViews()
    for entry in try await desk.entries() {
      if let event = entry.courseEvent { views.apply(event) }
    }
    #expect(views.activity.entryCount > 0, place)
    do {
      try await desk.ask(.undo(desk.course))
    } catch is JournalError {
      // Something may depend on it.
    }
  }
}
