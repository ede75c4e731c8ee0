package import Domain
package import EventLog
import Vault

extension Journal {
  /// Decides one request against the draft, and adds what it leads to.
  func decide(_ pending: PendingRequest, in draft: inout BatchDraft) async throws {
    let request = pending.request
    let stream = request.target.stream
    let state = try await state(of: stream, in: &draft)
    let now = clock()
    let context = DecisionContext(
      now: now, occurredAt: request.occurredAt, zone: request.zone, zones: zones)
    let decided = try await payloads(for: request, state, draft.register, context)
    let start = draft.events.count
    for (offset, (payload, own)) in decided.enumerated() {
      let body = EventBody(
        payload: payload, occurredAt: own ?? payload.occurredAt(context), zone: request.zone,
        actor: request.actor, command: request.id.hex)
      try await seal(body, in: stream, at: now, offset, to: &draft)
    }
    draft.decided.append(
      BatchDraft.Decided(
        pending: pending, events: start..<draft.events.count,
        digest: try await digest(of: request)))
  }

  /// What a request leads to; each with its own day, where it has another than the request.
  private func payloads(
    for request: JournalRequest, _ state: StreamState, _ register: CourseRegister,
    _ context: DecisionContext
  ) async throws -> [(StoredPayload, Timestamp?)] {
    if case (.course(let course, let command), .course(let current, _)) = (
      request.target, state.content
    ) {
      try check(course, command, register)
      return try decided { () throws(CourseRefusal) in
        try current.decideDated(command, context)
      }.map { (.course($0.event), $0.occurredAt) }
    }
    return try await undatedPayloads(for: request, state, context).map { ($0, nil) }
  }

  private func undatedPayloads(
    for request: JournalRequest, _ state: StreamState, _ context: DecisionContext
  ) async throws -> [StoredPayload] {
    switch (request.target, state.content) {
    case (.ledger(let commands), .ledger(var ledger)):
      var payloads: [StoredPayload] = []
      for command in commands {
        let events = try ledger.decide(command, context)
        for event in events { ledger.evolve(event, at: context.time) }
        payloads += events.map(StoredPayload.reminder)
      }
      return payloads
    case (.profile(let command), .profile(let profile)):
      return try profile.decide(command, context).map(StoredPayload.profile)
    case (.plan(let command), .plan(let plan)):
      return try plan.decide(command, context).map(StoredPayload.plan)
    case (.correct(let course, let entry, let event, let occurredAt), .course(_, let amendments)):
      let amendment = Amendment.corrected(entry, event, occurredAt: occurredAt)
      try await check([amendment], course, amendments)
      return [.amendment(amendment)]
    case (.retract(let course, let entry), .course(_, let amendments)):
      try await check([.retracted(entry)], course, amendments)
      return [.amendment(.retracted(entry))]
    case (.undo(let course), .course(_, let amendments)):
      let retracted = try await lastCommand(course, amendments).map(Amendment.retracted)
      try await check(retracted, course, amendments)
      return retracted.map(StoredPayload.amendment)
    default: throw JournalError.unknownCourse
    }
  }

