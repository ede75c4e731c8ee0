/// What happened to what two people work on.
package enum FocusEvent: Hashable, Sendable {
  case traditionChosen(TraditionChosen)
  case selected(ProblemAreaSelected)
  case changed(ProblemAreaChanged)
  case stageAssessed(DisputeStageAssessed)
  case closed(ProblemAreaClosed)
  case formulationAgreed(FormulationAgreed)
  case perinatalWordingStopped(PerinatalWordingStopped)
}

/// A school's list of areas is used from now on.
package struct TraditionChosen: Hashable, Sendable, Codable {
  package var tradition: Tradition

  package init(_ tradition: Tradition) { self.tradition = tradition }
}

/// Two people chose what to work on.
package struct ProblemAreaSelected: Hashable, Sendable, Codable {
  package var focus: FocusID
  package var area: ProblemArea
  /// 1, the first, or 2.
  package var rank: Int
  /// The day on which they agreed on it together.
  package var agreedOn: CivilDate?
  package var details: FocusDetails

  package init(
    focus: FocusID, area: ProblemArea, rank: Int, agreedOn: CivilDate? = nil,
    details: FocusDetails = FocusDetails()
  ) {
    self.focus = focus
    self.area = area
    self.rank = rank
    self.agreedOn = agreedOn
    self.details = details
  }
}

/// Another area fits better, or something is put otherwise; nil leaves a part as it is.
package struct ProblemAreaChanged: Hashable, Sendable, Codable {
  package var focus: FocusID
  package var area: ProblemArea?
  package var rank: Int?
  package var agreedOn: CivilDate?
  package var details: FocusDetails
  package var reason: String?

  package init(
    focus: FocusID, area: ProblemArea? = nil, rank: Int? = nil, agreedOn: CivilDate? = nil,
    details: FocusDetails = FocusDetails(), reason: String? = nil
  ) {
    self.focus = focus
    self.area = area
    self.rank = rank
    self.agreedOn = agreedOn
    self.details = details
    self.reason = reason
  }
}

/// Where a dispute stands was said.
package struct DisputeStageAssessed: Hashable, Sendable, Codable {
  package var focus: FocusID
  package var stage: DisputeStage
  /// With whom the disagreement is, where that is known.
  package var person: PersonID?
  package var note: String?

  package init(focus: FocusID, stage: DisputeStage, person: PersonID? = nil, note: String? = nil) {
    self.focus = focus
    self.stage = stage
    self.person = person
    self.note = note
  }
}

/// It is not worked on any more.
package struct ProblemAreaClosed: Hashable, Sendable, Codable {
  package var focus: FocusID
  package var person: PersonID?
  /// How it came out, or why, in the person's words.
  package var outcome: String?

  package init(focus: FocusID, person: PersonID? = nil, outcome: String? = nil) {
    self.focus = focus
    self.person = person
    self.outcome = outcome
  }
}

/// Two people agreed on how things hang together.
package struct FormulationAgreed: Hashable, Sendable, Codable {
  package var text: String
  package var agreedOn: CivilDate?
  package var focus: FocusID?
  /// Whom the focus is about.
  package var person: PersonID?

  package init(
    text: String, agreedOn: CivilDate? = nil, focus: FocusID? = nil, person: PersonID? = nil
  ) {
    self.text = text
    self.agreedOn = agreedOn
    self.focus = focus
    self.person = person
  }
}

/// Words, due dates and forms about a birth are to be shown no more.
package struct PerinatalWordingStopped: Hashable, Sendable, Codable {
  package init() {}
}

/// What can be asked about what two people work on.
package enum FocusCommand: Hashable, Sendable {
  case chooseTradition(Tradition)
  /// `person` is an alias; whoever is named for the first time is added. Without a rank it takes
  /// the first that is free.
  case select(
    ProblemArea, rank: Int?, agreedOn: CivilDate?, person: String?, details: FocusDetails,
    stage: DisputeStage?)
  /// `person` is an alias too.
  case change(ProblemAreaChanged, person: String?)
  case assess(FocusID, DisputeStage, note: String?)
  case close(FocusID, outcome: String?)
  case agreeFormulation(text: String, agreedOn: CivilDate?, focus: FocusID?)
  case stopPerinatalWording
}
