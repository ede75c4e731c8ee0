import ControlAPI
import Daemon
import DaemonSupport
import EventLog
import TestSupport
import Testing
import Varlink

/// Backups while the daemon works, and bringing the record back.
@Suite struct BackupTests {
  /// The lines of a backup, or what one lacks.
  private func backup(
    _ daemon: TestDaemon, after file: [String] = []
  ) async throws -> (lines: [String], replies: [BackupInterface.Write.Reply]) {
    let replies = try await daemon.stream(
      BackupInterface.Write.self, .init(header: file.first, end: file.last))
    return (replies.flatMap(\.lines), replies)
  }

  /// Lets the daemon read a backup in parts of `size` bytes.
  @discardableResult
  private func read(
    _ lines: [String], _ daemon: TestDaemon, name: String = "a", keep: Bool = false,
    kit: [String]? = nil, size: Int = 10_000
  ) async throws -> BackupInterface.Read.Reply {
    let text = Array(lines.map { $0 + "\n" }.joined().utf8)
    var reply = BackupInterface.Read.Reply()
    for start in stride(from: 0, to: text.count, by: size) {
      let part = text[start..<min(start + size, text.count)]
      let isLast = start + size >= text.count
      reply = try await daemon.call(
        BackupInterface.Read.self,
        .init(
          reading: name, part: String(decoding: part, as: UTF8.self), keep: keep, last: isLast,
          kit: isLast ? kit : nil))
    }
    return reply
  }

  /// The content of all entries that have some, as it stands in a backup.
  private func bodies(_ lines: [String]) -> [[UInt8]] {
    lines.compactMap { line in
      guard case .event(let stored)? = BackupLine(line) else { return nil }
      return stored.body
    }
  }

