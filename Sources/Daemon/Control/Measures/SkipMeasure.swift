import ControlAPI
import Domain
import Journal

/// Leaves a questionnaire out this time.
enum SkipMeasure: Verb {
  typealias Method = MeasuresInterface.Skip

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let instrument = try services.instrument(parameters.instrument, question)
    let outcome = try await recording.record(question.course, .measures(.skip(instrument.id)))
    return Method.Reply(receipt: outcome.receipt("\(instrument.title) is left out this time."))
  }
}
