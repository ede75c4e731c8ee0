import Synchronization

/// As which channels the agent attends already, and what it has already complained of.
final class Presence: Sendable {
  private let channels = Mutex<Set<AgentChannel>>([])
  private let refusal = Mutex<String?>(nil)

  /// Whether this is the first time for a channel.
  func isNew(_ channel: AgentChannel) -> Bool { channels.withLock { $0.insert(channel).inserted } }

  /// Whether this reason is another than the last.
  func isNew(refusal reason: String) -> Bool {
    refusal.withLock { last in
      defer { last = reason }
      return last != reason
    }
  }
}

/// The numbers of the popups that stand, for when the agent ends.
actor StandingPopups {
  private(set) var all: [UInt32] = []

  func set(_ numbers: [UInt32]) { all = numbers }
}
