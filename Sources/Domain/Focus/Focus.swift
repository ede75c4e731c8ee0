/// Names what two people chose to work on: `f1`.
package struct FocusID: EntityID {
  package static let prefix: Character = "f"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// The problem areas of interpersonal psychotherapy. Weissman, Markowitz & Klerman, Comprehensive
/// Guide to Interpersonal Psychotherapy (2000).
package enum ProblemArea: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody died, a baby that was not born alive among them. The loss of a job is a transition.
  case grief
  case roleDispute
  case roleTransition
  /// Few people, or not the ties one wishes for: where none of the others fits.
  case isolation
}

/// The schools of interpersonal psychotherapy, which list different areas.
package enum Tradition: String, Hashable, Sendable, Codable, CaseIterable {
  /// Four areas. Weissman, Markowitz & Klerman (2000).
  case weissmanKlerman
  /// Three: disputes, transitions, grief and loss. Stuart & Robertson, Interpersonal Psychotherapy:
  /// A Clinician's Guide (2nd ed., 2012).
  case stuartRobertson

  /// The areas that it lists.
  package var areas: [ProblemArea] {
    switch self {
    case .weissmanKlerman: [.grief, .roleDispute, .roleTransition, .isolation]
    case .stuartRobertson: [.roleDispute, .roleTransition, .grief]
    }
  }
}

/// Where a dispute stands; it may go back. Klerman et al., Interpersonal Psychotherapy of
/// Depression (1984).
package enum DisputeStage: String, Hashable, Sendable, Codable, CaseIterable {
  /// The two talk about it.
  case renegotiation
  /// They do not talk about it any more.
  case impasse
  /// One or both let go.
  case dissolution
}

/// What is said of a problem area, each part as far as it is known.
package struct FocusDetails: Hashable, Sendable, Codable {
  /// Who died, or with whom the disagreement is.
  package var person: PersonID?
  /// When somebody died, or when the change came.
  package var date: PartialDate?
  /// Of grief: days of the year that are hard; at most 20.
  package var anniversaries: [DayOfYear]?
  /// Of grief: what mourning means to the person.
  package var mourn: String?
  /// Of grief: what they want to take up again.
  package var reengage: String?
  /// Of a disagreement: what the person expects.
  package var iExpect: String?
  /// Of a disagreement: what the other person expects.
  package var theyExpect: String?
  /// Of a transition: what the person was.
  package var oldRole: String?
  /// Of a transition: what they are now.
  package var newRole: String?
  package var losses: String?
  package var gains: String?
  package var demands: String?
  /// Of a transition: whether it was wished for.
  package var wanted: Bool?
  /// Of a transition: a pregnancy with complications. O'Hara et al. (2000); Spinelli (1997).
  package var complicatedPregnancy: Bool?
  /// Of isolation: what is missing.
  package var missing: String?

  package init(person: PersonID? = nil, date: PartialDate? = nil) {
    self.person = person
    self.date = date
  }

  /// The parts that are said but are not about `area`, by their names.
  package func misplaced(in area: ProblemArea) -> [String] {
    let parts: [(String, Bool, [ProblemArea])] = [
      ("person", person != nil, [.grief, .roleDispute, .roleTransition]),
      ("date", date != nil, [.grief, .roleTransition]),
      ("anniversaries", anniversaries != nil, [.grief]), ("mourn", mourn != nil, [.grief]),
      ("reengage", reengage != nil, [.grief]), ("iExpect", iExpect != nil, [.roleDispute]),
      ("theyExpect", theyExpect != nil, [.roleDispute]),
      ("oldRole", oldRole != nil, [.roleTransition]),
      ("newRole", newRole != nil, [.roleTransition]), ("losses", losses != nil, [.roleTransition]),
      ("gains", gains != nil, [.roleTransition]), ("demands", demands != nil, [.roleTransition]),
      ("wanted", wanted != nil, [.roleTransition]),
      ("complicatedPregnancy", complicatedPregnancy != nil, [.roleTransition]),
      ("missing", missing != nil, [.isolation]),
    ]
    return parts.filter { $0.1 && !$0.2.contains(area) }.map(\.0)
  }

  /// The texts in it.
  package var texts: [String] {
    [mourn, reengage, iExpect, theyExpect, oldRole, newRole, losses, gains, demands, missing]
      .compactMap(\.self)
  }

  /// With what `newer` says in place of what is here; what it leaves out stays.
  package func updated(with newer: Self) -> Self {
    var all = self
    all.person = newer.person ?? person
    all.date = newer.date ?? date
    all.anniversaries = newer.anniversaries ?? anniversaries
    all.mourn = newer.mourn ?? mourn
    all.reengage = newer.reengage ?? reengage
    all.iExpect = newer.iExpect ?? iExpect
    all.theyExpect = newer.theyExpect ?? theyExpect
    all.oldRole = newer.oldRole ?? oldRole
    all.newRole = newer.newRole ?? newRole
    all.losses = newer.losses ?? losses
    all.gains = newer.gains ?? gains
    all.demands = newer.demands ?? demands
    all.wanted = newer.wanted ?? wanted
    all.complicatedPregnancy = newer.complicatedPregnancy ?? complicatedPregnancy
    all.missing = newer.missing ?? missing
    return all
  }

  /// What of it is about `area` as well: what is kept when another area fits better.
  package func kept(in area: ProblemArea) -> Self {
    var kept = FocusDetails(person: area == .isolation ? nil : person)
    if area == .grief || area == .roleTransition { kept.date = date }
    return misplaced(in: area).isEmpty ? self : kept
  }
}
