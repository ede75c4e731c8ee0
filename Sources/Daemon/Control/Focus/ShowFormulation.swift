import ControlAPI
import Domain
import Projections

/// How things hang together, as last agreed.
enum ShowFormulation: Verb {
  typealias Method = FocusInterface.ShowFormulation

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.question(parameters.query)
    return Method.Reply(
      formulation: question?.views.focus.formulation.flatMap { question?.formulation($0) })
  }
}

extension CourseQuestion {
  /// What was agreed, as the interface says it.
  func formulation(_ said: FocusView.Formulation) -> FocusInterface.Formulation {
    FocusInterface.Formulation(
      entry: said.entry.description, version: said.version, text: said.text,
      when: wording.moment(said.at), agreedOn: said.agreedOn.map { wording.day($0) },
      focus: said.focus?.description)
  }
}
