extension FocusBook {
  func propose(
    _ command: FocusCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .chooseTradition(let chosen):
      return chosen == tradition ? [] : [.focus(.traditionChosen(TraditionChosen(chosen)))]
    case .select(let area, let rank, let agreedOn, let alias, var details, let stage):
      let named = alias.map { course.people.resolve($0) }
      details.person = named?.person ?? details.person
      let selected = ProblemAreaSelected(
        focus: nextID, area: area, rank: rank ?? (live.first?.focus.rank == 1 ? 2 : 1),
        agreedOn: agreedOn, details: details)
      let assessed = stage.map {
        CourseEvent.focus(
          .stageAssessed(
            DisputeStageAssessed(focus: selected.focus, stage: $0, person: details.person)))
      }
      return (named?.events ?? []) + [.focus(.selected(selected))]
        + [assessed].compactMap(\.self)
    case .change(var changed, let alias):
      let named = alias.map { course.people.resolve($0) }
      let area = changed.area ?? focuses[changed.focus]?.area
      changed.details.person =
        named?.person ?? (area == .isolation ? nil : focuses[changed.focus]?.person)
      return (named?.events ?? []) + [.focus(.changed(changed))]
    case .assess(let id, let stage, let note):
      if focuses[id]?.stage == stage, note == nil { return [] }
      return [
        .focus(
          .stageAssessed(
            DisputeStageAssessed(
              focus: id, stage: stage, person: focuses[id]?.person, note: note)))
      ]
    case .close(let id, let outcome):
      return [
        .focus(.closed(ProblemAreaClosed(focus: id, person: focuses[id]?.person, outcome: outcome)))
      ]
    case .agreeFormulation(let text, let agreedOn, let id):
      let person = id.flatMap { focuses[$0]?.person }
      return [
        .focus(
          .formulationAgreed(
            FormulationAgreed(text: text, agreedOn: agreedOn, focus: id, person: person)))
      ]
    case .stopPerinatalWording:
      return perinatalStopped ? [] : [.focus(.perinatalWordingStopped(PerinatalWordingStopped()))]
    }
  }

  func check(
    _ event: FocusEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .traditionChosen, .perinatalWordingStopped: break
    case .selected(let selected):
      if focuses[selected.focus] != nil { throw .focus(.idTaken(selected.focus)) }
      if live.count >= Self.most { throw .focus(.twoLive) }
      try check(selected.area, selected.rank, selected.agreedOn, context)
      try check(selected.details, selected.area, in: course, context)
    case .changed(let changed):
      let focus = try live(changed.focus)
      var rest = changed.details
      if rest.person == focus.person { rest.person = nil }
      if changed.area ?? focus.area == focus.area, changed.rank ?? focus.rank == focus.rank,
        changed.agreedOn == nil, rest == FocusDetails(), changed.reason == nil
      {
        throw .focus(.nothingChanges(changed.focus))
      }
      // An area that was chosen stays what it is when the list becomes another.
      if let area = changed.area { try check(area, changed.rank, changed.agreedOn, context) }
      if let rank = changed.rank { try check(rank) }
      try checkAgreed(changed.agreedOn, context)
      try check(changed.details, changed.area ?? focus.area, in: course, context)
      try checkText(changed.reason)
    case .stageAssessed(let assessed):
      let focus = try live(assessed.focus)
      if focus.area != .roleDispute { throw .focus(.notADispute(assessed.focus)) }
      try course.people.checkKnown(assessed.person)
      try checkText(assessed.note)
    case .closed(let closed):
      _ = try live(closed.focus)
      try course.people.checkKnown(closed.person)
      try checkText(closed.outcome)
    case .formulationAgreed(let agreed):
      try checkText(agreed.text)
      try checkAgreed(agreed.agreedOn, context)
      if let id = agreed.focus, focuses[id] == nil { throw .focus(.unknown(id)) }
      try course.people.checkKnown(agreed.person)
    }
  }

  func live(_ id: FocusID) throws(CourseRefusal) -> Focus {
    guard let focus = focuses[id] else { throw .focus(.unknown(id)) }
    if !focus.isLive { throw .focus(.closed(id)) }
    return focus
  }

  private func check(
    _ area: ProblemArea, _ rank: Int?, _ agreedOn: CivilDate?, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if !tradition.areas.contains(area) { throw .focus(.notInTradition) }
    if let rank { try check(rank) }
    try checkAgreed(agreedOn, context)
  }

  private func check(_ rank: Int) throws(CourseRefusal) {
    if !(1...Self.most).contains(rank) { throw .focus(.rankOutOfRange(rank)) }
  }

  /// Refuses a day of agreement that has not come.
  private func checkAgreed(
    _ day: CivilDate?, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if let day, day > context.dayOfRecording { throw .focus(.dateInFuture) }
  }

  private func check(
    _ details: FocusDetails, _ area: ProblemArea, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if let part = details.misplaced(in: area).first { throw .focus(.notForArea(part, area)) }
    for text in details.texts { try checkText(text) }
    try course.people.checkKnown(details.person)
    if let days = details.anniversaries, days.count > 20 {
      throw .focus(.tooManyAnniversaries(days.count))
    }
    // A change may be known before it comes; a death is not.
    if area == .grief, let date = details.date, date.earliest > context.dayOfRecording {
      throw .focus(.dateInFuture)
    }
  }
}

extension DecisionContext {
  /// The person's day on which it is recorded.
  var dayOfRecording: CivilDate { zones.civil(at: now, in: zone).date }
}
