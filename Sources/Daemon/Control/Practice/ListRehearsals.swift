import ControlAPI
import Domain
import Projections

/// Rehearsed talks, the latest first.
enum ListRehearsals: Verb {
  typealias Method = PracticeInterface.Rehearsals

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(rehearsals: [], more: false)
    }
    let all = parameters.all ?? false
    var isLeftOut = false
    let page = try await services.page(
      question, before: parameters.before, limit: parameters.limit,
      keys: try await services.noteKeys(question, nil)
    ) { event -> PracticeInterface.Rehearsal? in
      let rehearsal = question.rehearsal(event, all: all)
      guard rehearsal == nil || all || question.shows(event) else {
        isLeftOut = true
        return nil
      }
      return rehearsal
    }
    return Method.Reply(rehearsals: page.rows, more: page.more, leftOut: Apart.leftOut(isLeftOut))
  }
}
