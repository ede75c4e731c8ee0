/// The timeline of someone's life, as the rules see it.
package struct TimelineBook: Hashable, Sendable, Codable {
  /// What stands on it, each with whom it is about.
  package private(set) var events: Set<LifeEventID> = []
  package private(set) var people: [LifeEventID: PersonID] = [:]
  var lastNumber = 0

  func propose(
    _ command: TimelineCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .record(let text, let on, let kind, let alias, let focus, let sensitive):
      let named = alias.map { course.people.resolve($0) }
      let recorded = TimelineEventRecorded(
        event: LifeEventID(number: lastNumber + 1), text: text, on: on, kind: kind,
        person: named?.person, focus: focus, sensitive: sensitive)
      return (named?.events ?? []) + [.timeline(.recorded(recorded))]
    case .change(var changed, let alias):
      let named = alias.map { course.people.resolve($0) }
      changed.person = named?.person ?? people[changed.event]
      return (named?.events ?? []) + [.timeline(.changed(changed))]
    case .remove(let id): return [.timeline(.removed(TimelineEventRemoved(event: id)))]
    }
  }

  func check(
    _ event: TimelineEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .recorded(let recorded):
      if events.contains(recorded.event) { throw .timeline(.idTaken(recorded.event)) }
      try check(recorded.text, recorded.on, recorded.person, recorded.focus, in: course, context)
    case .changed(let changed):
      try checkKnown(changed.event)
      var rest = changed
      if rest.person == people[changed.event] { rest.person = nil }
      if rest == TimelineEventChanged(event: changed.event) {
        throw .timeline(.nothingChanges(changed.event))
      }
      try check(changed.text, changed.on, changed.person, changed.focus, in: course, context)
    case .removed(let removed): try checkKnown(removed.event)
    }
  }

  private func checkKnown(_ id: LifeEventID) throws(CourseRefusal) {
    if !events.contains(id) { throw .timeline(.unknown(id)) }
  }

  private func check(
    _ text: String?, _ on: PartialDate?, _ person: PersonID?, _ focus: FocusID?,
    in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try checkText(text)
    if let on, on.earliest > context.dayOfRecording { throw .timeline(.inFuture) }
    try course.people.checkKnown(person)
    if let focus, course.focus.focuses[focus] == nil { throw .focus(.unknown(focus)) }
  }

  mutating func evolve(_ event: TimelineEvent) {
    switch event {
    case .recorded(let recorded):
      events.insert(recorded.event)
      people[recorded.event] = recorded.person
    case .changed(let changed):
      if let person = changed.person { people[changed.event] = person }
    case .removed(let removed):
      events.remove(removed.event)
      people[removed.event] = nil
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: TimelineEvent) {
    if case .recorded(let recorded) = event {
      lastNumber = max(lastNumber, recorded.event.number)
    }
  }
}
