/// Practice, as the rules see it. Only decisions have something that comes later.
package struct PracticeBook: Hashable, Sendable, Codable {
  /// The most ways that one decision weighs.
  package static let maximumOptions = 6

  /// The decisions that were weighed.
  package private(set) var decisions: Set<DecisionID> = []
  var lastNumber = 0

  func propose(
    _ command: PracticeCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .practise(let skill, let alias, let situation, let result, let homework):
      let named = alias.map { course.people.resolve($0) }
      let practised = SkillPractised(
        skill: skill, person: named?.person, situation: situation, result: result,
        homework: homework)
      return (named?.events ?? []) + [.practice(.skillPractised(practised))]
    case .analyse(var analysed, let alias):
      let named = alias.map { course.people.resolve($0) }
      analysed.person = named?.person
      return (named?.events ?? []) + [.practice(.communicationAnalysed(analysed))]
    case .weigh(let problem, let options, let chosen):
      let weighed = DecisionAnalysed(
        decision: DecisionID(number: lastNumber + 1), problem: problem, options: options,
        chosen: chosen)
      return [.practice(.decisionAnalysed(weighed))]
    case .recordResult(let id, let result):
      let recorded = DecisionResultRecorded(decision: id, result: result)
      return [.practice(.decisionResultRecorded(recorded))]
    case .rehearse(var done, let alias):
      let named = alias.map { course.people.resolve($0) }
      done.person = named?.person
      return (named?.events ?? []) + [.practice(.rolePlayDone(done))]
    }
  }

  func check(
    _ event: PracticeEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch event {
    case .skillPractised(let practised): try check(practised, in: course)
    case .communicationAnalysed(let analysed):
      if analysed.texts.isEmpty { throw .practice(.nothingTold) }
      for text in analysed.texts { try checkText(text) }
      try course.people.checkKnown(analysed.person)
    case .decisionAnalysed(let weighed): try check(weighed)
    case .decisionResultRecorded(let recorded):
      guard decisions.contains(recorded.decision) else { throw .practice(.unknownDecision) }
      try checkText(recorded.result)
    case .rolePlayDone(let done):
      try course.checkPractice(with: done.person)
      try checkText(done.script)
      try checkText(done.went)
      for value in [done.before, done.after] {
        guard let value, !(0...10).contains(value) else { continue }
        throw .practice(.confidenceOutOfRange(value))
      }
    }
  }

  private func check(
    _ practised: SkillPractised, in course: Course
  ) throws(CourseRefusal) {
    try course.checkPractice(with: practised.person)
    try checkText(practised.situation)
    if let result = practised.result, !(0...10).contains(result) {
      throw .practice(.resultOutOfRange(result))
    }
    guard let id = practised.homework else { return }
    guard let homework = course.homework.homework[id] else {
      throw .practice(.unknownHomework(id))
    }
    if let skill = homework.skill, skill != practised.skill { throw .practice(.otherSkill(id)) }
  }

  private func check(_ weighed: DecisionAnalysed) throws(CourseRefusal) {
    if decisions.contains(weighed.decision) { throw .practice(.idTaken(weighed.decision)) }
    try checkText(weighed.problem)
    let count = weighed.options.count
    guard (2...Self.maximumOptions).contains(count) else {
      throw .practice(.optionsOutOfRange(count))
    }
    for option in weighed.options {
      try checkText(option.option)
      try checkText(option.pro)
      try checkText(option.con)
    }
    if let chosen = weighed.chosen, !(1...count).contains(chosen) {
      throw .practice(.noSuchOption(chosen, of: count))
    }
  }

  mutating func evolve(_ event: PracticeEvent) {
    if case .decisionAnalysed(let weighed) = event { decisions.insert(weighed.decision) }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: PracticeEvent) {
    if case .decisionAnalysed(let weighed) = event {
      lastNumber = max(lastNumber, weighed.decision.number)
    }
  }
}

extension Course {
  /// Checks that somebody is known, and that nothing stands against practising with them.
  func checkPractice(with person: PersonID?) throws(CourseRefusal) {
    try people.checkKnown(person)
    try people.checkNotKeptApart(person)
  }
}
