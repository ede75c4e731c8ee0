/// What happened to the course as a whole.
package enum ContractEvent: Hashable, Sendable {
  case begun(CourseBegun)
  case contracted(CourseContracted)
  case renegotiated(CourseContractRenegotiated)
  case paused(CoursePaused)
  case resumed(CourseResumed)
  case completed(CourseCompleted)
  case endedEarly(CourseEndedEarly)
}

/// A course began to be kept; there may be no therapist yet.
package struct CourseBegun: Hashable, Sendable, Codable {
  /// What the person calls the therapist.
  package var therapist: String?
  /// The course that this one follows on, as keeping well does.
  package var previous: CourseID?

  package init(therapist: String? = nil, previous: CourseID? = nil) {
    self.therapist = therapist
    self.previous = previous
  }
}

/// Number, cadence and length of the sessions were agreed.
package struct CourseContracted: Hashable, Sendable, Codable {
  package var contract: Contract
  package var therapist: String?

  package init(contract: Contract, therapist: String? = nil) {
    self.contract = contract
    self.therapist = therapist
  }
}

/// The contract was changed, by both.
package struct CourseContractRenegotiated: Hashable, Sendable, Codable {
  package var plannedSessions: Int?
  package var cadence: Cadence?
  package var minutes: Int?
  package var reason: String?

  package init(
    plannedSessions: Int? = nil, cadence: Cadence? = nil, minutes: Int? = nil, reason: String? = nil
  ) {
    self.plannedSessions = plannedSessions
    self.cadence = cadence
    self.minutes = minutes
    self.reason = reason
  }
}

/// The course rests; no reminders come.
package struct CoursePaused: Hashable, Sendable, Codable {
  package var reason: String?
  package init(reason: String? = nil) { self.reason = reason }
}

/// The course goes on after a pause.
package struct CourseResumed: Hashable, Sendable, Codable {
  package init() {}
}

/// The course came to its agreed end.
package struct CourseCompleted: Hashable, Sendable, Codable {
  package var note: String?
  package init(note: String? = nil) { self.note = note }
}

/// The course was ended before its agreed end.
package struct CourseEndedEarly: Hashable, Sendable, Codable {
  package var reason: String?
  package init(reason: String? = nil) { self.reason = reason }
}
