import ControlAPI
import Domain
import Journal
import Projections

/// Drops a piece of homework.
enum WithdrawHomework: Verb {
  typealias Method = HomeworkInterface.Withdraw

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.homeworkRow(parameters.homework, question)
    let outcome = try await recording.record(
      question.course, .homework(.withdraw(row.id, reason: parameters.reason)))
    return Method.Reply(receipt: outcome.receipt("\(row.id) is dropped."))
  }
}
