import ControlAPI
import Domain
import Projections

/// What is worked on, the first one first.
enum ListFocuses: Verb {
  typealias Method = FocusInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.question(parameters.query)
    let view = question?.views.focus ?? FocusView()
    let rows = view.live + (parameters.closed ?? false ? view.closed : [])
    let all = parameters.closed ?? false
    let shown = rows.filter { all || question?.shows($0.details.person) ?? true }
    return Method.Reply(
      focuses: shown.compactMap { question?.focus($0, all: all) },
      tradition: view.tradition.rawValue,
      areas: view.tradition.areas.map(\.rawValue),
      areaNames: view.tradition.areas.map { FocusWords.name($0, in: view.tradition) },
      perinatalStopped: view.perinatalStopped,
      leftOut: Apart.leftOut(shown.count < rows.count))
  }
}
