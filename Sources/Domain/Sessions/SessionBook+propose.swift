extension SessionBook {
  func propose(
    _ command: SessionCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .skip(let from, let through, let reason):
      return try skip(
        WeeksSkipped(from: from, through: through, reason: reason), in: course, context)
    case .attend:
      return [.sessions(try proposeOne(command, in: course))]
        + course.agreements.raisingEnding(in: course)
    case .addAgendaItem(let text, let source) where isOnList(text, source): return []
    default: return [.sessions(try proposeOne(command, in: course))]
    }
  }

  /// Whether the same words, about the same entry, wait to be talked about: once is enough.
  private func isOnList(_ text: String, _ source: EntryNumber?) -> Bool {
    let wanted = trimmed(text).lowercased()
    return openAgenda.values.contains {
      $0.source == source && trimmed($0.text).lowercased() == wanted
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
          minutes: minutes ?? usualMinutes(in: course), mode: mode, place: place))
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
    case .rate(let id, let helpful):
      return .rated(SessionRated(session: id, helpful: helpful))
    case .addAgendaItem(let text, let source):
      return .agendaItemAdded(
        AgendaItemAdded(
          item: AgendaItemID(number: lastAgendaItem + 1), text: text, source: source))
    case .discussAgendaItem(let item):
      return .agendaItemDiscussed(AgendaItemDiscussed(item: item))
    }
  }

  /// How long the next session lasts by what was agreed.
  private func usualMinutes(in course: Course) -> Int {
    guard let contract = course.contract.contract else { return 50 }
    return contract.minutes(ofSession: slotsUsed(under: contract) + 1)
  }

  /// Cancels what is planned in the days, and plans as many sessions after the last one left.
  private func skip(
    _ skipped: WeeksSkipped, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    try check(skipped)
    let kept = skipped.from...skipped.through
    let off = sessions.values.filter {
      $0.status == .planned && kept.contains($0.start.civil.date)
    }.sorted { ($0.start.civil, $0.id) < ($1.start.civil, $1.id) }
    var events = [CourseEvent.sessions(.weeksSkipped(skipped))]
    events += off.map {
      .sessions(
        .cancelled(
          SessionCancelled(session: $0.id, by: .circumstances, reason: skipped.reason)))
    }
    let last = sessions.values.filter { $0.status != .cancelled }
      .max { ($0.start.civil, $0.id) < ($1.start.civil, $1.id) }
    guard let contract = course.contract.contract, let last else { return events }
    let next = continuation(of: contract, after: last, context.zones)
    return events
      + series(
        count: off.count, firstNumber: slotsUsed(under: contract) - off.count + 1, of: contract,
        where: { !kept.contains($0) }, occurrence: next)
  }
}
