import Domain
import EventLog

/// A stream as the writer sees it: where it ends and what its rules know.
struct StreamState: Sendable {
  enum Content: Sendable {
    case course(Course, AmendmentIndex)
    case ledger(ReminderLedger)
    case profile(Profile)
    case plan(SafetyPlan)
  }

  var version: Int64
  var hash: Digest32
  var content: Content

  /// Takes in an entry that the writer has just made.
  mutating func apply(_ payload: StoredPayload, at time: EventTime, version: Int64) {
    switch (content, payload) {
    case (.course(var course, let amendments), .course(let event)):
      course.evolve(event, at: time)
      content = .course(course, amendments)
    case (.course(let course, var amendments), .amendment(let amendment)):
      amendments.apply(amendment, at: version)
      content = .course(course, amendments)
    case (.ledger(var ledger), .reminder(let event)):
      ledger.evolve(event, at: time)
      content = .ledger(ledger)
    case (.profile(var profile), .profile(let event)):
      profile.evolve(event, at: time)
      content = .profile(profile)
    case (.plan(var plan), .plan(let event)):
      plan.evolve(event, at: time)
      content = .plan(plan)
    default: break  // No stream takes entries of another's kind; what decides gives none.
    }
  }
}

/// States that were used of late.
struct StateCache: Sendable {
  private let limit: Int
  private var states: [StreamID: (state: StreamState, used: Int)] = [:]
  private var clock = 0

  init(limit: Int) { self.limit = limit }

  mutating func state(of stream: StreamID) -> StreamState? {
    clock += 1
    states[stream]?.used = clock
    return states[stream]?.state
  }

  mutating func keep(_ state: StreamState, of stream: StreamID) {
    clock += 1
    states[stream] = (state, clock)
    guard states.count > limit, let oldest = states.min(by: { $0.value.used < $1.value.used })
    else { return }
    states[oldest.key] = nil
  }

  /// All that is kept.
  var all: [StreamID: StreamState] { states.mapValues(\.state) }

  mutating func forget(_ stream: StreamID) { states[stream] = nil }

  mutating func forgetAll() { states = [:] }
}
