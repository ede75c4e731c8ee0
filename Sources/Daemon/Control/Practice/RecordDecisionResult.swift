import ControlAPI
import Domain
import Journal

/// Keeps how a decision turned out.
enum RecordDecisionResult: Verb {
  typealias Method = PracticeInterface.RecordResult

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let weighed = try await services.decision(parameters.entry, question).weighed
    let outcome = try await recording.record(
      question.course, .practice(.recordResult(weighed.decision, result: parameters.result)))
    return Method.Reply(receipt: outcome.receipt("Kept beside \(parameters.entry)."))
  }
}

extension Services {
  /// A decision by its entry.
  ///
  /// - Parameters:
  ///   - text: the entry: "e12".
  ///   - question: the course.
  /// - Returns: the entry, and what was weighed.
  /// - Throws: `org.kith.Daemon.NotFound` when it is none.
  func decision(
    _ text: String, _ question: CourseQuestion
  ) async throws -> (event: RecordedEvent, weighed: DecisionAnalysed) {
    let entry = try id(EntryNumber.self, text, "entry")
    guard let event = try await self.entry(entry, question),
      case .practice(.decisionAnalysed(let weighed)) = event.event
    else {
      throw DaemonInterface.NotFound(
        message: "\(entry) is no decision. To see them: kith decide list")
    }
    return (event, weighed)
  }
}
