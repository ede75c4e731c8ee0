import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

extension Desk {
  /// Asks for something and waits for the answer.
  @discardableResult
  func ask(
    _ target: JournalRequest.Target, id: CommandID = .random(), content: String? = nil,
    actor: Actor = .client, occurredAt: Timestamp? = nil
  ) async throws -> CommandOutcome {
    try await journal.execute(
      request(target, id: id, content: content, actor: actor, occurredAt: occurredAt))
  }

  func request(
    _ target: JournalRequest.Target, id: CommandID = .random(), content: String? = nil,
    actor: Actor = .client, occurredAt: Timestamp? = nil
  ) -> JournalRequest {
    JournalRequest(
      id: id, content: Array((content ?? "\(target)").utf8), target: target, actor: actor,
      occurredAt: occurredAt, zone: .london)
  }

  func request(_ command: CourseCommand, id: CommandID = .random()) -> JournalRequest {
    request(.course(course, command), id: id)
  }

  /// Carries out a command on the course.
  @discardableResult
  func tell(
    _ command: CourseCommand, id: CommandID = .random(), occurredAt: Timestamp? = nil
  ) async throws -> CommandOutcome {
    try await ask(.course(course, command), id: id, occurredAt: occurredAt)
  }

  /// Begins the course: its first entry.
  func begin() async throws { try await tell(.contract(.begin(therapist: nil, contract: nil))) }

  func mood(_ value: Int, note: String? = nil) async throws {
    try await tell(.diary(.recordMood(value: value, note: note)))
  }

  @discardableResult
  func schedule(_ start: String, id: CommandID = .random()) async throws -> CommandOutcome {
    try await tell(planned(start), id: id)
  }

  func retract(_ entry: Int) async throws {
    try await ask(.retract(course, EntryNumber(number: entry)))
  }

  func correct(_ entry: Int, to event: CourseEvent, at moment: Timestamp? = nil) async throws {
    try await ask(
      .correct(course, EntryNumber(number: entry), event, occurredAt: moment ?? clock.now))
  }

  /// The course as the log alone has it.
  func folded(through position: Int64? = nil) async throws -> Course? {
    let reader = CourseReader(
      store: store, opener: journal.reader.opener, snapshots: NoSnapshots())
    return try await reader.fold(Course.self, course, through: position)?.state
  }

  /// The entries of the course, opened.
  func entries() async throws -> [OpenedEvent] {
    try await journal.reader.page(course.stream, from: 1, through: 1_000)
  }

  /// All lines of an export.
  func exported() async throws -> [String] {
    var lines: [String] = []
    var position: Int64? = 0
    while let after = position {
      let page = try await journal.export(after: after)
      lines += page.lines
      position = page.position
    }
    return lines
  }

  /// Whatever stands in the way; nil, with an issue, when nothing does.
  func refusal(
    at place: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
  ) async -> JournalError? {
    do {
      try await body()
      Issue.record("Not refused", sourceLocation: place)
      return nil
    } catch {
      return error as? JournalError
    }
  }
}

func planned(_ start: String) -> CourseCommand {
  .sessions(.schedule(start: agreed(start), minutes: nil, mode: nil, place: nil))
}

func mood(_ value: Int) -> CourseCommand { .diary(.recordMood(value: value, note: nil)) }

func scheduled(_ number: Int, _ start: String) -> CourseEvent {
  .sessions(
    .scheduled(
      SessionScheduled(session: SessionID(number: number), start: agreed(start), minutes: 50)))
}

func felt(_ value: Int) -> CourseEvent { .diary(.moodRecorded(MoodRecorded(value: value))) }

extension CommandOutcome {
  var events: [CourseEvent] { entries.compactMap { $0.courseEvent?.event } }
  var positions: [Int64] { entries.map(\.position) }
}

extension JournalError {
  var ofCourse: CourseRefusal? { if case .course(let refusal) = self { refusal } else { nil } }

  var ofAmendment: AmendmentRefusal? {
    if case .amendment(let refusal) = self { refusal } else { nil }
  }

  var reason: String? {
    switch self {
    case .storage(let reason, _, _): reason
    case .commandReused: "commandReused"
    case .erased: "erased"
    case .stopped: "stopped"
    case .unknownCourse: "unknownCourse"
    case .anotherCourseIsLive: "anotherCourseIsLive"
    case .course, .amendment, .reminder, .profile: nil
    case .plan: nil
    }
  }
}

extension Journal {
  /// The course as the writer holds it; nil when it would read it from the log.
  func liveCourse(_ course: CourseID) -> Course? {
    guard case .course(let state, _)? = cache.state(of: course.stream)?.content else { return nil }
    return state
  }
}
