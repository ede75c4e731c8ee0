import ControlAPI
import Domain
import Journal
import Projections

/// Records that a goal is reached.
enum AchieveGoal: Verb {
  typealias Method = GoalsInterface.Achieve

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.goalRow(parameters.goal, question)
    let outcome = try await recording.record(
      question.course, .goals(.achieve(row.id, note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt("\(row.id) is reached."))
  }
}
