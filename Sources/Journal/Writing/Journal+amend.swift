import Domain
import EventLog

extension Journal {
  /// Checks that entries may be corrected or taken back: that they are there, that they are of a
  /// kind that can be, and that all that followed would have been allowed without them.
  func check(
    _ amended: [Amendment], _ course: CourseID, _ amendments: AmendmentIndex
  ) async throws {
    var index = amendments
    // A correction may break a rule by itself, and so may taking one back; nothing later depends
    // on what is free-standing.
    var needsTrial = false
    var reachesFurther = false
    let last = try await store.head(of: course.stream)?.version ?? 0
    for amendment in amended {
      let (event, isReading) = try await checkTarget(amendment, course, amendments, last)
      if isReading { needsTrial = true }
      if !event.isFreeStanding { reachesFurther = true }
      index.apply(amendment, at: last + 1)
      if amended.count == 1, case .retracted(let entry) = amendment,
        case .contract(.contracted) = event,
        try await hasSessions(course, through: last, amendments)
      {
        throw JournalError.amendment(.agreementStands(entry))
      }
    }
    guard needsTrial || reachesFurther else { return }
    let affected = amended.map { amendments.affected(by: Int64($0.target.number)) }
    let end = reachesFurther ? last : affected.max() ?? last
    try await checkRest(course, from: amendments, to: index, amended, through: end)
  }

  /// Whether sessions are in the calendar or took place; with them the agreement is taken back as one
  /// command or not at all.
  private func hasSessions(
    _ course: CourseID, through last: Int64, _ amendments: AmendmentIndex
  ) async throws -> Bool {
    let state = try await reader.foldBefore(last + 1, course, amendments)
    return state.sessions.sessions.values.contains { $0.status != .cancelled }
  }

  /// - Returns: the event that changes, and whether it will say something else rather than nothing.
  private func checkTarget(
    _ amendment: Amendment, _ course: CourseID, _ amendments: AmendmentIndex, _ last: Int64
  ) async throws -> (event: CourseEvent, isReading: Bool) {
    let target = amendment.target
    let version = Int64(target.number)
    guard version <= last,
      let opened = try await reader.page(course.stream, from: version, through: version).first
    else { throw JournalError.amendment(.unknown(target)) }
    guard let body = opened.body else { throw JournalError.amendment(.erased(target)) }
    if amendments.isRetracted(version) {
      throw JournalError.amendment(.alreadyRetracted(target))
    }
    if case .amendment(.corrected(let corrected, let event, _)) = body.payload,
      case .retracted = amendment
    {
      // Only a correction that still holds can be taken back.
      if amendments.word(on: Int64(corrected.number))?.by != version {
        throw JournalError.amendment(.alreadyRetracted(target))
      }
      return (event, true)
    }
    guard let event = opened.courseEvent, !event.event.staysForGood else {
      throw JournalError.amendment(.notCorrectable(target))
    }
    if case .corrected(_, let replacement, _) = amendment,
      replacement.storedName != event.event.storedName
    {
      throw JournalError.amendment(.differentKind(target))
    }
    return (event.event, amendment.isCorrection)
  }

  /// Tries the change on everything from the entry on.
  private func checkRest(
    _ course: CourseID, from amendments: AmendmentIndex, to index: AmendmentIndex,
    _ amended: [Amendment], through last: Int64
  ) async throws {
    let first = amended.map { amendments.affected(by: Int64($0.target.number)) }.min() ?? 1
    var trial = CourseTrial(
      on: try await reader.foldBefore(first, course, amendments), zones: zones)
    var next = first
    while next <= last {
      let page = try await reader.page(course.stream, from: next, through: last)
      guard let end = page.last?.version else { return }
      var stretch: [RecordedEvent] = []
      var original: [RecordedEvent] = []
      for opened in page {
        if let event = try await resolved(opened, index, amended) { stretch.append(event) }
        if let event = try await resolved(opened, amendments, []) { original.append(event) }
      }
      if let (entry, refusal) = trial.firstConflict(stretch, insteadOf: original) {
        let target = amended[0].target
        // The entry itself is what breaks a rule when it is corrected to something impossible.
        if entry.number == target { throw JournalError.course(refusal) }
        throw JournalError.amendment(.dependedOn(target, by: entry.number, refusal))
      }
      next = end + 1
    }
  }

  /// An event with the amendments that are being tried, which stand nowhere yet.
  private func resolved(
    _ opened: OpenedEvent, _ index: AmendmentIndex, _ amended: [Amendment]
  ) async throws -> RecordedEvent? {
    let tried = amended.first { $0.target.number == Int(opened.version) }
    switch tried {
    case .retracted?: return nil
    case .corrected(_, let replacement, let occurredAt)?:
      guard var event = opened.courseEvent else { return nil }
      event.event = replacement
      event.time.occurredAt = occurredAt
      return event
    case nil:
      let resolved = try await reader.resolve(opened, index)
      return resolved.flatMap { $0.isRetracted ? nil : $0.event }
    }
  }

  /// The entries of the person's last command on a course that is not undone, the latest first.
  func lastCommand(
    _ course: CourseID, _ amendments: AmendmentIndex
  ) async throws -> [EntryNumber] {
    var command: String?
    var entries: [EntryNumber] = []
    var before: Int64?
    while true {
      let page = try await reader.opener.open(
        try await store.readBackwards(course.stream, before: before, limit: 100))
      for opened in page {
        guard let body = opened.body, body.actor == .client else { continue }
        if let command, body.command != command { return entries }
        guard isUndoable(opened, body, amendments) else { continue }
        command = body.command
        entries.append(EntryNumber(number: Int(opened.version)))
      }
      guard let last = page.last, last.version > 1 else { break }
      before = last.version
    }
    if entries.isEmpty { throw JournalError.amendment(.nothingToUndo) }
    return entries
  }

  private func isUndoable(
    _ opened: OpenedEvent, _ body: EventBody, _ amendments: AmendmentIndex
  ) -> Bool {
    switch body.payload {
    case .amendment(.retracted): false
    case .amendment(.corrected(let target, _, _)):
      amendments.word(on: Int64(target.number))?.by == opened.version
    case .course(let event): !event.staysForGood && !amendments.isRetracted(opened.version)
    case .reminder, .profile: false
    case .plan: false
    }
  }
}

extension CourseEvent {
  /// Whether it is never taken back: what stands at the head of a course, what was erased, and that
  /// the card was shown, since the quiet time after it is not to be undone by chance.
  fileprivate var staysForGood: Bool {
    switch self {
    case .contract(.begun), .safety(.cardShown), .erasing: true
    default: false
    }
  }
}

extension Amendment {
  fileprivate var isCorrection: Bool {
    switch self {
    case .corrected: true
    case .retracted: false
    }
  }
}
