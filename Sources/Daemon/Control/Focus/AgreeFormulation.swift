import CivilTime
import ControlAPI
import Domain
import Projections

/// Keeps how two people put it.
enum AgreeFormulation: Verb {
  typealias Method = FocusInterface.AgreeFormulation

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .focus(
        .agreeFormulation(
          text: parameters.text, agreedOn: try services.day(parameters.agreedOn, .past),
          focus: try parameters.focus.map { try services.id(FocusID.self, $0, "focus") })))
    let hadOne = question.views.focus.formulation != nil
    return Method.Reply(
      receipt: outcome.receipt(
        FocusWords.agreed,
        notices: [FocusWords.hint(on: parameters.text), hadOne ? FocusWords.earlier : nil]
          .compactMap(\.self)))
  }
}
