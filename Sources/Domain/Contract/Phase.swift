/// The part of a course, as those who keep to a template name it. Any name may be agreed; the three
/// of most courses are at hand here.
package struct Phase: RawRepresentable, Hashable, Sendable {
  /// What a person types and reads: `initial`.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let initial = Self(rawValue: "initial")
  package static let middle = Self(rawValue: "middle")
  package static let ending = Self(rawValue: "ending")
  /// The one phase of keeping well.
  package static let maintenance = Self(rawValue: "maintenance")
}

extension Phase: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a phase") { Self(rawValue: $0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(rawValue, to: encoder) }
}

/// A phase with the session that is usually its last.
package struct SuggestedPhase: Hashable, Sendable, Codable {
  package var name: Phase
  /// 1 and up; each phase ends later than the one before it.
  package var through: Int

  package init(_ name: Phase, through: Int) {
    self.name = name
    self.through = through
  }
}

/// What a course looks like beside number and rhythm: its usual phases, and when the talk about
/// finishing or a review is due. Kept in a contract, since the file that it came from may go.
package struct CourseShape: Hashable, Sendable, Codable {
  /// The number of sessions that the phases are meant for, 1 to 60.
  package var sessions: Int
  package var phases: [SuggestedPhase]
  /// After which session the people are asked whether they have talked about finishing; never, where
  /// it is left out.
  package var endingAfter: Int?
  /// After how many sessions, each time, the people look back together; never, where it is left out.
  package var reviewEvery: Int?

  package init(
    sessions: Int, phases: [SuggestedPhase], endingAfter: Int? = nil, reviewEvery: Int? = nil
  ) {
    self.sessions = sessions
    self.phases = phases
    self.endingAfter = endingAfter
    self.reviewEvery = reviewEvery
  }

  /// The phase that usually comes with the session `number`; the people decide, this suggests.
  package func usualPhase(atSession number: Int) -> Phase? {
    (phases.first { number <= $0.through } ?? phases.last)?.name
  }
}

extension Contract {
  /// The shape agreed: the contract's own, else that of the template Kith has under its name.
  package var agreedShape: CourseShape? { shape ?? CourseTemplate.named(template)?.shape }

  /// The names of its phases in their order; the three usual ones where none were agreed.
  package var phases: [Phase] {
    guard let shape = agreedShape, !shape.phases.isEmpty else {
      return [.initial, .middle, .ending]
    }
    return shape.phases.map(\.name)
  }

  /// After which session the talk about finishing is due; nil for never.
  ///
  /// Where another number was agreed than the template has, the same part of the course: the usual
  /// sessions, 16 to 12, 12 to 9, 8 to 6 and 6 to 4, are each three quarters, rounded down. Never at the
  /// last one.
  package var endingAfter: Int? {
    guard let shape = agreedShape, let after = shape.endingAfter else { return nil }
    // Asked before a number was checked too.
    guard (1...60).contains(plannedSessions) else { return nil }
    if shape.sessions == plannedSessions || shape.sessions < 1 { return after }
    let scaled = max(1, after * plannedSessions / shape.sessions)
    return scaled < plannedSessions ? scaled : nil
  }
}
