/// A session as the rules see it.
package struct Session: Hashable, Sendable, Codable {
  package var id: SessionID
  package var start: AgreedTime
  package var minutes: Int
  package var status = SessionStatus.planned

  init(_ scheduled: SessionScheduled) {
    id = scheduled.session
    start = scheduled.start
    minutes = scheduled.minutes
  }

  /// The instants from start to end.
  package func interval(_ zones: any ZoneRules) -> Range<Timestamp> {
    let begin = zones.instant(of: start)
    // A length below zero is refused, and is only kept here from ending the process.
    return begin..<max(begin, begin + .minutes(minutes))
  }
}

/// What became of a session.
package enum SessionStatus: String, Hashable, Sendable, Codable {
  case planned
  case cancelled
  case attended
  case missed
}

/// How two people meet.
package enum SessionMode: String, Hashable, Sendable, Codable, CaseIterable {
  case inPerson
  case video
  case phone
}

/// Who moved, cancelled or missed a session.
package enum Party: String, Hashable, Sendable, Codable, CaseIterable {
  case me
  case therapist
  /// A holiday, an illness, the weather: nobody in particular.
  case circumstances
}
