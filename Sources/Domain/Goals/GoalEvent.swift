/// What happened to goals.
package enum GoalEvent: Hashable, Sendable {
  case set(GoalSet)
  case revised(GoalRevised)
  case rated(GoalRated)
  case achieved(GoalAchieved)
  case setAside(GoalSetAside)
}

/// A goal was chosen.
package struct GoalSet: Hashable, Sendable, Codable {
  package var goal: GoalID
  package var statement: String
  package var measure: GoalMeasure
  /// The day by which it is hoped for.
  package var by: CivilDate?
  /// The day on which the two people agreed on it together.
  package var agreedOn: CivilDate?
  package var person: PersonID?

  package init(
    goal: GoalID, statement: String, measure: GoalMeasure, by: CivilDate? = nil,
    agreedOn: CivilDate? = nil, person: PersonID? = nil
  ) {
    self.goal = goal
    self.statement = statement
    self.measure = measure
    self.by = by
    self.agreedOn = agreedOn
    self.person = person
  }
}

/// A goal was put otherwise; nil leaves a part as it is.
package struct GoalRevised: Hashable, Sendable, Codable {
  package var goal: GoalID
  package var statement: String?
  package var measure: GoalMeasure?
  package var by: CivilDate?
  package var agreedOn: CivilDate?

  package init(
    goal: GoalID, statement: String? = nil, measure: GoalMeasure? = nil, by: CivilDate? = nil,
    agreedOn: CivilDate? = nil
  ) {
    self.goal = goal
    self.statement = statement
    self.measure = measure
    self.by = by
    self.agreedOn = agreedOn
  }
}

/// Where a goal stands, in the terms of its measure.
package struct GoalRated: Hashable, Sendable, Codable {
  package var goal: GoalID
  /// A count: how many times more. Yes or no: 1 or 0. A rating: 0 to 10. Attainment: −2 to 2.
  package var value: Int
  package var note: String?

  package init(goal: GoalID, value: Int, note: String? = nil) {
    self.goal = goal
    self.value = value
    self.note = note
  }
}

/// A goal was reached, as the person sees it.
package struct GoalAchieved: Hashable, Sendable, Codable {
  package var goal: GoalID
  package var note: String?

  package init(goal: GoalID, note: String? = nil) {
    self.goal = goal
    self.note = note
  }
}

/// A goal is not worked on any more; that is a choice like any other.
package struct GoalSetAside: Hashable, Sendable, Codable {
  package var goal: GoalID
  package var reason: String?

  package init(goal: GoalID, reason: String? = nil) {
    self.goal = goal
    self.reason = reason
  }
}
