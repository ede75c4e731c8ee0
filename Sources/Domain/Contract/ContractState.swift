/// Where a course stands as a whole.
package struct ContractState: Hashable, Sendable, Codable {
  package private(set) var status = CourseStatus.notBegun
  package private(set) var contract: Contract?

  func propose(
    _ command: ContractCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .begin(let therapist, let contract, let previous, let reasons, let goesOn):
      let begun = CourseEvent.contract(
        .begun(CourseBegun(therapist: therapist ?? goesOn?.therapist, previous: previous)))
      let why = course.agreements.adding(reasons)
      guard let contract else { return [begun] + why }
      return [begun] + (try agreement(contract, therapist: nil, in: course, context)) + why
    case .contract(let contract, let therapist, let reasons, _):
      return try agreement(contract, therapist: therapist, in: course, context)
        + course.agreements.adding(reasons)
    case .renegotiate(let change):
      let changed = contract.map { $0.changed(by: change) }
      return [.contract(.renegotiated(change))]
        + (changed.map { course.agreements.raisingEnding(under: $0, in: course) } ?? [])
    case .pause(let reason): return [.contract(.paused(CoursePaused(reason: reason)))]
    case .resume: return [.contract(.resumed(CourseResumed()))]
    case .complete(let note): return [.contract(.completed(CourseCompleted(note: note)))]
    case .endEarly(let reason): return [.contract(.endedEarly(CourseEndedEarly(reason: reason)))]
    }
  }

  /// The agreement, and the sessions that it puts into the calendar.
  private func agreement(
    _ contract: Contract, therapist: String?, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    try checkRanges(contract)
    var events = [
      CourseEvent.contract(
        .contracted(CourseContracted(contract: contract, therapist: therapist)))
    ]
    events += course.agreements.raisingEnding(under: contract, in: course)
    guard let first = contract.firstSession else { return events }
    events += course.sessions.series(
      count: contract.plannedSessions - course.sessions.slotsUsed(under: contract),
      firstNumber: course.sessions.slotsUsed(under: contract) + 1, of: contract
    ) { contract.occurrence($0, from: first, context.zones) }
    return events
  }

  func check(
    _ event: ContractEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch event {
    case .begun(let begun):
      guard status == .notBegun else { throw .contract(.alreadyBegun) }
      try checkName(begun.therapist)
    case .contracted(let contracted):
      try checkLive()
      guard contract == nil else { throw .contract(.alreadyContracted) }
      try checkName(contracted.therapist)
      // The template is a note of where the numbers came from, and may be left empty.
      if !contracted.contract.template.isEmpty { try checkName(contracted.contract.template) }
      try checkRanges(contracted.contract)
      try checkRoom(in: contracted.contract, course)
    case .renegotiated(let change): try check(change, in: course)
    case .paused(let paused):
      try checkLive()
      guard status == .active else { throw .contract(.alreadyPaused) }
      try checkText(paused.reason)
    case .resumed:
      try checkLive()
      guard status == .paused else { throw .contract(.notPaused) }
    case .completed(let completed):
      try checkLive()
      try checkText(completed.note)
    case .endedEarly(let ended):
      try checkLive()
      try checkText(ended.reason)
    }
  }

  /// Refuses when the course has ended.
  func checkLive() throws(CourseRefusal) {
    if status.hasEnded { throw .ended }
  }

  private func check(
    _ change: CourseContractRenegotiated, in course: Course
  ) throws(CourseRefusal) {
    try checkLive()
    guard let contract else { throw .contract(.notContracted) }
    let changed = contract.changed(by: change)
    if changed == contract { throw .contract(.nothingChanges) }
    try checkRanges(changed)
    try checkText(change.reason)
    try checkRoom(in: changed, course)
  }

  /// Refuses a number of sessions that those in the calendar already exceed.
  private func checkRoom(in contract: Contract, _ course: Course) throws(CourseRefusal) {
    let used = course.sessions.slotsUsed(under: contract)
    if contract.plannedSessions < used {
      throw .contract(.fewerThanUsed(planned: contract.plannedSessions, used: used))
    }
  }

  private func checkName(_ name: String?) throws(CourseRefusal) {
    guard let name, let problem = TextRule.problem(withName: name) else { return }
    throw .text(problem)
  }

  private func checkRanges(_ contract: Contract) throws(CourseRefusal) {
    let planned = contract.plannedSessions
    guard (1...60).contains(planned) else { throw .contract(.plannedOutOfRange(planned)) }
    guard (15...120).contains(contract.minutes) else {
      throw .contract(.minutesOutOfRange(contract.minutes))
    }
    guard (0...planned).contains(contract.attendedBefore) else {
      throw .contract(.attendedBeforeOutOfRange(contract.attendedBefore, planned: planned))
    }
    for cadence in [contract.cadence] + contract.rhythm.map(\.cadence) {
      if case .everyDays(let days) = cadence, !Cadence.dayRange.contains(days) {
        throw .contract(.cadenceOutOfRange(days: days))
      }
    }
    if let first = contract.firstMinutes, !(15...120).contains(first) {
      throw .contract(.minutesOutOfRange(first))
    }
    try checkShape(contract)
  }

  private func checkShape(_ contract: Contract) throws(CourseRefusal) {
    if let steps = contract.steps,
      steps.count > 12 || steps.contains(where: { !(1...60).contains($0.sessions) })
    {
      throw .contract(.stepsOutOfRange)
    }
    if let measures = contract.measures,
      measures.count > Contract.maximumMeasures || Set(measures).count < measures.count
        || measures.contains(where: { TextRule.problem(withName: $0) != nil })
    {
      throw .contract(.measuresUnreadable)
    }
    guard let shape = contract.shape else { return }
    guard (1...60).contains(shape.sessions) else {
      throw .contract(.plannedOutOfRange(shape.sessions))
    }
    if shape.phases.count > 12 { throw .contract(.phasesOutOfOrder) }
    var last = 0
    for phase in shape.phases {
      try checkName(phase.name.rawValue)
      guard phase.through > last, phase.through <= 60 else {
        throw .contract(.phasesOutOfOrder)
      }
      last = phase.through
    }
    for number in [shape.endingAfter, shape.reviewEvery].compactMap(\.self)
    where !(1...60).contains(number) {
      throw .contract(.plannedOutOfRange(number))
    }
  }

  mutating func evolve(_ event: ContractEvent, at time: EventTime) {
    switch event {
    case .begun: status = .active
    case .contracted(let contracted): contract = contracted.contract
    case .renegotiated(let change): contract = contract?.changed(by: change)
    case .paused: status = .paused
    case .resumed: status = .active
    case .completed: status = .completed
    case .endedEarly: status = .endedEarly
    }
  }
}

/// Where a course stands.
package enum CourseStatus: String, Hashable, Sendable, Codable {
  case notBegun
  case active
  case paused
  case completed
  case endedEarly

  /// Whether nothing more is planned in it.
  package var hasEnded: Bool { self == .completed || self == .endedEarly }
}

extension Contract {
  /// The contract with a change applied.
  package func changed(by change: CourseContractRenegotiated) -> Self {
    var changed = self
    changed.plannedSessions = change.plannedSessions ?? plannedSessions
    if let cadence = change.cadence {
      changed.cadence = cadence
      changed.steps = nil
    }
    changed.minutes = change.minutes ?? minutes
    return changed
  }
}
