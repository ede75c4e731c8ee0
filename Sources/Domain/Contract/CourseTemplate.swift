/// A usual shape of a course, to begin from. All of it can be agreed otherwise.
package struct CourseTemplate: Hashable, Sendable {
  /// What a person types: `ipt-16`. A template that is changed gets another id, since contracts name
  /// it.
  package var id: String
  /// One line on what it is.
  package var title: String
  /// A sentence on what it is for.
  package var purpose: String
  /// The rhythm; at least one step.
  package var steps: [CadenceStep]
  /// How long a session lasts, 15 to 120.
  package var minutes: Int
  /// How long the first one lasts, where that differs.
  package var firstMinutes: Int?
  package var shape: CourseShape
  /// The ids of the questionnaires that usually go with it.
  package var measures: [String]
  /// What to know beside it, each a sentence or two.
  package var notes: [String]

  package init(
    id: String, title: String, purpose: String, steps: [CadenceStep], minutes: Int,
    firstMinutes: Int? = nil, shape: CourseShape, measures: [String] = [], notes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.steps = steps
    self.minutes = minutes
    self.firstMinutes = firstMinutes
    self.shape = shape
    self.measures = measures
    self.notes = notes
  }

  package var plannedSessions: Int { shape.sessions }

  /// How often sessions come at first.
  package var cadence: Cadence { steps.first?.cadence ?? .weekly }

  /// Whether it keeps well what another course reached, and so follows on one.
  package var isMaintenance: Bool {
    shape.reviewEvery != nil && shape.endingAfter == nil
      || shape.phases.first?.name == .maintenance
  }

  /// The template called `id`, if there is one.
  package static func named(_ id: String) -> Self? { all.first { $0.id == id } }

  /// The phase that usually comes with the session `number`; the people decide, this suggests.
  package func usualPhase(atSession number: Int) -> Phase? { shape.usualPhase(atSession: number) }

  /// A contract on what the template says, to be changed where the people agreed otherwise.
  package func contract() -> Contract {
    Contract(
      template: id, plannedSessions: plannedSessions, cadence: cadence, minutes: minutes,
      steps: steps.count > 1 ? steps : nil, firstMinutes: firstMinutes)
  }
}
