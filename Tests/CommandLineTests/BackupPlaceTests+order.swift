import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Which files of a directory come before which.
extension BackupPlaceTests {
  @Test func `the oldest by what they hold go first, whatever the clock said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      _ = try await night(daemon, "2026-11-26")
      try moveFile(
        path + "/kith-20261126-033000.backup", to: path + "/kith-20361126-033000.backup")
      for day in [27, 28] {
        let outcome = try await night(daemon, "2026-11-\(day)", keep: 2)
        // Each goes on with what goes furthest.
        #expect(outcome.output.contains("1 entry copied."))
      }
      #expect(
        try files(in: path) == ["kith-20261127-033000.backup", "kith-20261128-033000.backup"])
    }
  }

  @Test func `what goes further than the backup just made is not removed as an older one`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      _ = try await night(daemon, "2026-11-26")
      let first = path + "/kith-20261126-033000.backup"
      // As from a record that went on, of which an old copy is here now.
      var lines = try text(of: first).split(separator: "\n").map(String.init)
      var end = lines.removeLast().split(separator: " ").map(String.init)
      end[1] = "9999"
      lines.append(end.joined(separator: " "))
      let further = "kith-20270101-033000.backup"
      try write(lines.map { "\($0)\n" }.joined(), to: "\(path)/\(further)")
      // What came last is none, so that a new one is begun.
      let last = "kith-20280101-033000.backup"
      try write("none\n", to: "\(path)/\(last)")
      let outcome = try await night(daemon, "2026-11-27", keep: 1)
      #expect(outcome.status == 0)
      #expect(try files(in: path) == ["kith-20261127-033000.backup", further, last])
    }
  }
}
