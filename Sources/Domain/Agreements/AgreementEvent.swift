/// What the people of a course agreed on, or what was noted of it, beside number and time of sessions.
package enum AgreementEvent: Hashable, Sendable {
  case reasonRecorded(CourseReasonRecorded)
  case phaseEntered(PhaseEntered)
  case endingRaised(EndingRaised)
  case consentRecorded(ConsentRecorded)
  case consentWithdrawn(ConsentWithdrawn)
  case warningSignNoted(WarningSignNoted)
  case planAgreed(MaintenancePlanAgreed)
}

/// Why a course was begun. Several may hold.
package enum CourseReason: String, Hashable, Sendable, Codable, CaseIterable {
  case relationshipProblems
  case isolation
  case lifeChange
  case loss
  /// Recorded as a reason where the person says so, and never asked about.
  case earlyAdversity
  case other
}

/// Why the course was begun, added to what was said before.
package struct CourseReasonRecorded: Hashable, Sendable, Codable {
  /// At least one, each once.
  package var reasons: [CourseReason]
  package var note: String?

  package init(reasons: [CourseReason], note: String? = nil) {
    self.reasons = reasons
    self.note = note
  }
}

/// The two agreed that another part of the course has begun.
package struct PhaseEntered: Hashable, Sendable, Codable {
  package var phase: Phase
  /// Why; needed for going back.
  package var because: String?

  package init(phase: Phase, because: String? = nil) {
    self.phase = phase
    self.because = because
  }
}

/// The question whether they have talked about finishing was put. It follows from the session that
/// was attended, or from an agreement that leaves few to come, and is recorded with it, by the same
/// command, so that undoing one undoes the other.
package struct EndingRaised: Hashable, Sendable, Codable {
  /// How many sessions had been attended by then.
  package var after: Int

  package init(after: Int) { self.after = after }
}

/// The person agreed to something: that sessions are recorded, that a letter goes to a doctor.
package struct ConsentRecorded: Hashable, Sendable, Codable {
  /// What it is about, in at most 60 characters.
  package var scope: String
  package var note: String?

  package init(scope: String, note: String? = nil) {
    self.scope = scope
    self.note = note
  }
}

/// The person took an agreement back.
package struct ConsentWithdrawn: Hashable, Sendable, Codable {
  package var scope: String
  package var reason: String?

  package init(scope: String, reason: String? = nil) {
    self.scope = scope
    self.reason = reason
  }
}

/// A sign by which the person knows that things are getting harder.
package struct WarningSignNoted: Hashable, Sendable, Codable {
  package var text: String

  package init(text: String) { self.text = text }
}

/// What the person takes along from the course. The latest holds, as a whole.
package struct MaintenancePlanAgreed: Hashable, Sendable, Codable {
  /// What changed, in their words.
  package var changed: String?
  /// What they will do, at most 12 things.
  package var willDo: [String]
  /// Whom they call, at most 12.
  package var call: [String]

  package init(changed: String? = nil, willDo: [String] = [], call: [String] = []) {
    self.changed = changed
    self.willDo = willDo
    self.call = call
  }
}
