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
  /// The rhythm, where it is mixed; `cadence` is that of the first step then.
  package var steps: [CadenceStep]?
  /// How long the first session lasts, where that differs; 15 to 120.
  package var firstMinutes: Int?
  /// The shape of a template of one's own; left out where the template is one that Kith has.
  package var shape: CourseShape?
  /// The ids of the questionnaires of a template of one's own, none where it has none; left out where
  /// the template is one that Kith has.
  package var measures: [String]?

  package init(
    template: String, plannedSessions: Int, cadence: Cadence, minutes: Int,
    firstSession: AgreedTime? = nil, attendedBefore: Int = 0, countsMissed: Bool = false,
    steps: [CadenceStep]? = nil, firstMinutes: Int? = nil, shape: CourseShape? = nil,
    measures: [String]? = nil
  ) {
    self.template = template
    self.plannedSessions = plannedSessions
    self.cadence = cadence
    self.minutes = minutes
    self.firstSession = firstSession
    self.attendedBefore = attendedBefore
    self.countsMissed = countsMissed
    self.steps = steps
    self.firstMinutes = firstMinutes
    self.shape = shape
    self.measures = measures
  }
}
