import GRDB
import Glibc
import PrivateStorage
import Testing

/// Who does the work on a file, and who waits for whom.
@Suite(.timeLimit(.minutes(5))) struct DatabaseTurnsTests {
  @Test func `where nobody is at the file the caller does the work itself`() async throws {
    let asker = Asker(DatabaseTurns(try DatabaseQueue()))
    for _ in 0..<3 {
      #expect(await asker.doesTheWorkItself())
    }
  }

  @Test func `while the disk hangs under one caller the thread of another goes on`() async throws {
    let turns = DatabaseTurns(try DatabaseQueue())
    let asker = Asker(turns)
    let (hangs, hang) = AsyncStream<Void>.makeStream()
    let (asks, ask) = AsyncStream<Void>.makeStream()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (output, input) = (ends[0], ends[1])
    async let hung = turns.run { _ in
      hang.finish()
      var byte: UInt8 = 0
      return read(output, &byte, 1)
    }
    for await _ in hangs {}
    async let isItself = asker.doesTheWorkItself { ask.finish() }
    for await _ in asks {}
    // The actor takes this on only when its thread is not held by what it asked for.
    #expect(await asker.write(to: input) == 1)
    #expect(try await hung.get() == 1)
    #expect(await !isItself)
    for end in [output, input] { close(end) }
  }

  @Test func `after work that throws the file is free again`() async throws {
    let turns = DatabaseTurns(try DatabaseQueue())
    let result = await turns.run { db in try db.execute(sql: "nonsense") }
    #expect(throws: DatabaseError.self) { try result.get() }
    #expect(throws: DatabaseError.self) {
      try turns.runBlocking { db in try db.execute(sql: "nonsense") }
    }
    #expect(await Asker(turns).doesTheWorkItself())
  }
}

/// Asks for work on a file, on one thread at a time.
private actor Asker {
  private let turns: DatabaseTurns

  init(_ turns: DatabaseTurns) { self.turns = turns }

  func doesTheWorkItself(_ tell: @Sendable () -> Void = {}) async -> Bool {
    let caller = thread()
    tell()
    return await (try? turns.run { _ in thread() }.get()) == caller
  }

  func write(to descriptor: Int32) -> Int { Glibc.write(descriptor, "x", 1) }
}

private func thread() -> UInt { UInt(pthread_self()) }
