/// Why something cannot be done with a session.
package enum SessionRefusal: Error, Hashable, Sendable {
  case unknown(SessionID)
  case unknownItem(AgendaItemID)
  case idTaken(String)
  case overlaps(SessionID, start: AgreedTime)
  case notPlanned(SessionID, SessionStatus)
  case notStarted(SessionID, start: AgreedTime)
  case notOver(SessionID, start: AgreedTime)
  case sameTime(SessionID)
  case minutesOutOfRange(Int)
  case lateOutOfRange(Int)
  case helpfulOutOfRange(Int)
  case notAttended(SessionID)
  case moreThanAgreed(planned: Int)
  case alreadyDiscussed(AgendaItemID)
  case rangeBackwards
  case rangeTooLong

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "sessions.unknown"
    case .unknownItem: "sessions.unknownItem"
    case .idTaken: "sessions.idTaken"
    case .overlaps: "sessions.overlaps"
    case .notPlanned: "sessions.notPlanned"
    case .notStarted: "sessions.notStarted"
    case .notOver: "sessions.notOver"
    case .sameTime: "sessions.sameTime"
    case .minutesOutOfRange: "sessions.minutesOutOfRange"
    case .lateOutOfRange: "sessions.lateOutOfRange"
    case .helpfulOutOfRange: "sessions.helpfulOutOfRange"
    case .notAttended: "sessions.notAttended"
    case .moreThanAgreed: "sessions.moreThanAgreed"
    case .alreadyDiscussed: "sessions.alreadyDiscussed"
    case .rangeBackwards: "sessions.rangeBackwards"
    case .rangeTooLong: "sessions.rangeTooLong"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no session \(id). To see them: kith session list"
    case .unknownItem(let id): "There is no \(id) on the list. To see it: kith bring list"
    case .idTaken(let id): "\(id) is something else already."
    case .overlaps(let id, let start):
      "That overlaps session \(id), \(start.civil). Choose another time, or look at them: "
        + "kith session list"
    case .notPlanned(let id, let status):
      "Session \(id) is \(status.rawValue) already. If that is wrong: kith undo, or kith correct"
    case .notStarted(let id, let start): "Session \(id) has not begun; it is at \(start.civil)."
    case .notOver(let id, let start):
      "Session \(id), \(start.civil), is not over. To call it off: kith session cancel \(id)"
    case .sameTime(let id): "Session \(id) is at that time already."
    case .minutesOutOfRange(let minutes):
      "A session lasts 15 to 120 minutes; \(minutes) is outside that."
    case .helpfulOutOfRange(let value):
      "How helpful it was is a number from 0 (not at all) to 10 (very); \(value) is not."
    case .notAttended(let id):
      "\(id) is not kept as one that took place. If it did: kith session attended \(id)"
    case .lateOutOfRange(let minutes):
      "Minutes late are 0 to 120; \(minutes) is outside that."
    case .moreThanAgreed(60...):
      "A course holds at most 60 sessions, and they are all attended or in the calendar."
    case .moreThanAgreed(let planned):
      "You agreed on \(planned) sessions, and they are all attended or in the calendar. "
        + "If you two agree on more: kith course renegotiate --sessions \(planned + 1)"
    case .alreadyDiscussed(let id): "\(id) is off the list already."
    case .rangeBackwards: "The last day comes before the first."
    case .rangeTooLong: "That is more than a year. To rest a course: kith course pause"
    }
  }
}
