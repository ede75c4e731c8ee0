import ControlAPI
import Domain
import Journal
import Projections

/// People, in order of naming.
enum ListPeople: Verb {
  typealias Method = PeopleInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(people: [])
    }
    let all = parameters.all ?? false
    let rows = question.views.people.listed(all: all)
    return Method.Reply(
      people: rows.map { question.person($0) },
      leftOut: Apart.leftOut(!all && question.hasApart))
  }
}
