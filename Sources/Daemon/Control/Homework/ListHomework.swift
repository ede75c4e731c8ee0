import ControlAPI
import Domain
import Projections

/// Homework, what is open first.
enum ListHomework: Verb {
  typealias Method = HomeworkInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(homework: [])
    }
    let list = question.views.homework
    var rows = list.dueInOrder(
      question.views.schedule, at: question.wording.now, question.wording.zones)
    rows += list.attempted
    if !(parameters.closed ?? false) {
      rows.removeAll { !question.views.people.isShown($0.person) }
    } else {
      rows += list.rows.values.filter(\.status.isClosed).sorted { $0.id < $1.id }
    }
    return Method.Reply(homework: rows.map { question.homework($0) })
  }
}
