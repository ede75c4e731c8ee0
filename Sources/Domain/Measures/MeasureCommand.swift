/// What can be asked about questionnaires.
package enum MeasureCommand: Hashable, Sendable {
  case complete(MeasureAnswers)
  case skip(String)
  case loadPack(Instrument)
}

/// How somebody filled in a questionnaire.
package struct MeasureAnswers: Hashable, Sendable {
  package var instrument: String
  package var items: [Int?]?
  package var total: Int?
  package var source: MeasureSource
  package var difficulty: Int?
  package var safetyAnswer: Int?

  package init(
    instrument: String, items: [Int?]? = nil, total: Int? = nil, source: MeasureSource = .me,
    difficulty: Int? = nil, safetyAnswer: Int? = nil
  ) {
    self.instrument = instrument
    self.items = items
    self.total = total
    self.source = source
    self.difficulty = difficulty
    self.safetyAnswer = safetyAnswer
  }
}
