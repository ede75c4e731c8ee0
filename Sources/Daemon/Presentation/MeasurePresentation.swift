import ControlAPI
import Domain
import Projections

extension MeasuresInterface.Instrument {
  /// A questionnaire as the interface says it.
  init(_ instrument: Domain.Instrument, isPack: Bool) {
    let range = instrument.totalRange
    self.init(
      id: instrument.id, title: instrument.title, about: instrument.about,
      version: instrument.version, scoringVersion: instrument.scoringVersion,
      items: instrument.items, lowest: instrument.lowest, highest: instrument.highest,
      lowestTotal: instrument.value(range.lowerBound),
      highestTotal: instrument.value(range.upperBound), higherIsBetter: instrument.higherIsBetter,
      lookBack: instrument.lookBack, often: instrument.often, licence: instrument.licence,
      sources: instrument.sources, note: instrument.note, change: instrument.change,
      cutOff: instrument.cutOff,
      bands: instrument.bands.map { MeasuresInterface.Band(from: $0.from, name: $0.name) },
      safetyItem: instrument.safetyItem, filledBy: instrument.filledBy.rawValue,
      text: instrument.text.map { text in
        MeasuresInterface.Text(
          stem: text.stem, questions: text.questions, answers: text.answers,
          difficulty: text.difficulty, difficultyAnswers: text.difficultyAnswers,
          credit: text.credit)
      }, isPack: isPack)
  }
}

extension CourseQuestion {
  /// The first attended session, which the start is looked for around.
  var firstSession: Range<Timestamp>? { views.schedule.firstAttended(wording.zones) }

  /// What changed from the start to a score.
  func change(to score: MeasureSeries.Score, of instrument: Domain.Instrument) -> MeasureChange? {
    views.measures.rows[instrument.id]?
      .change(to: score, instrument, firstSession: firstSession)
  }

  /// A score as the interface says it.
  func score(
    _ score: MeasureSeries.Score, of instrument: Domain.Instrument
  ) -> MeasuresInterface.Score {
    let change = change(to: score, of: instrument)
    return MeasuresInterface.Score(
      entry: score.entry.description, when: wording.moment(score.at, in: score.zone),
      total: score.total.map(instrument.value),
      shown: score.total.map { instrument.shown($0) } ?? MeasureWords.notComplete,
      source: score.source.rawValue,
      answers: (score.items ?? []).enumerated().map { index, value in
        MeasuresInterface.ItemAnswer(item: index + 1, value: value)
      },
      subscales: instrument.subscaleMeans(score.items ?? []).map { name, hundredths in
        MeasuresInterface.Subscale(name: name, mean: Double(hundredths) / 100)
      },
      difficulty: score.difficulty, band: score.total.flatMap(instrument.band),
      change: change.map { MeasureWords.change($0, instrument) }, label: change?.label.rawValue)
  }
}

extension Services {
  /// The questionnaire that somebody named.
  func instrument(_ id: String, _ question: CourseQuestion) throws -> Domain.Instrument {
    let id = Domain.Instrument.id(typed: id)
    guard let instrument = question.views.measures.instrument(id) else {
      throw DaemonInterface.NotFound(message: MeasureRefusal.unknown.sentence)
    }
    return instrument
  }
}
