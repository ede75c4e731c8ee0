package import Domain

/// The sessions of a course: what is planned, what was, and which comes next.
package struct SessionSchedule: Projection {
  package struct Row: Hashable, Sendable, Codable {
    package var id: SessionID
    package var start: AgreedTime
    package var minutes: Int
    /// When this time was agreed, by the honest clock.
    package var agreedAt: Timestamp
    package var mode: SessionMode?
    package var place: String?
    package var status = SessionStatus.planned
    package var by: Party?
    package var reason: String?
    /// When it was cancelled, by the honest clock.
    package var cancelledAt: Timestamp?
    /// Where it stood before, the latest last; at most 10.
    package var movedFrom: [AgreedTime] = []
    package var hasNote = false
    /// How helpful it was, 0 to 10.
    package var helpful: Int?
  }

  package private(set) var rows: [SessionID: Row] = [:]
  package private(set) var contract: Contract?
  /// When it was agreed, by the honest clock.
  package private(set) var contractedAt: Timestamp?
  /// When it was last told that a session took place, by the honest clock.
  package private(set) var lastToldAt: Timestamp?
  /// Weeks that were kept free, the latest 20.
  package private(set) var skipped: [WeeksSkipped] = []

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    switch event.event {
    case .sessions(let change): apply(change, at: event.time.recordedAt)
    case .contract(.contracted(let contracted)):
      contract = contracted.contract
      contractedAt = event.time.recordedAt
    case .contract(.renegotiated(let change)): contract = contract?.changed(by: change)
    case .agreements: break
    case .rhythm, .benefits: break
    case .contract, .homework, .goals, .diary, .people: break
    case .brief: break
    case .drafts: break
    case .practice: break
    case .roles: break
    case .themes: break
    case .measures: break
    case .safety: break
    case .focus, .timeline, .recovery: break
    case .erasing: break
    }
  }

  private mutating func apply(_ event: SessionEvent, at recordedAt: Timestamp) {
    switch event {
    case .scheduled(let scheduled):
      rows[scheduled.session] = Row(
        id: scheduled.session, start: scheduled.start, minutes: scheduled.minutes,
        agreedAt: recordedAt, mode: scheduled.mode, place: scheduled.place)
    case .rescheduled(let moved):
      guard var row = rows[moved.session] else { return }
      row.start = moved.to
      row.agreedAt = recordedAt
      row.movedFrom = (row.movedFrom + [moved.from]).suffix(10)
      rows[moved.session] = row
    case .cancelled(let cancelled):
      rows[cancelled.session]?.status = .cancelled
      rows[cancelled.session]?.by = cancelled.by
      rows[cancelled.session]?.cancelledAt = recordedAt
      rows[cancelled.session]?.reason = cancelled.reason
    case .attended(let attended):
      rows[attended.session]?.status = .attended
      lastToldAt = recordedAt
      if let minutes = attended.minutes { rows[attended.session]?.minutes = minutes }
    case .missed(let missed):
      rows[missed.session]?.status = .missed
      rows[missed.session]?.by = missed.by
    case .weeksSkipped(let weeks): skipped = (skipped + [weeks]).suffix(20)
    case .noteWritten(let note): rows[note.session]?.hasNote = true
    case .rated(let rated): rows[rated.session]?.helpful = rated.helpful
    case .agendaItemAdded, .agendaItemDiscussed: break
    }
  }
}

extension SessionSchedule.Row {
  /// The instants from start to end.
  package func interval(_ zones: any ZoneRules) -> Range<Timestamp> {
    let begin = zones.instant(of: start)
    return begin..<(begin + .minutes(minutes))
  }
}
