import Domain
import EventLog

/// A request with whoever waits for it.
struct PendingRequest: Sendable {
  var request: JournalRequest
  var continuation: CheckedContinuation<CommandOutcome, any Error>
}

/// A batch in the making: states as they will be once it is durable.
struct BatchDraft: Sendable {
  struct Decided: Sendable {
    var pending: PendingRequest
    /// Offsets into the draft's events.
    var events: Range<Int>
    var digest: Digest32
  }

  var states: [StreamID: StreamState] = [:]
  /// The version that each stream has in the store.
  var expected: [StreamID: Int64] = [:]
  var events: [SealedEvent] = []
  var bodies: [EventBody] = []
  var decided: [Decided] = []
  /// Requests whose command is in the draft already.
  var repeats: [PendingRequest] = []
  /// Courses as they will be, for rules that reach over them.
  var register: CourseRegister

  init(first capacity: Int, _ register: CourseRegister) {
    self.register = register
    decided.reserveCapacity(capacity)
  }

  var all: [PendingRequest] { decided.map(\.pending) + repeats }

  func contains(_ id: CommandID) -> Bool { decided.contains { $0.pending.request.id == id } }

  var batch: AppendBatch {
    AppendBatch(
      expected: expected, events: events,
      commands: decided.filter { !$0.events.isEmpty }.map {
        AppendBatch.Command(id: $0.pending.request.id, events: $0.events, digest: $0.digest)
      })
  }

  /// The events as they stand once the first has its position.
  func entries(from first: Int64) -> [CommittedEntry] {
    zip(events, bodies).enumerated().map { offset, pair in
      CommittedEntry(
        position: first + Int64(offset), stream: pair.0.stream, version: pair.0.version,
        recordedAt: Timestamp(milliseconds: pair.0.recordedAt), body: pair.1)
    }
  }
}
