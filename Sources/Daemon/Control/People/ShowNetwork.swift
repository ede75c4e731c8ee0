import ControlAPI
import Domain
import Projections

/// How many are near, and how much the person was in touch with them.
enum ShowNetwork: Verb {
  typealias Method = PeopleInterface.Network

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(nearest: 0, nearestAtStart: 0, contacts: 0, contactPeople: 0)
    }
    let people = question.views.people
    let circle = question.circle(all: false)
    let contacts = people.contacts(at: question.wording.now)
    let quiet =
      parameters.quiet ?? false
      ? people.quiet(at: question.wording.now).map { question.quiet($0) } : nil
    return Method.Reply(
      nearest: circle.nearest, nearestAtStart: circle.nearestAtStart, contacts: contacts.count,
      contactPeople: contacts.people, quiet: quiet)
  }
}