  private func record(_ daemon: TestDaemon, _ count: Int, from first: Int = 0) async throws {
    for value in first..<(first + count) {
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "note \(value)"))
    }
  }

  private func log(_ daemon: TestDaemon) async throws -> [EventsInterface.Entry] {
    try await daemon.log(limit: 1000)
  }

  /// Overwrites the pages of the log in which a note's number lies, by its place in the file.
  private func damage(_ path: String, pages: ClosedRange<Int>) throws {
    var content = try bytes(of: path)
    for index in (pages.lowerBound * 4096)..<min(content.count, (pages.upperBound + 1) * 4096) {
      content[index] = UInt8(truncatingIfNeeded: index &* 31)
    }
    try TemporaryFile.write(content, to: path)
  }

  @Test func `a backup of a record in use is whole, sealed and signed`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (lines, _) = try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<6 {
          group.addTask { try await record(daemon, 40, from: writer * 100) }
        }
        let made = try await backup(daemon)
        try await group.waitForAll()
        return made
      }
      let extent = try #require(try await read(lines, daemon).extent)
      #expect(extent.entries >= 18 && extent.signedPosition == extent.position)
      #expect(extent.signedHere == true)
      let bodies = bodies(lines)
      #expect(bodies.count == extent.entries)
      for word in ["note ", "Alex"] {
        let isClear = bodies.contains { $0.contains(Array(word.utf8)) }
        #expect(!isClear)
      }
      // What came meanwhile comes with the next run, and nothing comes twice.
      let (more, replies) = try await backup(daemon, after: lines)
      #expect(replies.allSatisfy { !$0.begins })
      let whole = try #require(try await read(lines + more, daemon).extent)
      #expect(whole.entries == 18 + 240)
      let (nothing, last) = try await backup(daemon, after: lines + more)
      #expect(nothing.isEmpty && last.last?.finished == true)
    }
  }

  @Test func `on an empty installation a backup and a kit bring everything back`() async throws {
    let (lines, kit, before) = try await withDaemon { daemon in
      try await daemon.begin()
      try await record(daemon, 30)
      try await daemon.call(
        DiaryInterface.WriteNote.self, .init(command: .numbered(7), text: "about", about: "Sam"))
      let kit = try await daemon.call(BackupInterface.MakeKit.self, .init())
      return (try await backup(daemon).lines, kit.lines, try await log(daemon))
    }
    try await withDaemon { daemon in
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: lines)
      }
      #expect(refusal?.kind == .refused("restore.keysMissing"))
      #expect(try await read(lines, daemon, kit: kit).unopened == 0)
      let report = try await daemon.restore(from: lines, kit: kit)
      #expect(report.entries == 50 && report.fromBackup == 50 && report.goneCount == 0)
      #expect(report.epoch == 2 && report.unopened == 0)
      #expect(try await log(daemon) == before)
      // A command of before is known, and what is new goes on.
      let repeated = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(command: .numbered(7), text: "about", about: "Sam"))
      #expect(repeated.receipt.repeated)
      try await record(daemon, 3)
      let last = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(last?.problem == nil && last?.checked == 53)
      #expect(fileExists(report.putAside + "/keys.db"))
    }
  }

  @Test func `cursors of before a restore are told`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let cursor = try #require(
        try await daemon.stream(EventsInterface.Follow.self, .init()) { _ in false }.first
      ).cursor
      let (lines, _) = try await backup(daemon)
      try await record(daemon, 2)
      let report = try await daemon.restore(from: lines, replace: true)
      #expect(report.epoch == 2)
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.stream(EventsInterface.Follow.self, .init(cursor: cursor))
      }
      #expect(refusal?.message.contains("since that cursor was given") == true)
    }
  }

  @Test func `an older backup beside a newer record is said with both positions`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (lines, _) = try await backup(daemon)
      try await record(daemon, 5)
      let before = try await log(daemon)
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: lines)
      }
      #expect(refusal?.kind == .older(backup: 18, here: 23))
      for word in ["23", "18", "--replace"] {
        #expect(refusal?.message.contains(word) == true)
      }
      #expect(try await log(daemon) == before)
      #expect(!fileExists(daemon.paths.data + "/restore"))
      let report = try await daemon.restore(from: lines, replace: true)
      #expect(report.entries == 18)
      #expect(fileExists(report.putAside + "/log.db"))
      // The backup of the time after is not lost on the record of now: it is begun anew.
      let (_, replies) = try await backup(daemon, after: lines)
      #expect(replies.first?.begins == true)
    }
  }

  @Test func `a damaged record keeps what can be read, with a backup and without`() async throws {
    for hasBackup in [true, false] {
      let place = try Place()
      let (lines, data) = try await place.withDaemon { daemon in
        try await daemon.begin()
        try await record(daemon, 150)
        let (lines, _) = try await backup(daemon)
        try await record(daemon, 150, from: 150)
        return (lines, daemon.paths.data)
      }
      try damage("\(data)/log.db", pages: 0...0)
      try damage("\(data)/log.db", pages: 20...21)
      try await place.withDaemon { daemon in
        #expect(daemon.standing.contains("damagedLog"))
        let report = try await daemon.restore(from: hasBackup ? lines : nil)
        let health = try await daemon.health()
        #expect(health.state == "ready")
        let backed = hasBackup ? 168 : 0
        #expect(report.fromBackup == backed)
        #expect(report.fromHere > 0)
        #expect(report.entries == report.fromBackup + report.fromHere)
        let told = report.gone.filter { $0.reason != "withoutContent" }.count
        let sum = report.entries + told
        #expect(sum == 318)
        if report.goneCount > 0 {
          #expect(fileExists(report.putAside + "/gone.txt"))
          #expect(report.gone.allSatisfy { $0.recorded != nil || $0.after != nil })
        }
        let last = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
        #expect(last?.problem == nil)
        try await record(daemon, 2, from: 900)
        #expect(try await log(daemon).last?.text.contains("note 901") == true)
      }
    }
  }

  @Test func `a backup that is newer than the record here is taken`() async throws {
    let place = try Place()
    let (lines, data) = try await place.withDaemon { daemon in
      try await daemon.begin()
      return (try await backup(daemon).lines, daemon.paths.data)
    }
    let old = try bytes(of: "\(data)/log.db")
    let newer = try await place.withDaemon { daemon in
      try await record(daemon, 9)
      return lines + (try await backup(daemon, after: lines).lines)
    }
    try TemporaryFile.write(old, to: "\(data)/log.db")
    try await place.withDaemon { daemon in
      let refusal = await #expect(throws: CallRefusal.self) {
        try await backup(daemon, after: newer)
      }
      #expect(refusal?.kind == .older(backup: 27, here: 18))
      let report = try await daemon.restore(from: newer)
      #expect(report.entries == 27)
      #expect(try await log(daemon).last?.text.contains("note 8") == true)
    }
  }

  @Test func `keys that are gone come back from a kit alone`() async throws {
    let place = try Place()
    let (kit, paths, before) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await record(daemon, 4)
      let kit = try await daemon.call(BackupInterface.MakeKit.self, .init()).lines
      return (kit, daemon.paths, try await log(daemon))
    }
    try removeFile(paths.keyFile)
    try await place.withDaemon { daemon in
      #expect(daemon.standing.contains("missingKey"))
      let report = try await daemon.restore(kit: kit)
      #expect(report.keysTaken > 0 && report.fromBackup == 0)
      #expect(try await log(daemon) == before)
      #expect(fileExists(report.putAside + "/keys.db"))
    }
  }

  @Test func `what is no backup, or is damaged, changes nothing`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      var (lines, _) = try await backup(daemon)
      for text in [["hello"], ["kith-backup 1 x 1 1"], [""]] {
        let refusal = await #expect(throws: CallRefusal.self) { try await read(text, daemon) }
        #expect(refusal?.kind == .unusable(line: 1))
      }
      // A position is in no digest; the next one does not rise then.
      lines[5] = "e 9" + lines[5].dropFirst(2)
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: lines)
      }
      #expect(refusal?.kind == .unusable(line: 7))
      #expect(!fileExists(daemon.paths.data + "/restore/ready"))
      let without = await #expect(throws: CallRefusal.self) { try await daemon.restore() }
      #expect(without?.kind == .refused("restore.whole"))
      #expect(try await daemon.health().position == 18)
    }
  }

  @Test func `a restore that was cut off is carried on with, or thrown away`() async throws {
    let place = try Place()
    let (data, before) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await record(daemon, 3)
      return (daemon.paths.data, try await log(daemon))
    }
    // Nothing says that it was ready: it goes.
    try makeDirectory("\(data)/restore")
    try write("half a log", to: "\(data)/restore/log.db")
    try await place.withDaemon { daemon in
      let after = try await log(daemon)
      #expect(after == before)
      #expect(!fileExists("\(data)/restore"))
    }
    // It was ready, and the old log had been put aside already.
    try makeDirectory("\(data)/restore")
    try makeDirectory("\(data)/before-restore-1")
    try moveFile("\(data)/log.db", to: "\(data)/restore/log.db")
    try write("the old log", to: "\(data)/before-restore-1/log.db")
    try write("before-restore-1\n", to: "\(data)/restore/ready")
    try allow("\(data)/restore/ready")
    try await place.withDaemon { daemon in
      let after = try await log(daemon)
      #expect(after == before)
      #expect(!fileExists("\(data)/restore"))
      #expect(try text(of: "\(data)/before-restore-1/log.db") == "the old log")
    }
  }

  @Test func `what an erased course said is in no later backup, sealed as the log still has it`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await record(daemon, 3)
      let before = try await backup(daemon).lines
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      let replies = try await daemon.stream(
        BackupInterface.Write.self,
        .init(header: before.first, end: before.last, bodiless: 0))
      #expect(replies.last?.replaces == true)
      let after = try await daemon.backupLines()
      #expect(bodies(before).count == 21)
      // What is left is that the course was erased, and what was told outside of it.
      #expect(bodies(after).count < 4)
      #expect(bodies(replies.flatMap(\.lines)) == bodies(after))
      let again = try await daemon.stream(
        BackupInterface.Write.self,
        .init(header: after.first, end: after.last, bodiless: 21 - (bodies(after).count - 1)))
      #expect(again.last?.replaces == false)
    }
  }

  @Test func `what an erased course said is not added to a backup of before`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(country: "PT")))
      let before = try await backup(daemon).lines
      try await daemon.begin()
      try await record(daemon, 3)
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      let (added, replies) = try await backup(daemon, after: before)
      #expect(replies.allSatisfy { !$0.begins })
      #expect(bodies(added).count < 4 && added.count > 20)
      #expect(try #require(try await read(before + added, daemon).extent).entries > 20)
    }
  }
}
