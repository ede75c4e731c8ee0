import ControlAPI
import Domain
import Projections

/// One piece of homework, and each time it was tried.
enum ShowHomework: Verb {
  typealias Method = HomeworkInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.homeworkRow(parameters.homework, question)
    let attempts = try await services.entries(question, matching: min(100, row.attempts)) {
      event -> HomeworkInterface.Attempt? in
      guard case .homework(.attempted(let attempt)) = event.event, attempt.homework == row.id
      else { return nil }
      return HomeworkInterface.Attempt(
        entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
        outcome: attempt.outcome.rawValue, confidence: attempt.confidence, note: attempt.note)
    }
    return Method.Reply(homework: question.homework(row), attempts: attempts.reversed())
  }
}

extension Services {
  func homeworkRow(_ text: String, _ question: CourseQuestion) throws -> HomeworkList.Row {
    let id = try id(HomeworkID.self, text, "homework")
    guard let row = question.views.homework.rows[id] else {
      throw DaemonInterface.NotFound(message: HomeworkRefusal.unknown(id).sentence)
    }
    return row
  }

  /// A row as it stands after a recording.
  func homework(
    _ id: HomeworkID, after question: CourseQuestion
  ) async throws -> ControlAPI.Homework {
    let after = try await existing(Query(course: question.course.description))
    guard let row = after.views.homework.rows[id] else {
      throw DaemonInterface.NotFound(message: HomeworkRefusal.unknown(id).sentence)
    }
    return after.homework(row)
  }
}
