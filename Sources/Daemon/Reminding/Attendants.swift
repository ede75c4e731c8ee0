import ControlAPI
import Domain
import Synchronization

/// Who attends to reminders outside the daemon, what they could not show, and the trial that is on
/// its way. All of it is of this process alone.
final class Attendants: Sendable {
  /// An attempt at a channel.
  struct Attempt: Hashable {
    var reminder: ReminderID
    var number: Int
    var channel: ReminderChannel
  }

  /// A trial message.
  struct Trial {
    let id = ReminderID(bits: .random(in: 1...(.max)))
    var taken: Set<ReminderChannel> = []
  }

  private struct State {
    /// By channel; under nil those who attend for none, as an agent does that looks out for channels.
    var attendants: [ReminderChannel?: Int] = [:]
    var failures: Set<Attempt> = []
    var trial: Trial?
    var daemonTrial: (@Sendable (String) async -> Set<ReminderChannel>)?
  }
  private let state = Mutex(State())

  /// Counts somebody in who attends for a channel, or for none yet, until `leave`.
  func enter(_ channel: ReminderChannel?) {
    state.withLock { $0.attendants[channel, default: 0] += 1 }
  }

  func leave(_ channel: ReminderChannel?) {
    state.withLock { $0.attendants[channel, default: 1] -= 1 }
  }

  /// Whether anybody attends for a channel.
  func attends(_ channel: ReminderChannel) -> Bool {
    state.withLock { $0.attendants[channel, default: 0] > 0 }
  }

  /// Whether anybody attends at all.
  var isAnybodyThere: Bool { state.withLock { $0.attendants.values.contains { $0 > 0 } } }

  func failed(_ attempt: Attempt) {
    state.withLock { state in
      // What is remembered here is of use for a moment; it must not grow.
      if state.failures.count >= 1000 { state.failures = [] }
      state.failures.insert(attempt)
    }
  }

  func hasFailed(_ attempt: Attempt) -> Bool { state.withLock { $0.failures.contains(attempt) } }

  // MARK: Trials

  /// Lets go of what it was given.
  func close() { state.withLock { $0.daemonTrial = nil } }

  /// How the daemon's own channels are tried.
  func setDaemonTrial(_ send: @escaping @Sendable (String) async -> Set<ReminderChannel>) {
    state.withLock { $0.daemonTrial = send }
  }

  var daemonTrial: (@Sendable (String) async -> Set<ReminderChannel>)? {
    state.withLock { $0.daemonTrial }
  }

  var trial: ReminderID? { state.withLock { $0.trial?.id } }

  func beginTrial() { state.withLock { $0.trial = Trial() } }

  /// Ends the trial.
  ///
  /// - Returns: the channels that took it.
  func endTrial() -> Set<ReminderChannel> {
    state.withLock { state in
      defer { state.trial = nil }
      return state.trial?.taken ?? []
    }
  }

  /// Which channels have taken the trial so far.
  var trialTaken: Set<ReminderChannel> { state.withLock { $0.trial?.taken ?? [] } }

  /// Notes that a channel took the trial; false when it is not the trial's id.
  func tookTrial(_ reminder: ReminderID, _ channel: ReminderChannel) -> Bool {
    state.withLock { state in
      guard state.trial?.id == reminder else { return false }
      state.trial?.taken.insert(channel)
      return true
    }
  }
}
