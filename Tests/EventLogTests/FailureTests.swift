import EventLog
import Glibc
import TestSupport
import Testing

/// What happens when the disk is full or fails.
@Suite(.serialized) struct FailureTests {
  private let stream = StreamID.numbered(1)

  @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
  func `a full disk loses nothing and is recovered from when there is room`() async throws {
    let disk = try SmallDisk(kibibytes: 6_144)
    defer { disk.unmount() }
    let store = try SQLiteEventStore.open(directory: disk.path, ballastBytes: 2 << 20)
    var writer = ChainWriter(log: store.identity.id)
    var stored: Int64 = 0
    var code: EventLogError.Code?
    // Bounded: six megabytes hold fewer than a hundred and fifty of these.
    for _ in 0..<150 where code == nil {
      let event = writer.event(stream, body: [UInt8](repeating: 7, count: 50_000))
      do {
        #expect(
          try await store.append(AppendBatch([event]))
            == .appended(firstSeq: stored + 1, lastSeq: stored + 1))
        stored += 1
      } catch {
        code = error.code
      }
    }
    #expect(code == .full)
    #expect(stored > 10)
    #expect(try await store.head() == stored)
    disk.resize(kibibytes: 24_576)
    #expect(try await store.recoverSpace())
    var next = ChainWriter(log: store.identity.id)
    for event in try await store.read(stream, from: 1, limit: 1_000) {
      #expect(next.event(stream, body: event.body ?? []).version == event.version)
    }
    let other = writer.event(.numbered(2))
    #expect(
      try await store.append(AppendBatch([other]))
        == .appended(firstSeq: stored + 1, lastSeq: stored + 1))
    try store.close()
    let again = try SQLiteEventStore.open(directory: disk.path, ballastBytes: 2 << 20)
    #expect(try await again.head() == stored + 1)
    try again.close()
  }

  @Test(arguments: ["moved", "deleted", "replaced", "linked"])
  func `nothing is acknowledged into a log that is not in its place any more`(how: String)
    async throws
  {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    _ = try await store.append(AppendBatch([writer.event(stream)]))
    let (path, other) = (directory.path(of: "log.db"), directory.path(of: "other"))
    switch how {
    case "moved": rename(path, other)
    case "deleted": unlink(path)
    case "linked":
      // A link is not followed when it is next opened.
      rename(path, other)
      symlink(other, path)
    default:
      try directory.write("another", to: "other")
      rename(other, path)
    }
    let batch = AppendBatch([writer.event(stream)])
    for _ in 1...2 {
      let error = await #expect(throws: EventLogError.self) { try await store.append(batch) }
      #expect(error?.code == .io)
    }
    #expect(try await store.read(stream, from: 1, limit: 10).count >= 1)
    if how == "moved" {
      // Back in its place it has what was not acknowledged, which is known to whoever opens it next.
      rename(other, path)
      let error = await #expect(throws: EventLogError.self) { try await store.append(batch) }
      #expect(error?.code == .io)
    }
    try store.close()
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
  func `without room for the ballast a log can be read but not written`() async throws {
    let disk = try SmallDisk(kibibytes: 4_096)
    defer { disk.unmount() }
    let store = try SQLiteEventStore.open(directory: disk.path, ballastBytes: 64 << 20)
    #expect(try await store.head() == 0)
    var writer = ChainWriter(log: store.identity.id)
    let batch = AppendBatch([writer.event(stream)])
    let error = await #expect(throws: EventLogError.self) { try await store.append(batch) }
    #expect(error?.code == .full)
    disk.resize(kibibytes: 128 << 10)
    #expect(try await store.append(batch) == .appended(firstSeq: 1, lastSeq: 1))
    try store.close()
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
  func `a file system that cannot be written is not taken for a disk that fails`() async throws {
    let disk = try SmallDisk(kibibytes: 4_096)
    defer { disk.unmount() }
    try SQLiteEventStore.open(directory: disk.path, ballastBytes: 4_096).close()
    disk.makeReadOnly()
    let error = #expect(throws: EventLogError.self) {
      try SQLiteEventStore.open(directory: disk.path, ballastBytes: 4_096)
    }
    #expect(error?.code == .readOnly)
  }

  @Test func `after a failed commit nothing is written until the log is opened again`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    _ = try await store.append(AppendBatch([writer.event(stream)]))
    // From here on, writing to the log of pages fails with EBADF.
    let descriptor = try #require(self.descriptor(of: directory.path(of: "log.db-wal")))
    let useless = Glibc.open("/dev/null", O_RDONLY)
    let saved = dup(descriptor)
    dup2(useless, descriptor)
    let lost = AppendBatch([writer.event(stream)])
    for _ in 0..<2 {
      let error = await #expect(throws: EventLogError.self) { try await store.append(lost) }
      #expect(error?.code == .io)
    }
    dup2(saved, descriptor)
    close(saved)
    close(useless)
    // The disk is well again, but what the system holds of the file is not to be trusted.
    let error = await #expect(throws: EventLogError.self) { try await store.append(lost) }
    #expect(error?.code == .io)
    #expect(try await store.recoverSpace() == false)
    try store.close()
    let again = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    #expect(try await again.head() == 1)
    #expect(try await again.append(lost) == .appended(firstSeq: 2, lastSeq: 2))
  }

  @Test func `an append is stored whole though its task is cancelled`() async throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    let batch = AppendBatch(writer.events(stream, count: 50))
    let result = try await withThrowingTaskGroup(of: AppendResult.self) { group in
      group.addTask { try await store.append(batch) }
      group.cancelAll()
      return try await group.next()
    }
    #expect(result == .appended(firstSeq: 1, lastSeq: 50))
  }

  private func descriptor(of path: String) -> CInt? {
    (0..<4096).first { number in
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/fd/\(number)", &buffer, buffer.count)
      guard count > 0 else { return false }
      return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
        == path
    }.map(CInt.init)
  }
}

/// A file system in memory that is full soon.
private struct SmallDisk {
  private let directory: TemporaryDirectory
  var path: String { directory.path }

  init(kibibytes: Int) throws {
    directory = try TemporaryDirectory()
    guard mount("none", directory.path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else {
      throw EventLogError(.io, "mounting failed with \(errno)")
    }
  }

  func resize(kibibytes: Int) {
    let remount: UInt = 32  // MS_REMOUNT, which is a macro that Swift does not see.
    #expect(mount("none", path, "tmpfs", remount, "size=\(kibibytes)k") == 0)
  }

  func makeReadOnly() {
    let remount: UInt = 32 | 1  // MS_REMOUNT and MS_RDONLY, as above.
    #expect(mount("none", path, "tmpfs", remount, nil) == 0)
  }

  func unmount() { umount2(path, CInt(MNT_DETACH)) }
}
