package import Domain
package import EventLog
import FlatJSON

/// Reads courses as they stand after all corrections.
package struct CourseReader: Sendable {
  package let store: any EventStore
  package let opener: EventOpener
  let snapshots: any StateSnapshots
  /// How many events of a stream lie between snapshots that are kept for questions about the past.
  package static let snapshotInterval: Int64 = 10_000

  package init(store: any EventStore, opener: EventOpener, snapshots: any StateSnapshots) {
    self.store = store
    self.opener = opener
    self.snapshots = snapshots
  }

  /// Folds a course.
  ///
  /// - Parameters:
  ///   - type: what to fold it into.
  ///   - course: which.
  ///   - position: up to where in the log; to its end, if nil.
  /// - Returns: nil when there is no such course, or was none then.
  /// - Throws: `EventLogError` or `JournalError` when an entry cannot be read.
  package func fold<State: CourseFold>(
    _ type: State.Type, _ course: CourseID, through position: Int64? = nil
  ) async throws -> Folded<State>? {
    let stream = course.stream
    let head =
      if let position {
        try await store.head(of: stream, atOrBefore: position)
      } else {
        try await store.head(of: stream)
      }
    guard let head else { return nil }
    let (folded, amendments): (Folded<State>?, AmendmentIndex) = try await resume(
      stream, to: head)
    if let folded { return folded }
    // Amendments reach back behind the snapshot; all of them are known now.
    return try await refold(stream, to: head, amendments)
  }

  /// The state just before an entry, with amendments up to the end applied.
  package func foldBefore(
    _ version: Int64, _ course: CourseID, _ amendments: AmendmentIndex
  ) async throws -> Course {
    try await state(Course.self, course.stream, through: version - 1, amendments)
  }

  /// Goes on from the newest snapshot; no state when amendments after it change what it holds.
  private func resume<State: CourseFold>(
    _ stream: StreamID, to head: StreamHead
  ) async throws -> (Folded<State>?, AmendmentIndex) {
    var (state, base, amendments) = try await snapshot(State.self, stream, before: head.version)
    try await forEachPage(stream, from: base + 1, through: head.version) { page in
      for event in page {
        if case .amendment(let amendment)? = event.body?.payload {
          amendments.apply(amendment, at: event.version)
        } else if let recorded = event.courseEvent {
          state.apply(recorded)
        }
        if event.version.isMultiple(of: Self.snapshotInterval),
          amendments.lowestTarget(amendedAfter: base) == nil
        {
          await keep(state, amendments, stream, event.stored.asHead)
        }
      }
    }
    // What was folded here knew none of the amendments that came after it.
    let stale = amendments.lowestTarget(amendedAfter: base) != nil
    if stale { return (nil, amendments) }
    await save(state, amendments, stream, head, since: base)
    let folded = Folded(
      state: state, version: head.version, position: head.seq, amendments: amendments)
    return (folded, amendments)
  }

  private func refold<State: CourseFold>(
    _ stream: StreamID, to head: StreamHead, _ amendments: AmendmentIndex
  ) async throws -> Folded<State> {
    let state = try await state(State.self, stream, through: head.version, amendments)
    await save(state, amendments, stream, head, since: 0)
    return Folded(
      state: state, version: head.version, position: head.seq, amendments: amendments)
  }

  /// The state at a version with amendments applied that may have come later, from the newest
  /// snapshot that none of them reaches behind.
  private func state<State: CourseFold>(
    _ type: State.Type, _ stream: StreamID, through end: Int64, _ amendments: AmendmentIndex
  ) async throws -> State {
    var limit = end
    var state = State()
    var start: Int64 = 0
    while limit > 0 {
      let found = try await snapshot(State.self, stream, before: limit)
      let lowest = amendments.lowestTarget(amendedAfter: found.version)
      if found.version == 0 || lowest.map({ $0 > found.version }) ?? true {
        (state, start) = (found.state, found.version)
        break
      }
      limit = min(found.version - 1, (lowest ?? 1) - 1)
    }
    try await replay(stream, from: start + 1, through: end, amendments, into: &state)
    return state
  }

  /// Applies events with what stands about them.
  private func replay(
    _ stream: StreamID, from start: Int64, through end: Int64, _ amendments: AmendmentIndex,
    into state: inout some CourseFold
  ) async throws {
    try await forEachPage(stream, from: start, through: end) { page in
      for event in page {
        guard let resolved = try await resolve(event, amendments) else { continue }
        resolved.isRetracted
          ? state.reserve(resolved.event) : state.apply(resolved.event)
      }
    }
  }

  /// The event as it stands, and whether it was taken back; nil for amendments and what was erased.
  package func resolve(
    _ event: OpenedEvent, _ amendments: AmendmentIndex
  ) async throws -> ResolvedEvent? {
    guard let recorded = event.courseEvent else { return nil }
    guard let word = amendments.word(on: event.version) else {
      return ResolvedEvent(event: recorded, isRetracted: false, isCorrected: false)
    }
    if word.isRetraction {
      return ResolvedEvent(event: recorded, isRetracted: true, isCorrected: false)
    }
    let amending = try await page(event.stored.stream, from: word.by, through: word.by).first
    guard
      case .amendment(.corrected(_, let replacement, let occurredAt))? = amending?.body?.payload
    else { return ResolvedEvent(event: recorded, isRetracted: false, isCorrected: false) }
    var corrected = recorded
    corrected.event = replacement
    corrected.time.occurredAt = occurredAt
    return ResolvedEvent(event: corrected, isRetracted: false, isCorrected: true)
  }

  /// Goes through the opened events of a stream page by page; the next page is read while one is
  /// opened and worked on.
  private func forEachPage(
    _ stream: StreamID, from start: Int64, through end: Int64,
    _ body: ([OpenedEvent]) async throws -> Void
  ) async throws {
    var page = try await stored(stream, from: start, through: end)
    while let last = page.last?.version {
      async let next = stored(stream, from: last + 1, through: end)
      try await body(try await opener.open(page))
      page = try await next
    }
  }

  private func stored(
    _ stream: StreamID, from version: Int64, through end: Int64
  ) async throws -> [StoredEvent] {
    let limit = Int(min(Int64(EventPage.limit), end - version + 1))
    return limit > 0 ? try await store.read(stream, from: version, limit: limit) : []
  }

  /// Opened events of a stream, at most a page.
  package func page(
    _ stream: StreamID, from version: Int64, through end: Int64
  ) async throws -> [OpenedEvent] {
    try await opener.open(try await stored(stream, from: version, through: end))
  }
}

