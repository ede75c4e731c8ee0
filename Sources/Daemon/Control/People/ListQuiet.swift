import ControlAPI
import Domain
import Projections

/// Those of whom nothing was noted for a while.
enum ListQuiet: Verb {
  typealias Method = PeopleInterface.Quiet

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(people: [])
    }
    let rows = question.views.people.quiet(at: question.wording.now)
    return Method.Reply(people: rows.map { question.quiet($0) })
  }
}
