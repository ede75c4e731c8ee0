import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Changes a goal.
enum ReviseGoal: Verb {
  typealias Method = GoalsInterface.Revise

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.goalRow(parameters.goal, question)
    let reading = MeasureReading(
      kind: parameters.kind, target: parameters.target, per: parameters.per,
      baseline: parameters.baseline, levels: parameters.levels, weight: parameters.weight)
    let revised = GoalRevised(
      goal: row.id, statement: parameters.statement,
      measure: try reading.measure(instead: row.measure, services),
      by: try services.day(parameters.by, .future),
      agreedOn: try services.day(parameters.agreedOn, .past))
    let outcome = try await recording.record(question.course, .goals(.revise(revised)))
    let goal = try await services.goal(row.id, after: question)
    return Method.Reply(
      receipt: outcome.receipt("\(row.id) is changed: \(goal.standing)."), goal: goal)
  }
}
