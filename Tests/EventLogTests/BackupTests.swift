import EventLog
import TestSupport
import Testing

/// A backup as lines: made page by page, read line by line.
@Suite struct BackupTests {
  /// The lines of a run through `last`, after those of `base`.
  private func lines(
    _ store: some EventStore, after base: [String] = [], through last: Int64? = nil
  ) async throws -> [String] {
    var start: (LogIdentity, BackupEnd)?
    if let first = base.first, let last = base.last,
      case .header(let identity)? = BackupLine(first), case .end(let end)? = BackupLine(last)
    {
      start = (identity, end)
    }
    let head = try await store.head()
    var writer = try await BackupWriter(
      store, after: start.map { (identity: $0.0, end: $0.1) }, through: last ?? head, now: 77)
    var lines = base.isEmpty ? [writer.header.text] : base
    while let page = try await writer.nextPage() { lines += page.map(\.text) }
    var command: CommandID?
    while let page = try await writer.nextCommands(after: &command) { lines += page.map(\.text) }
    return lines + [writer.end().text]
  }

  private func read(_ lines: [String]) throws -> (BackupReader, AdoptedRows) {
    var reader = BackupReader()
    var rows = AdoptedRows()
    for line in lines {
      switch try reader.take(line) {
      case .event(let stored): rows.events.append(stored)
      case .command(let record): rows.commands.append(record)
      case .checkpoint(let checkpoint): rows.checkpoints.append(checkpoint)
      case .header, .end: break
      }
    }
    _ = try reader.finish()
    return (reader, rows)
  }

  private func expectSame(_ rows: AdoptedRows, _ log: SampleLog) {
    #expect(rows.events == log.events)
    let commands = rows.commands.sorted { $0.id < $1.id }
    #expect(commands == log.commands)
    #expect(rows.checkpoints == log.checkpoints)
  }

