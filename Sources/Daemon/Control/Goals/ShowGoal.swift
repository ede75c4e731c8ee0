import ControlAPI
import Domain
import Projections

/// One goal in full.
enum ShowGoal: Verb {
  typealias Method = GoalsInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    return Method.Reply(goal: question.goal(try services.goalRow(parameters.goal, question)))
  }
}

extension Services {
  func goalRow(_ text: String, _ question: CourseQuestion) throws -> GoalProgress.Row {
    let id = try id(GoalID.self, text, "goal")
    guard let row = question.views.goals.rows[id] else {
      throw DaemonInterface.NotFound(message: GoalRefusal.unknown(id).sentence)
    }
    return row
  }

  /// A goal as it stands after a recording.
  func goal(
    _ id: GoalID, after question: CourseQuestion
  ) async throws -> GoalsInterface.Goal {
    let after = try await existing(Query(course: question.course.description))
    return after.goal(try goalRow(id.description, after))
  }
}