  private func decided<Value>(_ body: () throws(CourseRefusal) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw JournalError.course(error)
    }
  }

  /// The rules that reach over courses.
  private func check(
    _ course: CourseID, _ command: CourseCommand, _ register: CourseRegister
  ) throws {
    let isBeginning = if case .contract(.begin) = command { true } else { false }
    if isBeginning, register.live.contains(where: { $0.course != course }) {
      throw JournalError.anotherCourseIsLive
    }
    if !isBeginning, register.entries[course] == nil { throw JournalError.unknownCourse }
    if register.erased.contains(course) { throw JournalError.erased }
  }

  /// The state of a stream within the draft, read where it is not at hand.
  func state(of stream: StreamID, in draft: inout BatchDraft) async throws -> StreamState {
    if let state = draft.states[stream] { return state }
    var state = cache.state(of: stream)
    if state == nil { state = try await load(stream) }
    let found = state ?? .empty(stream)
    draft.states[stream] = found
    draft.expected[stream] = found.version
    return found
  }

  private func seal(
    _ body: EventBody, in stream: StreamID, at now: Timestamp, _ offset: Int,
    to draft: inout BatchDraft
  ) async throws {
    guard var state = draft.states[stream] else { return }
    let key = try await vault.key(
      for: body.payload.keyScope(in: stream), now: now.milliseconds)
    let header = EventHeader(
      stream: stream, version: state.version + 1, id: identifier(of: body, after: state, at: now),
      recordedAt: now.milliseconds, keyRef: key.ref)
    let log = store.identity.id
    let sealed = try Seal.seal(
      try body.encoded(), key: key.key,
      associatedData: HashChain.associatedData(log: log, header: header))
    let event = HashChain.event(log: log, header: header, sealedBody: sealed, prev: state.hash)
    state.version = header.version
    state.hash = event.hash
    let time = EventTime(recordedAt: now, occurredAt: body.occurredAt, zone: body.zone)
    state.apply(body.payload, at: time, version: header.version)
    // It has no position yet.
    draft.register.apply(body.payload, in: stream, at: time, position: 0)
    draft.states[stream] = state
    draft.events.append(event)
    draft.bodies.append(body)
  }

  /// A new id; for reminders the one that follows from what they are, so that none is recorded
  /// twice whatever happens.
  private func identifier(
    of body: EventBody, after state: StreamState, at now: Timestamp
  ) -> EntryID {
    guard case .reminder(let event) = body.payload, case .ledger(let ledger) = state.content,
      let subject = event.identity(after: ledger)
    else { return identifiers.next(at: now.milliseconds) }
    return EntryID.deterministic(for: Array(subject.utf8))
  }

  func digest(of request: JournalRequest) async throws -> Digest32 {
    let key = try await vault.key(
      for: request.target.stream.keyScope, now: clock().milliseconds)
    return digest(of: request, key)
  }

  private func digest(of request: JournalRequest, _ key: NumberedKey) -> Digest32 {
    Digest32(bytes: vault.commandDigest(request.content, key: key)) ?? .zero
  }

  /// What a command on a course led to when it was carried out before; nil when it was not.
  ///
  /// - Parameters:
  ///   - id: of the command.
  ///   - content: what the command says.
  ///   - course: the course that it is on.
  /// - Returns: the entries that it recorded then.
  /// - Throws: `JournalError.commandReused` when it said something else then.
  package func recall(
    _ id: CommandID, content: [UInt8], on course: CourseID
  ) async throws -> CommandOutcome? {
    try await recall(
      JournalRequest(id: id, content: content, target: .undo(course), zone: .utc))
  }

  /// What a command led to when it was carried out before; nil when it was not.
  ///
  /// - Throws: `JournalError.commandReused` when it said something else then, `JournalError.erased`
  ///   where that is not known any more.
  func recall(_ request: JournalRequest) async throws -> CommandOutcome? {
    guard let record = try await store.command(request.id) else { return nil }
    // No key is made for what was erased.
    guard let key = try await vault.existingKey(for: request.target.stream.keyScope) else {
      throw JournalError.erased
    }
    // Overwritten, since it would tell a guess at what was erased.
    let isForgotten = record.digest == .zero
    if isForgotten, record.lastSeq >= record.firstSeq { throw JournalError.erased }
    guard isForgotten || digest(of: request, key) == record.digest else {
      throw JournalError.commandReused
    }
    let page = try await store.readAll(
      after: record.firstSeq - 1, through: record.lastSeq, limit: EventPage.limit)
    let entries = try await reader.opener.open(page.events).compactMap { opened in
      opened.body.map { body in
        CommittedEntry(
          position: opened.stored.seq, stream: opened.stored.stream, version: opened.version,
          recordedAt: Timestamp(milliseconds: opened.stored.recordedAt), body: body)
      }
    }
    return CommandOutcome(entries: entries, position: record.lastSeq, isRepeated: true)
  }
}

extension StoredPayload {
  /// When it happened: what the person said, but amendments and what Kith does happen now.
  fileprivate func occurredAt(_ context: DecisionContext) -> Timestamp {
    switch self {
    case .course, .profile: context.occurredAt
    case .plan: context.occurredAt
    case .amendment, .reminder: context.now
    }
  }
}

extension ReminderEvent {
  /// What makes it the one event it is.
  ///
  /// - Parameter ledger: as it was before. What was put aside may come after all, when a clock is set
  ///   back, and be put aside again after so many attempts.
  /// - Returns: nil for what a person says, which may be said any number of times.
  fileprivate func identity(after ledger: ReminderLedger) -> String? {
    func settled(_ how: String, _ reminder: ReminderID) -> String {
      let attempts = ledger.entries[reminder]?.attempt ?? 0
      return "\(how)|\(reminder)" + (attempts > 0 ? "|\(attempts)" : "")
    }
    return switch self {
    case .preferenceSet, .snoozed, .dismissed: nil
    case .due(let due): "due|\(due.reminder)|\(due.attempt)"
    case .delivered(let delivered):
      "delivered|\(delivered.reminder)|\(delivered.channel.rawValue)|\(delivered.attempt)"
    case .merged(let merged): settled("merged", merged.reminder)
    case .suppressed(let suppressed): settled("suppressed", suppressed.reminder)
    case .lapsed(let lapsed): settled("lapsed", lapsed.reminder)
    }
  }
}

extension StreamState {
  /// A stream without entries.
  static func empty(_ stream: StreamID) -> Self {
    let content: Content =
      switch stream {
      case Streams.ledger: .ledger(ReminderLedger())
      case Streams.profile: .profile(Profile())
      case Streams.plan: .plan(SafetyPlan())
      default: .course(Course(), AmendmentIndex())
      }
    return StreamState(version: 0, hash: .zero, content: content)
  }
}
