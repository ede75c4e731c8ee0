extension SessionBook {
  func propose(
    _ command: SessionCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .skip(let from, let through, let reason):
      return try skip(
        WeeksSkipped(from: from, through: through, reason: reason), in: course, context)
    default: return [.sessions(try proposeOne(command, in: course))]
    }
  }

  private func proposeOne(
    _ command: SessionCommand, in course: Course
  ) throws(CourseRefusal) -> SessionEvent {
    switch command {
    case .schedule(let start, let minutes, let mode, let place):
      return .scheduled(
        SessionScheduled(
          session: SessionID(number: lastSession + 1), start: start,
          minutes: minutes ?? course.contract.contract?.minutes ?? 50, mode: mode, place: place))
    case .reschedule(let id, let to, let by):
      let session = try known(id)
      return .rescheduled(SessionRescheduled(session: id, from: session.start, to: to, by: by))
    case .cancel(let id, let by, let reason):
      return .cancelled(SessionCancelled(session: id, by: by, reason: reason))
    case .attend(let id, let minutes, let late):
      return .attended(SessionAttended(session: id, minutes: minutes, lateMinutes: late))
    case .miss(let id, let by): return .missed(SessionMissed(session: id, by: by))
    case .skip(let from, let through, let reason):
      return .weeksSkipped(WeeksSkipped(from: from, through: through, reason: reason))
    case .writeNote(let id, let text):
      return .noteWritten(SessionNoteWritten(session: id, text: text))
    case .addAgendaItem(let text):
      return .agendaItemAdded(
        AgendaItemAdded(item: AgendaItemID(number: lastAgendaItem + 1), text: text))
    case .discussAgendaItem(let item):
      return .agendaItemDiscussed(AgendaItemDiscussed(item: item))
    }
  }

  /// Cancels what is planned in the days, and plans as many sessions after the last one left.
  private func skip(
    _ skipped: WeeksSkipped, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    try check(skipped)
    let planned = sessions.values.filter { $0.status == .planned }
    let off = planned.filter {
      (skipped.from...skipped.through).contains($0.start.civil.date)
    }.sorted { $0.start.civil < $1.start.civil }
    var events = [CourseEvent.sessions(.weeksSkipped(skipped))]
    events += off.map {
      .sessions(
        .cancelled(
          SessionCancelled(session: $0.id, by: .circumstances, reason: skipped.reason)))
    }
    let rhythm = course.contract.contract
    guard let rhythm, let last = planned.max(by: { $0.start.civil < $1.start.civil }) else {
      return events
    }
    return events
      + replacements(count: off.count, after: last, skipping: skipped, rhythm, context.zones)
  }

  /// As many sessions as `count` in the rhythm agreed, after `last` and outside the days skipped.
  private func replacements(
    count: Int, after last: Session, skipping skipped: WeeksSkipped, _ contract: Contract,
    _ zones: any ZoneRules
  ) -> [CourseEvent] {
    var starts: [AgreedTime] = []
    var index = 1
    while starts.count < count {
      let start = contract.cadence.occurrence(index, from: last.start, zones)
      if !(skipped.from...skipped.through).contains(start.civil.date) { starts.append(start) }
      index += 1
    }
    return starts.enumerated().map { offset, start in
      .sessions(
        .scheduled(
          SessionScheduled(
            session: SessionID(number: lastSession + 1 + offset), start: start,
            minutes: contract.minutes)))
    }
  }
}
