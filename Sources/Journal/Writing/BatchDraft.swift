import Domain
import EventLog
import Synchronization

/// A request with whoever waits for it.
struct PendingRequest: Sendable {
  var request: JournalRequest
  private let answer: @Sendable (Result<CommandOutcome, any Error>) -> Void

  init(
    request: JournalRequest, answer: @escaping @Sendable (Result<CommandOutcome, any Error>) -> Void
  ) {
    self.request = request
    self.answer = answer
  }

  func resume(returning outcome: CommandOutcome) { answer(.success(outcome)) }
  func resume(throwing error: any Error) { answer(.failure(error)) }
}

/// Where the answer to a request is left whose sender carries it out itself.
final class AnswerSlot: Sendable {
  private let result = Mutex<Result<CommandOutcome, any Error>?>(nil)

  func set(_ new: Result<CommandOutcome, any Error>) { result.withLock { $0 = new } }

  func get() throws -> CommandOutcome {
    guard let result = result.withLock({ $0 }) else { throw JournalError.stopped }
    return try result.get()
  }
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

  /// What a draft was before a request was decided.
  struct Mark {
    fileprivate var stream: StreamID
    fileprivate var state: StreamState?
    fileprivate var events: Int
    fileprivate var decided: Int
    fileprivate var register: CourseRegister
  }

  /// The draft as it is, for a request about one stream.
  func mark(_ stream: StreamID) -> Mark {
    Mark(
      stream: stream, state: states[stream], events: events.count, decided: decided.count,
      register: register)
  }

  /// Takes back what was decided since.
  mutating func rollBack(to mark: Mark) {
    // A stream that was first read meanwhile is read again.
    if let state = mark.state {
      states[mark.stream] = state
    } else {
      states[mark.stream] = nil
      expected[mark.stream] = nil
    }
    events.removeSubrange(mark.events...)
    bodies.removeSubrange(mark.events...)
    decided.removeSubrange(mark.decided...)
    register = mark.register
  }

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
