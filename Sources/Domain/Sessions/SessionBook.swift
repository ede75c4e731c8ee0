/// The sessions of a course and what to bring to them, as the rules see them.
package struct SessionBook: Hashable, Sendable, Codable {
  package private(set) var sessions: [SessionID: Session] = [:]
  /// What is on the list and has not been talked about.
  package private(set) var openAgenda: Set<AgendaItemID> = []
  private(set) var lastSession = 0
  private(set) var lastAgendaItem = 0

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

  /// Sessions to come, one after the other.
  func series(
    count: Int, from first: AgreedTime, startingAt index: Int = 0, cadence: Cadence, minutes: Int,
    zones: any ZoneRules
  ) -> [CourseEvent] {
    (0..<count).map { offset in
      .sessions(
        .scheduled(
          SessionScheduled(
            session: SessionID(number: lastSession + 1 + offset),
            start: cadence.occurrence(index + offset, from: first, zones), minutes: minutes)))
    }
  }

  mutating func evolve(_ event: SessionEvent, at time: EventTime) {
    switch event {
    case .scheduled(let scheduled): sessions[scheduled.session] = Session(scheduled)
    case .rescheduled(let moved): sessions[moved.session]?.start = moved.to
    case .cancelled(let cancelled): sessions[cancelled.session]?.status = .cancelled
    case .attended(let attended): sessions[attended.session]?.status = .attended
    case .missed(let missed): sessions[missed.session]?.status = .missed
    case .weeksSkipped, .noteWritten: break
    case .agendaItemAdded(let added): openAgenda.insert(added.item)
    case .agendaItemDiscussed(let discussed): openAgenda.remove(discussed.item)
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: SessionEvent) {
    switch event {
    case .scheduled(let scheduled): lastSession = max(lastSession, scheduled.session.number)
    case .agendaItemAdded(let added): lastAgendaItem = max(lastAgendaItem, added.item.number)
    case .rescheduled, .cancelled, .attended, .missed, .weeksSkipped, .noteWritten,
      .agendaItemDiscussed:
      break
    }
  }
}
