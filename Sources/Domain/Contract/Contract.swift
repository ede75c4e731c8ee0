/// What a person and a therapist agreed on: how many sessions, how often, how long.
package struct Contract: Hashable, Sendable, Codable {
  /// The template it began from.
  package var template: String
  /// 1 to 60.
  package var plannedSessions: Int
  package var cadence: Cadence
  /// 15 to 120.
  package var minutes: Int
  package var firstSession: AgreedTime?
  /// Sessions that took place before Kith kept this course.
  package var attendedBefore: Int
  /// Whether a missed session uses up one of those planned, as some services have it.
  package var countsMissed: Bool

  package init(
    template: String, plannedSessions: Int, cadence: Cadence, minutes: Int,
    firstSession: AgreedTime? = nil, attendedBefore: Int = 0, countsMissed: Bool = false
  ) {
    self.template = template
    self.plannedSessions = plannedSessions
    self.cadence = cadence
    self.minutes = minutes
    self.firstSession = firstSession
    self.attendedBefore = attendedBefore
    self.countsMissed = countsMissed
  }
}
