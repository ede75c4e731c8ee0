/// The homework of a course, as the rules see it.
package struct HomeworkBook: Hashable, Sendable, Codable {
  package private(set) var homework: [HomeworkID: Homework] = [:]
  var lastNumber = 0

  func propose(
    _ command: HomeworkCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .assign(let kind, let text, let alias, let due, let repeats, let skill, let goal):
      let kind = kind ?? (skill == nil ? nil : .practiseSkill)
      try checkLinks(of: kind, skill, alias)
      let named = alias.map { course.people.resolve($0) }
      let assigned = HomeworkAssigned(
        homework: HomeworkID(number: lastNumber + 1), kind: kind, text: text,
        person: named?.person, due: due, repeats: repeats, skill: skill, goal: goal)
      return (named?.events ?? []) + [.homework(.assigned(assigned))]
    case .attempt(let id, let outcome, let confidence, let note):
      return [
        .homework(
          .attempted(
            HomeworkAttempted(homework: id, outcome: outcome, confidence: confidence, note: note)))
      ] + practised(id, outcome, in: course)
    case .review(let id, let session, let note):
      return [
        .homework(.reviewed(HomeworkReviewed(homework: id, session: session, note: note)))
      ]
    case .reschedule(let id, let due):
      return [.homework(.rescheduled(HomeworkRescheduled(homework: id, due: due)))]
    case .withdraw(let id, let reason):
      return [.homework(.withdrawn(HomeworkWithdrawn(homework: id, reason: reason)))]
    }
  }

  func check(
    _ event: HomeworkEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .assigned(let assigned): try check(assigned, in: course, context)
    case .attempted(let attempted):
      // Trying again after it was talked about is welcome, and so is telling of it late.
      let tried = try known(attempted.homework)
      if tried.status == .withdrawn { throw .homework(.closed(tried.id, .withdrawn)) }
      if let value = attempted.confidence, !(0...10).contains(value) {
        throw .homework(.confidenceOutOfRange(value))
      }
      try checkText(attempted.note)
    case .reviewed(let reviewed):
      _ = try notClosed(reviewed.homework)
      if let session = reviewed.session { _ = try course.sessions.known(session) }
      try checkText(reviewed.note)
    case .rescheduled(let rescheduled):
      let homework = try notClosed(rescheduled.homework)
      if homework.due == rescheduled.due { throw .homework(.sameDue(homework.id)) }
      try checkAhead(rescheduled.due, in: course, context)
      try check(homework.repeats, from: rescheduled.due)
    case .withdrawn(let withdrawn):
      _ = try notClosed(withdrawn.homework)
      try checkText(withdrawn.reason)
    }
  }

  private func check(
    _ assigned: HomeworkAssigned, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if homework[assigned.homework] != nil { throw .homework(.idTaken(assigned.homework)) }
    try checkText(assigned.text)
    try course.people.checkKnown(assigned.person)
    if assigned.kind != .journalRelationship {
      try course.people.checkNotKeptApart(assigned.person)
    }
    if let goal = assigned.goal, course.goals.goals[goal] == nil { throw .goals(.unknown(goal)) }
    if assigned.skill != nil, !(assigned.kind?.namesSkill ?? false) {
      throw .homework(.skillOfOther)
    }
    if let due = assigned.due { try checkAhead(due, in: course, context) }
    try check(assigned.repeats, from: assigned.due)
  }

  /// What comes again has a first day; sessions move, and so cannot be counted from.
  private func check(
    _ repeats: HomeworkRepeat?, from due: HomeworkDue?
  ) throws(CourseRefusal) {
    guard let repeats else { return }
    guard (1...28).contains(repeats.days) else {
      throw .homework(.repeatOutOfRange(repeats.days))
    }
    switch due {
    case .day, .time: break
    case .session, nil: throw .homework(.repeatWithoutDay)
    }
  }

  private func known(_ id: HomeworkID) throws(CourseRefusal) -> Homework {
    guard let found = homework[id] else { throw .homework(.unknown(id)) }
    return found
  }

  private func notClosed(_ id: HomeworkID) throws(CourseRefusal) -> Homework {
    let found = try known(id)
    if found.status.isClosed { throw .homework(.closed(id, found.status)) }
    return found
  }

  /// Refuses a time that lies before the moment at which the homework was agreed.
  private func checkAhead(
    _ due: HomeworkDue, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch due {
    case .day(let day, let zone):
      if day < context.zones.civil(at: context.occurredAt, in: zone).date {
        throw .homework(.dueInPast)
      }
    case .time(let agreed):
      if context.zones.instant(of: agreed) <= context.occurredAt { throw .homework(.dueInPast) }
    case .session(let id):
      let session = try course.sessions.known(id)
      if session.status != .planned
        || context.zones.instant(of: session.start) <= context.occurredAt
      {
        throw .homework(.sessionNotAhead(id))
      }
    }
  }

  mutating func evolve(_ event: HomeworkEvent, at time: EventTime) {
    switch event {
    case .assigned(let assigned): homework[assigned.homework] = Homework(assigned)
    case .attempted(let attempted):
      if homework[attempted.homework]?.status == .open {
        homework[attempted.homework]?.status = .attempted
      }
    case .reviewed(let reviewed): homework[reviewed.homework]?.status = .reviewed
    case .rescheduled(let rescheduled): homework[rescheduled.homework]?.due = rescheduled.due
    case .withdrawn(let withdrawn): homework[withdrawn.homework]?.status = .withdrawn
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: HomeworkEvent) {
    if case .assigned(let assigned) = event {
      lastNumber = max(lastNumber, assigned.homework.number)
    }
  }
}
