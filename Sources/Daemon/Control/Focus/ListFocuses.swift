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
    return Method.Reply(
      focuses: rows.compactMap { question?.focus($0) }, tradition: view.tradition.rawValue,
      areas: view.tradition.areas.map(\.rawValue),
      areaNames: view.tradition.areas.map { FocusWords.name($0, in: view.tradition) },
      perinatalStopped: view.perinatalStopped)
  }
}
