import ControlAPI
import Daemon
import DaemonSupport
import Glibc
import TestSupport
import Testing
import Varlink

/// Faults that a restart cannot cure: the daemon stays, says so, and keeps what it cannot read.
@Suite struct FaultTests {
  /// Records something, then does something to the files, and starts again.
  private func after(
    _ damage: (TestDaemon) throws -> Void, _ body: (TestDaemon) async throws -> Void
  ) async throws {
    let place = try Place()
    let first = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "secret"))
      return daemon
    }
    try damage(first)
    try await place.withDaemon(body)
  }

  private func expectUnavailable(_ daemon: TestDaemon, _ reason: String) async throws {
    #expect(daemon.standing == "Not working: \(reason). See: kith doctor")
    let health = try await daemon.health()
    #expect(health.state == reason)
    #expect(health.advice?.contains("systemctl --user restart kithd") == true)
    let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
    let record = checks.first { $0.name == "record" }
    #expect(record?.outcome == "failed")
    #expect(record?.remedy == health.advice)
    let info = try await daemon.call(VarlinkServiceInterface.GetInfo.self, .init())
    #expect(info.product == "kithd")
    try await daemon.refuses(
      CourseInterface.Today.self, .init(), .unavailable(reason), saying: "restart kithd")
    try await daemon.refuses(
      DiaryInterface.RecordMood.self, .init(value: 4), .unavailable(reason),
      saying: "restart kithd")
    for stream in ["follow", "export"] {
      let refusal = await #expect(throws: CallRefusal.self) {
        switch stream {
        case "follow": _ = try await daemon.stream(EventsInterface.Follow.self, .init())
        default: _ = try await daemon.stream(EventsInterface.Export.self, .init())
        }
      }
      #expect(refusal?.kind == .unavailable(reason), "\(stream)")
    }
  }

  @Test func `without its key the daemon answers status, doctor and verify, and nothing else`()
    async throws
  {
    try await after({ try moveFile($0.paths.keyFile, to: $0.paths.keyFile + ".away") }) { daemon in
      try await expectUnavailable(daemon, "missingKey")
      let last = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(last?.finished == true)
      #expect(last?.badPosition == nil)
      #expect(!fileExists(daemon.paths.keyFile))
    }
  }

  @Test func `a record that has gone from beside its keys is not begun anew`() async throws {
    try await after({ daemon in
      for name in ["log.db", "log.db-wal"] where fileExists("\(daemon.paths.data)/\(name)") {
        try moveFile("\(daemon.paths.data)/\(name)", to: "\(daemon.paths.data)/\(name).away")
      }
    }) { daemon in
      try await expectUnavailable(daemon, "damagedLog")
      #expect(!fileExists("\(daemon.paths.data)/log.db"))
    }
  }

  @Test(arguments: [true, false])
  func `keys that have gone from beside their record are not begun anew`(
    leavesEmptyFile: Bool
  ) async throws {
    try await after({ daemon in
      let path = "\(daemon.paths.data)/keys.db"
      try moveFile(path, to: path + ".away")
      if leavesEmptyFile { try write("", to: path) }
    }) { daemon in
      try await expectUnavailable(daemon, "missingKey")
      let path = "\(daemon.paths.data)/keys.db"
      #expect(fileExists(path) == leavesEmptyFile)
      if leavesEmptyFile { #expect(try bytes(of: path).isEmpty) }
    }
  }

  @Test func `an empty file in the place of the record is not taken for a new one`() async throws {
    try await after({ try write("", to: $0.paths.data + "/log.db") }) { daemon in
      try await expectUnavailable(daemon, "damagedLog")
      #expect(try bytes(of: daemon.paths.data + "/log.db").isEmpty)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a directory away"))
  func `a directory of somebody else is named, and not a file in it`() async throws {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    chown(data, 12_345, 12_345)
    defer { chown(data, 0, 0) }
    try await place.withDaemon { daemon in
      let advice = try await daemon.health().advice
      #expect(advice?.hasPrefix("\(data) belongs to another") == true)
    }
  }

  @Test func `with the key back everything is there`() async throws {
    let place = try Place()
    let first = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon
    }
    try moveFile(first.paths.keyFile, to: first.paths.keyFile + ".away")
    try await place.withDaemon { daemon in
      let health = try await daemon.health()
      #expect(health.state == "missingKey")
    }
    try moveFile(first.paths.keyFile + ".away", to: first.paths.keyFile)
    try await place.withDaemon { daemon in
      let health = try await daemon.health()
      #expect(health.position == 18)
    }
  }

  @Test func `another key is not taken for the right one`() async throws {
    let other = try await withDaemon { daemon in try text(of: daemon.paths.keyFile) }
    try await after({ try write(other, to: $0.paths.keyFile) }) { daemon in
      try await expectUnavailable(daemon, "missingKey")
    }
  }

  @Test func `a damaged log is said to be damaged, and left as it is`() async throws {
    let damaged = "This is no database. " + String(repeating: "x", count: 8192)
    try await after({ try write(damaged, to: $0.paths.data + "/log.db") }) { daemon in
      try await expectUnavailable(daemon, "damagedLog")
      #expect(try text(of: daemon.paths.data + "/log.db") == damaged)
    }
  }

  @Test func `without its cache the daemon is as before`() async throws {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    for name in ["cache.db", "cache.db-wal", "cache.db-shm"] where fileExists("\(data)/\(name)") {
      try removeFile("\(data)/\(name)")
    }
    try await place.withDaemon { daemon in
      let sessions = try await daemon.call(SessionsInterface.List.self, .init()).sessions
      #expect(sessions.count == 16)
    }
  }

  @Test func `a record is the same over a restart`() async throws {
    let place = try Place()
    let before = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "we met", about: "Sam"))
      return try await daemon.log(limit: 1000)
    }
    try await place.withDaemon { daemon in
      let after = try await daemon.log(limit: 1000)
      #expect(after == before)
    }
  }
}
