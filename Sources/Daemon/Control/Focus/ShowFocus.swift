import ControlAPI
import Projections

/// One thing that is worked on in full.
enum ShowFocus: Verb {
  typealias Method = FocusInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    return Method.Reply(focus: question.focus(try services.focusRow(parameters.focus, question)))
  }
}
