extension SessionBook {
  func check(
    _ event: SessionEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch event {
    case .noteWritten, .rated: break
    default: try course.contract.checkLive()
    }
    switch event {
    case .scheduled(let scheduled): try check(scheduled, in: course, context)
    case .rescheduled(let moved): try check(moved, context)
    case .cancelled(let cancelled):
      try checkPlanned(cancelled.session)
      try checkText(cancelled.reason)
    case .attended(let attended): try check(attended, context)
    case .missed(let missed):
      let session = try checkPlanned(missed.session)
      if context.now < session.interval(context.zones).upperBound {
        throw .sessions(.notOver(session.id, start: session.start))
      }
    case .weeksSkipped(let skipped): try check(skipped)
    case .noteWritten(let note):
      _ = try known(note.session)
      try checkText(note.text)
    case .rated(let rated):
      let session = try known(rated.session)
      if session.status != .attended { throw .sessions(.notAttended(session.id)) }
      if !(0...10).contains(rated.helpful) { throw .sessions(.helpfulOutOfRange(rated.helpful)) }
    case .agendaItemAdded(let added):
      try checkText(added.text)
      if openAgenda[added.item] != nil { throw .sessions(.idTaken(added.item.description)) }
    case .agendaItemDiscussed(let discussed): try checkOpen(discussed.item)
    }
  }

  func known(_ id: SessionID) throws(CourseRefusal) -> Session {
    guard let session = sessions[id] else { throw .sessions(.unknown(id)) }
    return session
  }

  func check(_ skipped: WeeksSkipped) throws(CourseRefusal) {
    if skipped.through < skipped.from { throw .sessions(.rangeBackwards) }
    if skipped.through.dayNumber - skipped.from.dayNumber > 366 { throw .sessions(.rangeTooLong) }
    try checkText(skipped.reason)
  }

  @discardableResult
  private func checkPlanned(_ id: SessionID) throws(CourseRefusal) -> Session {
    let session = try known(id)
    if session.status != .planned { throw .sessions(.notPlanned(id, session.status)) }
    return session
  }

  private func check(
    _ scheduled: SessionScheduled, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if sessions[scheduled.session] != nil {
      throw .sessions(.idTaken(scheduled.session.description))
    }
    try checkMinutes(scheduled.minutes)
    if let place = scheduled.place, let problem = TextRule.problem(withName: place) {
      throw .text(problem)
    }
    try checkFree(Session(scheduled), context)
    if let contract = course.contract.contract,
      slotsUsed(under: contract) >= contract.plannedSessions
    {
      throw .sessions(.moreThanAgreed(planned: contract.plannedSessions))
    }
  }

  private func check(_ moved: SessionRescheduled, _ context: DecisionContext) throws(CourseRefusal)
  {
    var session = try checkPlanned(moved.session)
    if moved.to == session.start { throw .sessions(.sameTime(moved.session)) }
    session.start = moved.to
    try checkFree(session, context)
  }

  private func check(
    _ attended: SessionAttended, _ context: DecisionContext
  ) throws(CourseRefusal) {
    let session = try checkPlanned(attended.session)
    if context.now < session.interval(context.zones).lowerBound {
      throw .sessions(.notStarted(session.id, start: session.start))
    }
    if let minutes = attended.minutes { try checkMinutes(minutes) }
    if let late = attended.lateMinutes, !(0...120).contains(late) {
      throw .sessions(.lateOutOfRange(late))
    }
  }

  private func checkMinutes(_ minutes: Int) throws(CourseRefusal) {
    if !(15...120).contains(minutes) { throw .sessions(.minutesOutOfRange(minutes)) }
  }

  /// Refuses a time at which another session is planned or took place.
  private func checkFree(_ session: Session, _ context: DecisionContext) throws(CourseRefusal) {
    let wanted = session.interval(context.zones)
    for other in sessions.values where other.id != session.id {
      guard other.status == .planned || other.status == .attended,
        other.interval(context.zones).overlaps(wanted)
      else { continue }
      throw .sessions(.overlaps(other.id, start: other.start))
    }
  }

  private func checkOpen(_ item: AgendaItemID) throws(CourseRefusal) {
    if openAgenda[item] != nil { return }
    throw .sessions(
      item.number <= lastAgendaItem && item.number > 0
        ? .alreadyDiscussed(item) : .unknownItem(item))
  }
}
