import ControlAPI
import Domain
import Projections

/// All that was agreed on how things hang together, the latest first.
enum ListFormulations: Verb {
  typealias Method = FocusInterface.FormulationHistory

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query),
      let latest = question.views.focus.formulation
    else { return Method.Reply(formulations: []) }
    let limit = min(max(parameters.limit ?? 20, 1), 200)
    var version = latest.version
    let all = try await services.entries(question, matching: limit) {
      event -> FocusInterface.Formulation? in
      guard case .focus(.formulationAgreed(let agreed)) = event.event else { return nil }
      var said = latest
      said.entry = event.number
      said.version = version
      said.text = agreed.text
      said.at = event.time.occurredAt
      said.agreedOn = agreed.agreedOn
      said.focus = agreed.focus
      version -= 1
      return question.formulation(said)
    }
    return Method.Reply(formulations: all)
  }
}
