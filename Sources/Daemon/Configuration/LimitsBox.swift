import Synchronization
import VarlinkServer

/// How much the server takes on, which a new configuration changes for the connections after it.
final class LimitsBox: Sendable {
  private let limits: Mutex<ServerLimits>

  init(_ user: UserConfiguration) { limits = Mutex(Self.limits(user)) }

  var current: ServerLimits { limits.withLock { $0 } }

  func set(_ user: UserConfiguration) { limits.withLock { $0 = Self.limits(user) } }

  private static func limits(_ user: UserConfiguration) -> ServerLimits {
    ServerLimits(
      connections: user.limits?.connections ?? 1100, idleSeconds: user.limits?.idleSeconds ?? 300,
      followers: user.limits?.followers ?? 1100)
  }
}
