import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Keeps a piece of homework.
enum AssignHomework: Verb {
  typealias Method = HomeworkInterface.Assign

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let kind = try services.choice(HomeworkKind.self, parameters.kind, "kind")
    let repeats = try services.repeats(parameters.repeats)
    let due = try services.due(parameters.due, question, isRepeating: repeats != nil)
    let skill = try parameters.skill.map { try services.skill($0) }
    let goal = try parameters.goal.map { try services.id(GoalID.self, $0, "goal") }
    let outcome = try await recording.record(
      question.course,
      .homework(
        .assign(
          kind: kind, text: parameters.text, person: parameters.person, due: due,
          repeats: repeats, skill: skill, goal: goal)))
    let assigned = outcome.entries.compactMap { entry -> HomeworkID? in
      if case .homework(.assigned(let assigned))? = entry.courseEvent?.event {
        assigned.homework
      } else {
        nil
      }
    }.first
    guard let assigned else { throw JournalError.unknownCourse }
    let homework = try await services.homework(assigned, after: question)
    let words = homework.due.map { $0.hasPrefix("before") ? ", \($0)" : ", for \($0)" } ?? ""
    return Method.Reply(
      receipt: outcome.receipt(
        "Kept as \(assigned)\(words).", notices: try services.notices(due)), homework: homework)
  }
}

extension Services {
  /// How often homework comes again, as a person says it.
  func repeats(_ text: String?) throws -> HomeworkRepeat? {
    switch text?.lowercased() {
    case nil: return nil
    case "daily": return .everyDays(1)
    case "weekly": return .everyDays(7)
    case let text?:
      guard text.utf8.count <= 3, let days = Int(text), days > 0 else {
        throw DaemonInterface.Invalid(
          parameter: "repeats",
          message: "\"\(text.prefix(20))\" is none of daily, weekly and a number of days.")
      }
      return .everyDays(days)
    }
  }

  /// For when homework is: what was said, else before the next session.
  func due(
    _ text: String?, _ question: CourseQuestion, isRepeating: Bool
  ) throws -> HomeworkDue? {
    guard let text else {
      if isRepeating { return nil }
      let planned = question.views.schedule.inOrder(zones).first {
        $0.status == .planned && $0.interval(zones).lowerBound > now
      }
      return planned.map { .session($0.id) }
    }
    if let session = SessionID(text), text.lowercased().hasPrefix("s") { return .session(session) }
    let read = try TimeExpression.read(text, context(.future))
    return read.agreed.map { .time($0) } ?? .day(read.date, read.zone)
  }
}
