import ControlAPI
import Daemon
import DaemonSupport
import EventLog
import TestSupport
import Testing

/// What `verify` tells of signatures, and what a code on paper is good for.
@Suite struct SignedRecordTests {
  private func verify(
    _ daemon: TestDaemon, paper: Bool? = nil, against: String? = nil
  ) async throws -> DaemonInterface.Verify.Reply {
    try #require(
      try await daemon.stream(
        DaemonInterface.Verify.self, .init(paper: paper, against: against)
      ).last)
  }

  @Test func `the first entry is signed, then every thousandth, and the first after a day`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      var last = try await verify(daemon)
      #expect(last.checkpoints == 1 && last.signedPosition == 18)
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      #expect(try await verify(daemon).checkpoints == 1)
      daemon.set("2026-11-27T09:01")
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 5))
      last = try await verify(daemon)
      #expect(last.checkpoints == 2 && last.signedPosition == 20)
      #expect(last.signedAt?.text.contains("09:01") == true)
      for _ in 0..<1000 {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 5))
      }
      last = try await verify(daemon)
      #expect(last.checkpoints == 3 && last.signedPosition == 1020)
    }
  }

  @Test func `a code on paper holds later, and not for another record`() async throws {
    let other = try await withDaemon { daemon in
      try await daemon.begin()
      return try #require(try await verify(daemon, paper: true).code)
    }
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      let printed = try await verify(daemon, paper: true)
      let code = try #require(printed.code)
      #expect(code.hasPrefix("19 ") && printed.signedPosition == 19)
      #expect(try await verify(daemon, against: code).matchedPosition == 19)
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 5))
      #expect(try await verify(daemon, against: code.lowercased()).matchedPosition == 19)
      let wrong = try await verify(daemon, against: other)
      #expect(wrong.matchedPosition == nil)
      #expect(wrong.problem?.contains("rewritten") == true)
      await #expect(throws: CallRefusal.self) { try await verify(daemon, against: "19 ABCD") }
    }
  }

  @Test func `a log that was cut off at its end is found, by verify, by doctor and by paper`()
    async throws
  {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    let old = try bytes(of: "\(data)/log.db")
    let code = try await place.withDaemon { daemon in
      for value in 1...5 {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      return try #require(try await verify(daemon, paper: true).code)
    }
    // An old copy in the place of the log: all chains and all signatures are whole.
    try TemporaryFile.write(old, to: "\(data)/log.db")
    try await place.withDaemon { daemon in
      let whole = try await verify(daemon)
      #expect(whole.problem == nil)
      let last = try await verify(daemon, against: code)
      #expect(last.badPosition == 19)
      #expect(last.problem?.contains("cut off") == true)
    }
  }

  @Test func `entries cut off behind the last signature that is left are found`() async throws {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    // A signature of more entries than there are: what a log looks like whose last rows were deleted.
    try await place.withDaemon { daemon in
      for value in 1...5 {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      _ = try await verify(daemon, paper: true)
    }
    try LogSurgery.run(data, "DELETE FROM event WHERE seq > 20")
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.badPosition == 21)
      #expect(last.problem?.contains("cut off") == true)
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      #expect(checks.first { $0.name == "signed" }?.outcome == "failed")
    }
    try LogSurgery.run(data, "DELETE FROM checkpoint")
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.problem?.contains("no signature is left") == true)
    }
  }
}
