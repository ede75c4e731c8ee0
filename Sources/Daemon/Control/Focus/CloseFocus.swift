import ControlAPI
import Domain

/// Stops working on something.
enum CloseFocus: Verb {
  typealias Method = FocusInterface.Close

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(FocusID.self, parameters.focus, "focus")
    let outcome = try await recording.record(
      question.course, .focus(.close(id, outcome: parameters.outcome)))
    return Method.Reply(receipt: outcome.receipt(FocusWords.closed(id)))
  }
}
