/// A course of interpersonal psychotherapy as its rules see it: what has been agreed and done so
/// far, area by area. Each area has a folder of its own and knows the others only through here.
package struct Course: Decider, Hashable, Codable {
  package var contract = ContractState()
  package var sessions = SessionBook()
  package var homework = HomeworkBook()
  package var goals = GoalBook()
  package var people = PeopleBook()
  package var agreements = AgreementBook()

  package init() {}

  package func decide(
    _ command: CourseCommand, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    if case .contract(.begin) = command {} else { try checkBegun() }
    let events = try propose(command, context)
    var course = self
    for event in events {
      try course.check(event, context)
      course.evolve(event, at: context.time)
    }
    return events
  }

  /// The events that a command would lead to, were there no rules.
  private func propose(
    _ command: CourseCommand, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .contract(let command): try contract.propose(command, in: self, context)
    case .sessions(let command): try sessions.propose(command, in: self, context)
    case .homework(let command): try homework.propose(command, in: self, context)
    case .goals(let command): try goals.propose(command, in: self, context)
    case .diary(let command): try Diary.propose(command, in: self, context)
    case .agreements(let command): agreements.propose(command)
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
    case .people(let event): try people.check(event)
    case .agreements(let event): try agreements.check(event, in: self)
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
    case .people(let event): people.evolve(event)
    case .agreements(let event): agreements.evolve(event)
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
    case .contract, .diary: break
    }
  }
}
