import ControlAPI
import Domain
import Projections

/// What a questionnaire is.
enum ShowMeasure: Verb {
  typealias Method = MeasuresInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let instrument = try services.instrument(parameters.instrument, question)
    return Method.Reply(
      instrument: MeasuresInterface.Instrument(
        instrument, isPack: question.views.measures.packs[instrument.id] != nil))
  }
}
