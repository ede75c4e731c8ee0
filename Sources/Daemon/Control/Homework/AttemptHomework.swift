import ControlAPI
import Domain
import Journal
import Projections

/// Records how homework went.
enum AttemptHomework: Verb {
  typealias Method = HomeworkInterface.RecordAttempt

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    guard
      let outcome = try services.choice(HomeworkOutcome.self, parameters.outcome, "outcome")
    else { throw JournalError.unknownCourse }
    let id: HomeworkID
    if case .homework(.attempted(let earlier))? = try await recording.earlier(on: question.course) {
      id = earlier.homework
    } else {
      id = try homework(parameters, services, question)
    }
    let recorded = try await recording.record(
      question.course,
      .homework(
        .attempt(id, outcome, confidence: parameters.confidence, note: parameters.note)))
    return Method.Reply(
      receipt: recorded.receipt(sentence(outcome)),
      homework: try await services.homework(id, after: question))
  }

  private static func sentence(_ outcome: HomeworkOutcome) -> String {
    switch outcome {
    case .tried: "Noted."
    case .partly: "Noted. Trying part of it counts."
    case .notThisTime: "Noted. What got in the way can go to the session: kith bring"
    }
  }

  /// What is meant: the one named, the one that is open, or the one that was tried already.
  private static func homework(
    _ parameters: Method.Parameters, _ services: Services, _ question: CourseQuestion
  ) throws -> HomeworkID {
    if let text = parameters.homework {
      return try services.homeworkRow(text, question).id
    }
    let list = question.views.homework
    let candidates = list.open.isEmpty ? list.attempted : list.open
    guard let only = candidates.first else {
      throw DaemonInterface.NotFound(
        message: "No homework is open. To see it all: kith homework list --all")
    }
    if candidates.count > 1 {
      let names = candidates.prefix(5).map(\.id.description).joined(separator: ", ")
      throw DaemonInterface.Refused(
        code: "homework.several",
        message: "More than one is open: \(names). Say which: kith tried \(only.id) partly")
    }
    return only.id
  }
}
