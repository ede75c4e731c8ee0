import ControlAPI
import DaemonSupport
import Glibc
import Journal
import Synchronization
import Testing
import Varlink

@testable import Daemon

/// What becomes of streams when the record is locked under them.
extension LockTests {
  private final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
  }

  @Test(arguments: [true, false])
  func `a stream that nobody reads ends when it is locked, and holds nothing of the record`(
    isExport: Bool
  ) async throws {
    try await withPassphrase { daemon in
      for _ in 0..<16 {
        try await daemon.call(
          DiaryInterface.WriteNote.self, .init(text: String(repeating: "word ", count: 12_000)))
      }
      let held = try await Held(daemon)
      let call =
        if isExport {
          try MessageCoding.call(
            EventsInterface.Export.name, EventsInterface.Export.Parameters(), mode: .more)
        } else {
          try MessageCoding.call(
            BackupInterface.Write.name, BackupInterface.Write.Parameters(), mode: .more)
        }
      let isLocked = Flag()
      async let ended = onThread { [socket = daemon.socket] in
        let connection = try VarlinkConnection(path: socket, timeoutSeconds: 300)
        defer { connection.close() }
        try connection.send(call)
        while !isLocked.isSet { sched_yield() }
        do {
          while try connection.receive().header.continues {}
          return "all of it"
        } catch VarlinkFailure.errorReply(let reply) {
          return reply.name
        }
      }
      while daemon.answering.desk.callCount == 0 { await Task.yield() }
      // when
      try await lock(daemon)
      // then
      #expect(daemon.answering.desk.callCount == 0)
      while daemon.answering.streamCount.working > 0 { await Task.yield() }
      for _ in 0..<1_000_000 where held.views != nil || held.journal != nil { await Task.yield() }
      #expect(held.views == nil && held.journal == nil)
      isLocked.set()
      let last = try await ended
      #expect(last == DaemonInterface.Locked.name)
    }
  }

  @Test func `what was read is let go of though somebody holds what it was read through`()
    async throws
  {
    try await withPassphrase { daemon in
      _ = try await daemon.log()
      let services = try await daemon.answering.desk.services()
      #expect(await !services.journal.register.all.isEmpty)
      #expect(await services.readModels.count > 0)
      try await lock(daemon)
      #expect(await services.journal.register.all.isEmpty)
      #expect(await services.readModels.count == 0)
    }
  }
}
