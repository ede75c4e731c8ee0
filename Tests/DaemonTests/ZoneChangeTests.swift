import CivilTime
import ControlAPI
import Daemon
import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// A government changes the clocks, and an update of tzdata brings the new rules.
@Suite struct ZoneChangeTests {
  /// Puts the data of one zone of the system under London's name.
  private func put(_ zone: String, in directory: TemporaryDirectory) throws {
    let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(zone)"))
    try makeDirectory(directory.path(of: "Europe"))
    try data.write(to: URL(filePath: directory.path(of: "Europe/London")), options: .atomic)
  }

  @Test func `a session stays at its time on the wall, and its reminder moves with it`()
    async throws
  {
    let directory = try TemporaryDirectory()
    try put("Europe/London", in: directory)
    let place = try Place(zones: ZoneDatabase(directory: directory.path))
    try await place.withDaemon { daemon in
      let before = try #require(try await daemon.begin().next).start
      #expect(before.instant == "2026-12-01T15:00:00+00:00")
      try put("Europe/Madrid", in: directory)
      daemon.answering.reloadZones()
      let next = try await daemon.call(CourseInterface.Today.self, .init()).day.next
      #expect(next?.start.civil == before.civil)
      #expect(next?.start.instant == "2026-12-01T15:00:00+01:00")
      let health = try await daemon.health()
      #expect(health.nextReminder?.instant == "2026-11-30T15:00:00+01:00")
    }
  }
}
