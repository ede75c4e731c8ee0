package import Domain
import Synchronization

/// When the record is locked by itself.
package struct LockRules: Hashable, Sendable {
  /// After how long a time in which nobody asked for anything; nil for never.
  package var idle: TimeSpan?
  /// Whether when the machine goes to sleep.
  package var atSleep = true

  package init() {}

  init(_ user: UserConfiguration) {
    idle = user.lock?.idleMinutes.map { .minutes($0) }
    atSleep = user.lock?.atSleep ?? true
  }
}

/// The rules, which a new configuration changes.
final class LockRulesBox: Sendable {
  private let rules: Mutex<LockRules>

  init(_ user: UserConfiguration) { rules = Mutex(LockRules(user)) }

  var current: LockRules { rules.withLock { $0 } }

  func set(_ user: UserConfiguration) { rules.withLock { $0 = LockRules(user) } }
}
