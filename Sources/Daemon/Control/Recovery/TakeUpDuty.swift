import ControlAPI
import Domain

/// Takes something up again.
enum TakeUpDuty: Verb {
  typealias Method = RecoveryInterface.TakeUp

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(DutyID.self, parameters.duty, "duty")
    let outcome = try await recording.record(
      question.course, .recovery(.takeUpAgain(id, note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt(FocusWords.takenUp(id)))
  }
}
