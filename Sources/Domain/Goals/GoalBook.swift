/// The goals of a course, as the rules see them.
package struct GoalBook: Hashable, Sendable, Codable {
  package private(set) var goals: [GoalID: Goal] = [:]
  var lastNumber = 0

  func propose(
    _ command: GoalCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .set(let statement, let measure, let by, let agreedOn, let alias):
      let named = alias.map { course.people.resolve($0) }
      let set = GoalSet(
        goal: GoalID(number: lastNumber + 1), statement: statement, measure: measure, by: by,
        agreedOn: agreedOn, person: named?.person)
      return (named?.events ?? []) + [.goals(.set(set))]
    case .revise(let revised): return [.goals(.revised(revised))]
    case .rate(let id, let value, let note):
      return [.goals(.rated(GoalRated(goal: id, value: value, note: note)))]
    case .achieve(let id, let note):
      return [.goals(.achieved(GoalAchieved(goal: id, note: note)))]
    case .setAside(let id, let reason):
      return [.goals(.setAside(GoalSetAside(goal: id, reason: reason)))]
    }
  }

  func check(
    _ event: GoalEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .set(let set):
      if goals[set.goal] != nil { throw .goals(.idTaken(set.goal)) }
      try checkText(set.statement)
      try check(set.measure)
      try checkAhead(set.by, context)
      try checkPast(set.agreedOn, context)
      try course.people.checkKnown(set.person)
    case .revised(let revised): try check(revised, context)
    case .rated(let rated):
      let allowed = try live(rated.goal).measure.allowedValues
      guard allowed.contains(rated.value) else {
        throw .goals(.valueOutOfRange(rated.value, allowed: allowed))
      }
      try checkText(rated.note)
    case .achieved(let achieved):
      _ = try live(achieved.goal)
      try checkText(achieved.note)
    case .setAside(let aside):
      _ = try live(aside.goal)
      try checkText(aside.reason)
    }
  }

  private func check(
    _ revised: GoalRevised, _ context: DecisionContext
  ) throws(CourseRefusal) {
    let goal = try live(revised.goal)
    if revised == GoalRevised(goal: goal.id) { throw .goals(.nothingChanges(goal.id)) }
    try checkText(revised.statement)
    if let measure = revised.measure { try check(measure) }
    try checkAhead(revised.by, context)
    try checkPast(revised.agreedOn, context)
  }

  private func live(_ id: GoalID) throws(CourseRefusal) -> Goal {
    guard let goal = goals[id] else { throw .goals(.unknown(id)) }
    if goal.status != .live { throw .goals(.notLive(id, goal.status)) }
    return goal
  }

  private func checkAhead(_ by: CivilDate?, _ context: DecisionContext) throws(CourseRefusal) {
    if let by, by < context.today { throw .goals(.byInPast) }
  }

  /// Refuses a day of agreement that has not come.
  private func checkPast(
    _ agreedOn: CivilDate?, _ context: DecisionContext
  ) throws(CourseRefusal) {
    guard let agreedOn else { return }
    let today = context.zones.civil(at: context.now, in: context.zone).date
    if agreedOn > today { throw .occursInFuture }
  }

  private func check(_ measure: GoalMeasure) throws(CourseRefusal) {
    switch measure {
    case .count(let target, _): try check(target, in: 1...1000)
    case .yesNo: break
    case .rating(let baseline, let target):
      try check(target, in: 0...10)
      guard let baseline else { return }
      try check(baseline, in: 0...10)
      if baseline == target { throw .goals(.targetIsBaseline(target)) }
    case .attainment(let levels, let weight):
      if levels.count != 5 { throw .goals(.needsFiveLevels(levels.count)) }
      for level in levels { try checkText(level) }
      try check(weight, in: 1...10)
    }
  }

  private func check(_ value: Int, in allowed: ClosedRange<Int>) throws(CourseRefusal) {
    if !allowed.contains(value) { throw .goals(.targetOutOfRange(value, allowed: allowed)) }
  }

  mutating func evolve(_ event: GoalEvent, at time: EventTime) {
    switch event {
    case .set(let set): goals[set.goal] = Goal(id: set.goal, measure: set.measure)
    case .revised(let revised):
      if let measure = revised.measure { goals[revised.goal]?.measure = measure }
    case .rated: break
    case .achieved(let achieved): goals[achieved.goal]?.status = .achieved
    case .setAside(let aside): goals[aside.goal]?.status = .setAside
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: GoalEvent) {
    if case .set(let set) = event { lastNumber = max(lastNumber, set.goal.number) }
  }
}

extension GoalMeasure {
  /// The values that a rating in this measure may have.
  package var allowedValues: ClosedRange<Int> {
    switch self {
    case .count: 1...1000
    case .yesNo: 0...1
    case .rating: 0...10
    case .attainment: -2...2
    }
  }
}
