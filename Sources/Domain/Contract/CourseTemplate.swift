/// A usual shape of a course, to begin from. All of it can be agreed otherwise.
package struct CourseTemplate: Hashable, Sendable {
  /// What a person types: `ipt-16`.
  package let id: String
  /// One line on what it is.
  package let title: String
  package let plannedSessions: Int
  package let cadence: Cadence
  package let minutes: Int
  /// The last session of the initial and of the middle phase; the ending phase is the rest.
  package let lastInitialSession: Int
  package let lastMiddleSession: Int

  /// The templates that Kith knows.
  ///
  /// Sixteen and twelve weekly sessions: Weissman, Markowitz & Klerman, The Guide to Interpersonal
  /// Psychotherapy (2018). Eight: Swartz et al., doi 10.1176/appi.psychotherapy.2014.68.4.443. Six:
  /// interpersonal counselling, Judd et al. (2004).
  package static let all: [Self] = [
    Self(
      id: "ipt-16", title: "Sixteen weekly sessions, the usual length", plannedSessions: 16,
      cadence: .weekly, minutes: 50, lastInitialSession: 4, lastMiddleSession: 12),
    Self(
      id: "ipt-12", title: "Twelve weekly sessions", plannedSessions: 12, cadence: .weekly,
      minutes: 50, lastInitialSession: 3, lastMiddleSession: 9),
    Self(
      id: "ipt-b", title: "Brief: eight weekly sessions", plannedSessions: 8, cadence: .weekly,
      minutes: 50, lastInitialSession: 2, lastMiddleSession: 7),
    Self(
      id: "ipc", title: "Counselling: up to six weekly sessions", plannedSessions: 6,
      cadence: .weekly, minutes: 30, lastInitialSession: 1, lastMiddleSession: 5),
  ]

  /// The template called `id`, if there is one.
  package static func named(_ id: String) -> Self? { all.first { $0.id == id } }

  /// The phase that usually comes with the session `number`; the people decide, this suggests.
  package func usualPhase(atSession number: Int) -> Phase {
    if number <= lastInitialSession { return .initial }
    return number <= lastMiddleSession ? .middle : .ending
  }
}

/// The part of a course, as IPT divides it.
package enum Phase: String, Hashable, Sendable, Codable {
  case initial
  case middle
  case ending
}
