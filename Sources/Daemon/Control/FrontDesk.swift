import ControlAPI
import Synchronization

/// Whether the daemon can work, and why not.
enum ServiceState: Sendable {
  case starting
  case ready(Services)
  case unavailable(Fault)
}

/// A fault that a restart cannot cure.
struct Fault: Hashable, Sendable {
  /// missingKey, damagedLog, newerLog, wrongOwner or diskFull.
  var reason: String
  /// What happened and what to do, for people.
  var advice: String
}

/// Where every call comes in: it knows whether the record is open.
final class FrontDesk: Sendable {
  private let state = Mutex(ServiceState.starting)

  func set(_ new: ServiceState) { state.withLock { $0 = new } }

  var current: ServiceState { state.withLock { $0 } }

  /// - Throws: `org.kith.Daemon.Unavailable` with the reason.
  func services() throws -> Services {
    switch current {
    case .ready(let services): return services
    case .starting:
      throw DaemonInterface.Unavailable(
        reason: "starting", advice: "kithd is starting. Try again in a moment.")
    case .unavailable(let fault):
      throw DaemonInterface.Unavailable(reason: fault.reason, advice: fault.advice)
    }
  }
}