  @Test func `what is read is what was written`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 1_234)
    let (reader, rows) = try read(try await lines(try await log.store(in: directory.path)))
    expectSame(rows, log)
    #expect(reader.identity == log.identity)
    #expect(reader.end?.events == 1_234)
    #expect(reader.end?.seq == 1_234)
    #expect(reader.lastCheckpoint?.statement.seq == 1_230)
    #expect(reader.signers == [TestSigner.first.publicKey])
  }

  @Test func `runs that each add what is new are one backup`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 95)
    let store = try await log.store(in: directory.path)
    var file = try await lines(store, through: 20)
    let first = file
    for end in [Int64(21), 49, 50, 95] { file = try await lines(store, after: file, through: end) }
    #expect(file.starts(with: first))
    expectSame(try read(file).1, log)
    // A header, events and commands, checkpoints, ends.
    #expect(file.count == 205)
  }

  @Test func `a log made from a backup is the log`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 95)
    let store = try await log.store(in: directory.path(of: "a"))
    let (_, rows) = try read(try await lines(store))
    let other = try SQLiteEventStore.open(
      directory: directory.path(of: "b"), creating: log.identity, ballastBytes: 4096)
    try await other.adopt(rows)
    #expect(try await other.readAll(after: 0).events == log.events)
    #expect(try await other.checkpoints() == log.checkpoints)
    #expect(try await other.command(log.commands[41].id) == log.commands[41])
    for moment in [log.events[0].recordedAt - 1, log.events[40].recordedAt] {
      let expected = try await store.lastSeq(recordedAtOrBefore: moment)
      #expect(try await other.lastSeq(recordedAtOrBefore: moment) == expected)
    }
    await #expect(throws: EventLogError.self) { try await other.adopt(rows) }
  }

  @Test func `a file that was cut off anywhere is found`() async throws {
    let directory = try TemporaryDirectory()
    let file = try await lines(try await SampleLog(count: 12).store(in: directory.path))
    for count in 0..<file.count {
      #expect(throws: BackupFault.self) { try read(Array(file.prefix(count))) }
    }
    #expect(throws: Never.self) { try read(file) }
  }

  @Test func `a file of a later form says who wrote it`() throws {
    for (line, words) in [
      ("kith-backup 2 00 1 1 7", "newer Kith"), ("kith-backup 1 00 1", "not a backup"),
      ("hello", "not a backup"),
    ] {
      let fault = #expect(throws: BackupFault.self) { try read([line]) }
      #expect(fault?.line == 1 && fault?.message.contains(words) == true, "\(line)")
    }
  }

  @Test func `entries without a body are counted up to a place, page by page`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 95)
    let store = try await log.store(in: directory.path(of: "a"))
    #expect(try await store.bodiless(through: 95) == 0)
    var rows = try read(try await lines(store)).1
    for index in [0, 9, 10, 94] { rows.events[index].event.body = nil }
    let other = try SQLiteEventStore.open(
      directory: directory.path(of: "b"), creating: log.identity, ballastBytes: 4096)
    try await other.adopt(rows)
    for (last, count) in [(Int64(0), 0), (9, 1), (11, 3), (94, 3), (95, 4), (200, 4)] {
      for limit in [1, 10, 5_000] {
        #expect(try await other.bodiless(through: last, limit: limit) == count)
      }
    }
  }

  @Test func `a file of which any one letter was changed is found`() async throws {
    let directory = try TemporaryDirectory()
    let file = try await lines(try await SampleLog(count: 6).store(in: directory.path))
    var random = SeededGenerator(seed: 5)
    for index in file.indices where !file[index].hasPrefix("c ") {
      var letters = Array(file[index].utf8)
      for _ in 0..<40 {
        let place = Int.random(in: letters.indices, using: &random)
        let before = letters[place]
        letters[place] = UInt8.random(in: 33...126, using: &random)
        // Digits in capitals spell the same; the time at which it was written binds nothing.
        let changed = String(decoding: letters, as: UTF8.self)
        defer { letters[place] = before }
        guard BackupLine(changed) != BackupLine(file[index]) else { continue }
        if file[index].hasPrefix("end "),
          changed.split(separator: " ").dropLast() == file[index].split(separator: " ").dropLast()
        {
          continue
        }
        if index == 0, changed.split(separator: " ")[safe: 2] == file[0].split(separator: " ")[2] {
          continue
        }
        var other = file
        other[index] = changed
        #expect(throws: BackupFault.self, "line \(index + 1): \(changed)") { try read(other) }
      }
    }
  }

  @Test func `a line that is missing, doubled or exchanged is found`() async throws {
    let directory = try TemporaryDirectory()
    let file = try await lines(try await SampleLog(count: 12).store(in: directory.path))
    for index in file.indices {
      var without = file
      without.remove(at: index)
      #expect(throws: BackupFault.self, "without line \(index + 1)") { try read(without) }
      if index == file.count - 1 { continue }
      var doubled = file
      doubled.insert(file[index], at: index)
      #expect(throws: BackupFault.self, "line \(index + 1) twice") { try read(doubled) }
    }
  }

  @Test func `a backup of another log, and of another epoch, is not gone on with`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 12)
    let file = try await lines(try await log.store(in: directory.path(of: "a")))
    var restored = log
    restored.identity.epoch = 2
    let again = try await restored.store(in: directory.path(of: "b"))
    await #expect(throws: BackupMismatch.another) { try await lines(again, after: file) }
  }

  @Test func `a backup that goes further than the log, or another way, is left alone`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let file = try await lines(
      try await SampleLog(count: 12).store(in: directory.path(of: "a")))
    let shorter = try await SampleLog(count: 11).store(in: directory.path(of: "b"))
    await #expect(throws: BackupMismatch.ahead(backup: 12, log: 11)) {
      try await lines(shorter, after: file)
    }
    let other = try await SampleLog(count: 20, bodyLength: { _ in 3 }).store(
      in: directory.path(of: "c"))
    await #expect(throws: BackupMismatch.different(at: 12)) {
      try await lines(other, after: file)
    }
  }

  @Test func `a log that is not what was written is not copied`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper("UPDATE event SET body = x'00' WHERE seq = 40")
    let store = try SQLiteEventStore.open(directory: log.directory.path, ballastBytes: 4096)
    await #expect(throws: ChainFault.self) { try await lines(store) }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
