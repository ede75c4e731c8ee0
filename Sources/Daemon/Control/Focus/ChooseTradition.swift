import ControlAPI
import Domain

/// Uses the list of areas of a school.
enum ChooseTradition: Verb {
  typealias Method = FocusInterface.ChooseTradition

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let tradition = try services.required(Tradition.self, parameters.tradition, "tradition")
    let outcome = try await recording.record(question.course, .focus(.chooseTradition(tradition)))
    return Method.Reply(receipt: outcome.receipt(FocusWords.chosen(tradition)))
  }
}
