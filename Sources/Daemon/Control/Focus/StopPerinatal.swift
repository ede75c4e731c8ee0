import ControlAPI
import Domain

/// Leaves words about a birth out from now on.
enum StopPerinatal: Verb {
  typealias Method = FocusInterface.StopPerinatal

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(question.course, .focus(.stopPerinatalWording))
    return Method.Reply(receipt: outcome.receipt(FocusWords.perinatal))
  }
}
