import Logging
import Synchronization

/// How much is logged, the same for all loggers.
final class LogLevelBox: Sendable {
  private let level: Mutex<Logger.Level>

  init(_ level: Logger.Level) { self.level = Mutex(level) }

  var current: Logger.Level { level.withLock { $0 } }

  func set(_ new: Logger.Level) { level.withLock { $0 = new } }
}
