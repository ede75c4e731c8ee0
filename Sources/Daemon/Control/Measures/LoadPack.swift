import ControlAPI
import Domain
import Journal

/// Takes in an instrument pack.
enum LoadPack: Verb {
  typealias Method = MeasuresInterface.LoadPack

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let instrument = try CheckPack.read(parameters.text)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(question.course, .measures(.loadPack(instrument)))
    return Method.Reply(
      receipt: outcome.receipt(
        "\(instrument.title) is kept, with its rules\(instrument.text == nil ? "" : " and words").",
        notices: ["To record one: kith measure record \(instrument.id)"]),
      instrument: MeasuresInterface.Instrument(instrument, isPack: true))
  }
}
