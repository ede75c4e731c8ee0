import ControlAPI
import Domain
import Journal
import Projections

/// Adds why the course was begun.
enum AddReasons: Verb {
  typealias Method = CourseInterface.AddReasons

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let reasons = try services.reasons(parameters.reasons)
    let outcome = try await recording.record(
      question.course, .agreements(.addReasons(reasons, note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt("Kept. You need not say more about it."))
  }
}

extension Services {
  /// Reads reasons that somebody named.
  func reasons(_ names: [String]) throws -> [CourseReason] {
    try names.compactMap { try choice(CourseReason.self, $0, "reasons") }
  }
}
