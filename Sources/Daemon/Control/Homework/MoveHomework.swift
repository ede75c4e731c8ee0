import ControlAPI
import Domain
import Journal
import Projections

/// Changes for when homework is.
enum MoveHomework: Verb {
  typealias Method = HomeworkInterface.Move

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.homeworkRow(parameters.homework, question)
    guard let due = try services.due(parameters.due, question, isRepeating: false) else {
      throw JournalError.unknownCourse
    }
    let outcome = try await recording.record(
      question.course, .homework(.reschedule(row.id, due: due)))
    let homework = try await services.homework(row.id, after: question)
    let words = homework.due.map { $0.hasPrefix("before") ? $0 : "for \($0)" } ?? "open"
    return Method.Reply(
      receipt: outcome.receipt(
        "\(row.id) is \(words) now.", notices: try services.notices(due)), homework: homework)
  }
}
