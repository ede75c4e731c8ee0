import ControlAPI
import Domain
import Projections

/// What changed since the start.
enum ShowMeasureChange: Verb {
  typealias Method = MeasuresInterface.Change

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let instrument = try services.instrument(parameters.instrument, question)
    let preset = try services.choice(ChangePreset.self, parameters.preset, "preset") ?? .usual
    guard
      let change = question.views.measures.rows[instrument.id]?
        .change(instrument, firstSession: question.firstSession, preset: preset)
    else {
      return Method.Reply(
        title: instrument.title,
        words: "A change needs two scores of \(instrument.title), one after the start.")
    }
    let sign = change.difference < 0 ? -1.0 : 1.0
    return Method.Reply(
      title: instrument.title, start: question.score(change.baseline, of: instrument),
      startRule: change.start.rawValue, latest: question.score(change.latest, of: instrument),
      difference: sign * instrument.value(abs(change.difference)),
      threshold: change.threshold.map(instrument.value), label: change.label.rawValue,
      words: "\(MeasureWords.change(change, instrument)) \(MeasureWords.start(change.start))")
  }
}
