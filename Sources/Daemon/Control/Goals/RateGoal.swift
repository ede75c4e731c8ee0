import ControlAPI
import Domain
import Journal
import Projections

/// Records where a goal stands.
enum RateGoal: Verb {
  typealias Method = GoalsInterface.Rate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.goalRow(parameters.goal, question)
    let outcome = try await recording.record(
      question.course, .goals(.rate(row.id, value: parameters.value, note: parameters.note)))
    let goal = try await services.goal(row.id, after: question)
    return Method.Reply(
      receipt: outcome.receipt("\(row.id): \(goal.standing)."), goal: goal)
  }
}
