import ControlAPI
import Domain

/// Records that what can wait was looked through.
enum ReviewDuties: Verb {
  typealias Method = RecoveryInterface.Review

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .recovery(.review(note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt(FocusWords.reviewed))
  }
}
