import ControlAPI
import Domain

/// Takes something off the timeline.
enum RemoveLifeEvent: Verb {
  typealias Method = TimelineInterface.Remove

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(LifeEventID.self, parameters.event, "event")
    let outcome = try await recording.record(question.course, .timeline(.remove(id)))
    return Method.Reply(receipt: outcome.receipt(FocusWords.removed(id)))
  }
}
