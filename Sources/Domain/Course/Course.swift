/// A course of interpersonal psychotherapy as its rules see it: what has been agreed and done so
/// far, area by area. Each area has a folder of its own and knows the others only through here.
package struct Course: Decider, Hashable, Codable {
  package var contract = ContractState()
  package var sessions = SessionBook()
  package var homework = HomeworkBook()
  package var goals = GoalBook()
  package var people = PeopleBook()
  package var agreements = AgreementBook()
  package var roles = RoleBook()
  package var themes = ThemeBook()
  package var drafts = DraftBook()
  package var practice = PracticeBook()
  package var measures = MeasureBook()
  package var focus = FocusBook()
  package var timeline = TimelineBook()
  package var recovery = RecoveryBook()

  package init() {}

  package func decide(
    _ command: CourseCommand, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    try decideDated(command, context).map(\.event)
  }

  /// The events that `command` leads to, each with its own day where it has one.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - context: the time, and the rules of zones.
  /// - Returns: the events; none when nothing changes.
  /// - Throws: a refusal, with nothing decided, when a rule is broken.
  package func decideDated(
    _ command: CourseCommand, _ context: DecisionContext
  ) throws(CourseRefusal) -> [DatedEvent] {
    if case .contract(.begin) = command {} else { try checkBegun() }
    var course = self
    var events = try propose(command, context).map { DatedEvent($0) }
    try course.take(&events, context)
    guard case .contract(let command) = command, let goesOn = command.goesOn else { return events }
    var brought = goesOn.events(in: course)
    try course.take(&brought, context)
    return events + brought
  }

  /// Checks events one after the other, each with those before it. A day that is not before now, as
  /// after a clock was set back, gives way to the command's.
  private mutating func take(
    _ events: inout [DatedEvent], _ context: DecisionContext
  ) throws(CourseRefusal) {
    for index in events.indices {
      if let at = events[index].occurredAt, at > context.now { events[index].occurredAt = nil }
      var context = context
      context.occurredAt = events[index].occurredAt ?? context.occurredAt
      try check(events[index].event, context)
      evolve(events[index].event, at: context.time)
    }
  }

  /// The events that a command would lead to, were there no rules.
  func propose(
    _ command: CourseCommand, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .contract(let command): try contract.propose(command, in: self, context)
    case .sessions(let command): try sessions.propose(command, in: self, context)
    case .homework(let command): try homework.propose(command, in: self, context)
    case .goals(let command): try goals.propose(command, in: self, context)
    case .diary(let command): try Diary.propose(command, in: self, context)
    case .brief(let command): Brief.propose(command)
    case .drafts(let command): try drafts.propose(command, in: self, context)
    case .practice(let command): try practice.propose(command, in: self, context)
    case .agreements(let command): agreements.propose(command)
    case .people(let command): try people.propose(command, in: self, context)
    case .roles(let command): try roles.propose(command, in: self, context)
    case .themes(let command): try themes.propose(command, in: self, context)
    case .measures(let command): try measures.propose(command, in: self, context)
    case .safety(let command): Safety.propose(command)
    case .rhythm(let command): Rhythm.propose(command, context)
    case .benefits(let command): Benefits.propose(command)
    case .focus(let command): try focus.propose(command, in: self, context)
    case .timeline(let command): try timeline.propose(command, in: self, context)
    case .recovery(let command): recovery.propose(command)
    }
  }

  /// Checks that `event` may happen now. The rules are stated on events, so that a correction of
  /// the past can be tried against everything that followed.
  package func check(_ event: CourseEvent, _ context: DecisionContext) throws(CourseRefusal) {
    if context.occurredAt > context.now + .minutes(5) { throw .occursInFuture }
    if case .contract(.begun) = event {} else { try checkBegun() }
    switch event {
    case .contract(let event): try contract.check(event, in: self, context)
    case .sessions(let event): try sessions.check(event, in: self, context)
    case .homework(let event): try homework.check(event, in: self, context)
    case .goals(let event): try goals.check(event, in: self, context)
    case .diary(let event): try Diary.check(event, in: self, context)
    case .brief(let event): try Brief.check(event, in: self)
    case .drafts(let event): try drafts.check(event)
    case .practice(let event): try practice.check(event, in: self, context)
    case .agreements(let event): try agreements.check(event, in: self)
    case .people(let event): try people.check(event, context)
    case .roles(let event): try roles.check(event, in: self)
    case .themes(let event): try themes.check(event, in: self)
    case .measures(let event): try measures.check(event, in: self)
    case .rhythm(let event): try Rhythm.check(event, context)
    case .benefits(let event): try Benefits.check(event)
    case .safety: break  // Nothing may be in the way of the card.
    case .focus(let event): try focus.check(event, in: self, context)
    case .timeline(let event): try timeline.check(event, in: self, context)
    case .recovery(let event): try recovery.check(event, in: self, context)
    case .erasing: break  // It has happened; nothing can be in its way any more.
    }
  }

  private func checkBegun() throws(CourseRefusal) {
    if contract.status == .notBegun { throw .notBegun }
  }

  package mutating func evolve(_ event: CourseEvent, at time: EventTime) {
    switch event {
    case .contract(let event): contract.evolve(event, at: time)
    case .sessions(let event): sessions.evolve(event, at: time)
    case .homework(let event): homework.evolve(event, at: time)
    case .goals(let event): goals.evolve(event, at: time)
    case .diary: break  // Nothing later depends on what a diary says.
    case .people(let event): people.evolve(event, at: time)
    case .brief: break  // Nothing later depends on a page.
    case .agreements(let event): agreements.evolve(event)
    case .roles(let event): roles.evolve(event)
    case .themes(let event): themes.evolve(event)
    case .drafts(let event): drafts.evolve(event)
    case .practice(let event): practice.evolve(event)
    case .measures(let event): measures.evolve(event)
    case .rhythm: break
    case .benefits: break
    case .safety: break
    case .focus(let event): focus.evolve(event)
    case .timeline(let event): timeline.evolve(event)
    case .recovery(let event): recovery.evolve(event)
    case .erasing(let event): evolve(event)
    }
  }

  /// Keeps the numbers taken that a withdrawn entry had given out, so that none is used again.
  package mutating func reserveNumbers(of event: CourseEvent) {
    switch event {
    case .sessions(let event): sessions.reserveNumbers(of: event)
    case .homework(let event): homework.reserveNumbers(of: event)
    case .goals(let event): goals.reserveNumbers(of: event)
    case .people(let event): people.reserveNumbers(of: event)
    case .agreements: break
    case .roles(let event): roles.reserveNumbers(of: event)
    case .themes(let event): themes.reserveNumbers(of: event)
    case .drafts(let event): drafts.reserveNumbers(of: event)
    case .practice(let event): practice.reserveNumbers(of: event)
    case .measures: break
    case .rhythm: break
    case .benefits: break
    case .focus(let event): focus.reserveNumbers(of: event)
    case .timeline(let event): timeline.reserveNumbers(of: event)
    case .recovery(let event): recovery.reserveNumbers(of: event)
    case .contract, .diary: break
    case .brief: break
    case .safety: break
    case .erasing(let event): evolve(event)
    }
  }
}
