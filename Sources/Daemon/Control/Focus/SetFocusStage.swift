import ControlAPI
import Domain

/// Records where a disagreement stands.
enum SetFocusStage: Verb {
  typealias Method = FocusInterface.SetStage

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(FocusID.self, parameters.focus, "focus")
    let stage = try services.required(DisputeStage.self, parameters.stage, "stage")
    let outcome = try await recording.record(
      question.course, .focus(.assess(id, stage, note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt(
        FocusWords.stands(id, stage), notices: [FocusWords.question(stage)]),
      focus: try await services.focus(id, after: question))
  }
}
