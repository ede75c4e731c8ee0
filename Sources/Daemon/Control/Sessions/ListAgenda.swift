import ControlAPI
import Domain
import Projections

/// What is on the list for the next session.
enum ListAgenda: Verb {
  typealias Method = SessionsInterface.Agenda

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(items: [])
    }
    let next = question.views.schedule.next(after: question.wording.now, services.zones)
    return Method.Reply(
      items: question.views.agenda.open.map { item in
        SessionsInterface.AgendaItem(
          id: item.id.description, text: question.shownText(item),
          added: question.wording.moment(item.addedAt),
          source: item.source?.description)
      }, session: next.map { question.session($0) })
  }
}
