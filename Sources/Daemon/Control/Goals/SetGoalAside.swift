import ControlAPI
import Domain
import Journal
import Projections

/// Stops working on a goal.
enum SetGoalAside: Verb {
  typealias Method = GoalsInterface.SetAside

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.goalRow(parameters.goal, question)
    let outcome = try await recording.record(
      question.course, .goals(.setAside(row.id, reason: parameters.reason)))
    return Method.Reply(receipt: outcome.receipt("\(row.id) is set aside."))
  }
}