/// An event of a course as it stands.
package struct ResolvedEvent: Sendable {
  package var event: RecordedEvent
  package var isRetracted: Bool
  package var isCorrected: Bool
}

extension CourseReader {
  /// A snapshot's content.
  private struct Content<State: Codable>: Codable {
    var state: State
    var amendments: AmendmentIndex
  }

  private func snapshot<State: CourseFold>(
    _ type: State.Type, _ stream: StreamID, before limit: Int64
  ) async throws -> (state: State, version: Int64, amendments: AmendmentIndex) {
    let found = await snapshots.latest(
      stream, kind: State.kind, codeVersion: State.codeVersion, atOrBefore: limit)
    guard let found,
      try await store.read(stream, from: found.version, limit: 1).first?.event.hash
        == found.headHash,
      // What cannot be read is folded anew.
      let content = try? FlatJSON.decode(Content<State>.self, from: found.bytes)
    else { return (State(), 0, AmendmentIndex()) }
    return (content.state, found.version, content.amendments)
  }

  /// Keeps a state when enough was folded to make it worth while.
  private func save<State: CourseFold>(
    _ state: State, _ amendments: AmendmentIndex, _ stream: StreamID, _ head: StreamHead,
    since base: Int64
  ) async {
    guard head.version - base >= 200 else { return }
    await keep(state, amendments, stream, head)
  }

  /// Keeps a state.
  package func keep<State: CourseFold>(
    _ state: State, _ amendments: AmendmentIndex, _ stream: StreamID, _ head: StreamHead
  ) async {
    // A state that cannot be written is folded anew the next time.
    guard
      let bytes = try? FlatJSON.encode(Content(state: state, amendments: amendments))
    else { return }
    await snapshots.save(
      StateSnapshot(
        stream: stream, kind: State.kind, codeVersion: State.codeVersion, version: head.version,
        position: head.seq, headHash: head.hash, bytes: bytes))
  }
}
