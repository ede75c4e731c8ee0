/// The sessions of a course and what to bring to them, as the rules see them.
package struct SessionBook: Hashable, Sendable, Codable {
  package private(set) var sessions: [SessionID: Session] = [:]
  /// What is on the list and has not been talked about.
  package private(set) var openAgenda: [AgendaItemID: AgendaItemAdded] = [:]
  var lastSession = 0
  var lastAgendaItem = 0

  /// Sessions that have been attended since Kith keeps the course.
  package var attendedCount: Int { sessions.values.count { $0.status == .attended } }

  /// How many of the agreed sessions are attended or in the calendar.
  package func slotsUsed(under contract: Contract) -> Int {
    contract.attendedBefore
      + sessions.values.count { session in
        switch session.status {
        case .planned, .attended: true
        case .missed: contract.countsMissed
        case .cancelled: false
        }
      }
  }

  /// Sessions to come, one after the other, but for times that have a session already and days that
  /// are not `free`.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - firstNumber: which session of the course the first of them is, 1 and up.
  ///   - contract: what was agreed on their length.
  ///   - free: whether a day may have a session.
  ///   - occurrence: when the session of an index, from 0, begins.
  /// - Returns: the events that plan them.
  func series(
    count: Int, firstNumber: Int, of contract: Contract,
    where free: (CivilDate) -> Bool = { _ in true }, occurrence: (Int) -> AgreedTime
  ) -> [CourseEvent] {
    let taken = Set(
      sessions.values.lazy.filter { $0.status == .planned || $0.status == .attended }.map(\.start))
    // At most 60 sessions and a year kept free lie in the way. The bound ends a series that cannot
    // go on, at the last day there is; the check of its events then says why.
    var starts: [AgreedTime] = []
    for index in 0..<1_000 where starts.count < count {
      let start = occurrence(index)
      if !taken.contains(start), free(start.civil.date) { starts.append(start) }
    }
    return starts.enumerated().map { offset, start in
      .sessions(
        .scheduled(
          SessionScheduled(
            session: SessionID(number: lastSession + 1 + offset), start: start,
            minutes: contract.minutes(ofSession: firstNumber + offset))))
    }
  }

  /// How the series agreed goes on after `last`: when its session of an index, from 0, begins.
  ///
  /// A session that stands in the series keeps its place in it, so that twice a week stays on the
  /// same two weekdays and the last of a month stays the last. One that was moved begins a series of
  /// its own, in the rhythm that the course has come to.
  func continuation(
    of contract: Contract, after last: Session, _ zones: any ZoneRules
  ) -> (Int) -> AgreedTime {
    if let first = contract.firstSession,
      let place = (0..<1_000).first(where: {
        contract.occurrence($0, from: first, zones) == last.start
      })
    {
      return { contract.occurrence(place + 1 + $0, from: first, zones) }
    }
    let cadence = contract.cadence(before: slotsUsed(under: contract) + 1)
    return { cadence.occurrence($0 + 1, from: last.start, zones) }
  }

  mutating func evolve(_ event: SessionEvent, at time: EventTime) {
    switch event {
    case .scheduled(let scheduled): sessions[scheduled.session] = Session(scheduled)
    case .rescheduled(let moved): sessions[moved.session]?.start = moved.to
    case .cancelled(let cancelled): sessions[cancelled.session]?.status = .cancelled
    case .attended(let attended): sessions[attended.session]?.status = .attended
    case .missed(let missed): sessions[missed.session]?.status = .missed
    case .weeksSkipped, .noteWritten, .rated: break
    case .agendaItemAdded(let added): openAgenda[added.item] = added
    case .agendaItemDiscussed(let discussed): openAgenda[discussed.item] = nil
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: SessionEvent) {
    switch event {
    case .scheduled(let scheduled): lastSession = max(lastSession, scheduled.session.number)
    case .agendaItemAdded(let added): lastAgendaItem = max(lastAgendaItem, added.item.number)
    case .rescheduled, .cancelled, .attended, .missed, .weeksSkipped, .noteWritten, .rated,
      .agendaItemDiscussed:
      break
    }
  }
}
