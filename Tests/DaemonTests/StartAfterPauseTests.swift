import CivilTime
import Domain
import EventLog
import Journal
import Logging
import Reminders
import TestSupport
import Testing
import Vault

@testable import Daemon

/// What the daemon makes of things when it did not run for a while, or finds another record.
@Suite struct StartAfterPauseTests {
  private let directory: TemporaryDirectory
  private let clock = ManualClock()
  private let course = CourseID(bits: 0xC0)

  init() throws { directory = try TemporaryDirectory() }

  private func open() async throws -> Services {
    let paths = try Paths(
      dataDirectory: directory.path(of: "data"), socketPath: directory.path(of: "socket"),
      environment: ["HOME": directory.path])
    let zones = ZoneDatabase()
    return try await Services.open(
      paths,
      vault: try KeyVault.open(
        directory: paths.data, keySource: FileKeySource(path: paths.keyFile)), zones: zones,
      machineZone: MachineZone(zones, variable: "Europe/London"),
      clock: { [clock] in clock.now },
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      wakeReminders: {})
  }

  private func tell(
    _ services: Services, _ command: CourseCommand, on course: CourseID? = nil
  ) async throws {
    _ = try await services.journal.execute(
      JournalRequest(
        id: .random(), content: [], target: .course(course ?? self.course, command),
        zone: .london))
  }

  private let begin = CourseCommand.contract(.begin(therapist: nil, contract: nil))

  @Test func `a session that passed while nothing ran leaves a word why nothing came`()
    async throws
  {
    let services = try await open()
    try await tell(services, begin)
    let start = AgreedTime(civil: civil("2026-11-10T15:00"), zone: .london)
    try await tell(
      services, .sessions(.schedule(start: start, minutes: 50, mode: nil, place: nil)))
    clock.set(to: instant("2026-11-12T09:00"))
    let plan = ReminderPlan(
      try await services.planInput(), try await services.journal.ledger(), now: clock.now,
      zone: services.machineZone.name,
      zones: services.zones)
    #expect(Set(plan.due.map(\.disposition)) == [.lapse(.notRunning)])
    #expect(plan.due.filter { $0.kind == .session }.count == 2)
    clock.set(to: instant("2026-12-20T09:00"))
    #expect(try await services.planInput().sessions.isEmpty)
    await services.close()
  }

  @Test func `a record brought back from a backup is not mixed with what the cache knows`()
    async throws
  {
    let services = try await open()
    try await tell(services, begin)
    await services.close()
    let backup = try directory.read("data/log.db")
    let later = try await open()
    try await tell(later, .contract(.complete(note: nil)))
    try await tell(later, begin, on: CourseID(bits: 0xC1))
    await later.close()
    try directory.write(backup, to: "data/log.db")
    let restored = try await open()
    #expect(await restored.journal.register.all.map(\.course) == [course])
    #expect(await restored.journal.register.live.map(\.course) == [course])
    try await tell(restored, .diary(.recordMood(value: 4, note: nil)))
    await restored.close()
  }

  @Test func `a record that was closed goes on from its snapshot`() async throws {
    let services = try await open()
    try await tell(services, begin)
    await services.close()
    let again = try await open()
    #expect(await again.journal.register.live.map(\.course) == [course])
    await again.close()
  }
}
