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
    let all = parameters.closed ?? false
    let closed = list.rows.values.filter(\.status.isClosed).sorted { $0.id < $1.id }
    if all { rows += closed }
    let shown = rows.filter { all || question.views.people.isShown($0.person) }
    // What was open when they were set apart was withdrawn by that, and is not lost.
    let isLeftOut = !all && (rows + closed).contains { !question.views.people.isShown($0.person) }
    return Method.Reply(
      homework: shown.map { question.homework($0, all: all) },
      leftOut: Apart.leftOut(isLeftOut))
  }
}
