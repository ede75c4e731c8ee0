import CivilTime
import ControlAPI
import Domain
import Journal

/// Keeps a goal.
enum SetGoal: Verb {
  typealias Method = GoalsInterface.Set

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let reading = MeasureReading(
      kind: parameters.kind, target: parameters.target, per: parameters.per,
      baseline: parameters.baseline, levels: parameters.levels, weight: parameters.weight)
    let measure = try reading.measure(instead: nil, services) ?? .yesNo
    let outcome = try await recording.record(
      question.course,
      .goals(
        .set(
          statement: parameters.statement, measure: measure,
          by: try services.day(parameters.by, .future),
          agreedOn: try services.day(parameters.agreedOn, .past), person: parameters.person)))
    let id = outcome.entries.compactMap { entry -> GoalID? in
      if case .goals(.set(let set))? = entry.courseEvent?.event { set.goal } else { nil }
    }.first
    guard let id else { throw JournalError.unknownCourse }
    let goal = try await services.goal(id, after: question)
    let hint =
      parameters.kind == nil && measure == .yesNo
      ? ["To count it instead: kith goal revise \(id) --kind count --target 2 --per week"] : []
    return Method.Reply(
      receipt: outcome.receipt(
        "Kept as \(id), \(goal.standing).",
        notices: hint + question.notices(naming: parameters.person)), goal: goal)
  }
}
