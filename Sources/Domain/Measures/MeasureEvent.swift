/// What happened with questionnaires.
package enum MeasureEvent: Hashable, Sendable {
  case completed(MeasureCompleted)
  case skipped(MeasureSkipped)
  case packLoaded(InstrumentPackLoaded)
}

/// A questionnaire was filled in, by its answers or by its total alone.
package struct MeasureCompleted: Hashable, Sendable, Codable {
  /// Its id: `phq-9`.
  package var instrument: String
  package var instrumentVersion: String
  package var scoringVersion: Int
  /// One for each item as it was answered, nil where it was not; absent where only a total is known.
  package var items: [Int?]?
  /// What the answers add up to; absent while one is missing. Of a mean: the sum.
  package var total: Int?
  package var source: MeasureSource
  /// The answer to a question that does not count, 0 to 3.
  package var difficulty: Int?
  /// With a total alone: the answer to the question about safety.
  package var safetyAnswer: Int?

  package init(
    instrument: String, instrumentVersion: String, scoringVersion: Int, items: [Int?]? = nil,
    total: Int? = nil, source: MeasureSource = .me, difficulty: Int? = nil,
    safetyAnswer: Int? = nil
  ) {
    self.instrument = instrument
    self.instrumentVersion = instrumentVersion
    self.scoringVersion = scoringVersion
    self.items = items
    self.total = total
    self.source = source
    self.difficulty = difficulty
    self.safetyAnswer = safetyAnswer
  }
}

/// Where a score is from.
package enum MeasureSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// The person filled it in.
  case me = "self"
  case clinic
}

/// A questionnaire was left out this time.
package struct MeasureSkipped: Hashable, Sendable, Codable {
  package var instrument: String

  package init(instrument: String) { self.instrument = instrument }
}

/// A questionnaire was brought along in a file of its own; the whole of it is kept, so that scores
/// can be read wherever the record goes.
package struct InstrumentPackLoaded: Hashable, Sendable, Codable {
  package var instrument: Instrument

  package init(instrument: Instrument) { self.instrument = instrument }
}
