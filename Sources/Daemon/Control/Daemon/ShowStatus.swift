import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Reminders

/// How the daemon does. Answers whatever state it is in.
struct ShowStatus: Sendable {
  let desk: FrontDesk
  let paths: Paths
  let startedAt: Timestamp
  let clock: @Sendable () -> Timestamp
  let processID: Int
  let connectionCount: @Sendable () -> Int
  let zone: MachineZone
  let zones: ZoneDatabase
  let zoneVersion: @Sendable () -> String

  func answer() async throws -> DaemonInterface.Status.Reply {
    var health = DaemonInterface.Health(
      version: ControlVersion.number, state: "starting", processId: processID,
      uptimeSeconds: Int((clock() - startedAt).milliseconds / 1000), dataDirectory: paths.data,
      position: 0, courses: 0, zone: zone.name.identifier, zoneData: zoneVersion(),
      connections: connectionCount(), logBytes: 0)
    switch await desk.state(within: .seconds(1)) {
    case .starting: break
    case .locked(let services, _):
      health.state = "locked"
      health.advice = "To open the record: kith unlock"
      do {
        try await fill(&health, services)
      } catch {
        (health.state, health.advice) = standing(after: error)
      }
    case .unavailable(let fault):
      health.state = fault.reason
      health.advice = fault.advice
    case .ready(let services):
      health.state = "ready"
      do {
        try await fill(&health, services)
      } catch {
        (health.state, health.advice) = standing(after: error)
      }
    }
    return DaemonInterface.Status.Reply(health: health)
  }

  /// What keeps an open record from being read. A disk that fails ends the daemon.
  private func standing(after error: any Error) -> (state: String, advice: String) {
    FatalFailure.look(at: error)
    do throws(StartFailure) {
      let fault = try Fault(opening: error)
      return (fault.reason, fault.advice)
    } catch {
      return ("ioError", error.message)
    }
  }

  private func fill(_ health: inout DaemonInterface.Health, _ services: Services) async throws {
    health.position = Int(try await services.store.head())
    health.courses = await services.journal.register.all.count
    health.logBytes = ["log.db", "log.db-wal"].reduce(0) { size, name in
      size + FileSize.bytes(of: "\(paths.data)/\(name)")
    }
    let plan = try await services.reminderPlan()
    let wording = Wording(now: services.now, zone: zone.name, zones: services.zones)
    health.nextReminder = plan.reminders.first(where: \.isMessage).map {
      wording.moment($0.dueAt)
    }
  }
}
