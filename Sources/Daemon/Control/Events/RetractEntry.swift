import ControlAPI
import Domain
import Journal

/// Takes one entry back.
enum RetractEntry: Verb {
  typealias Method = EventsInterface.Retract

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    let outcome = try await recording.record(.retract(question.course, entry))
    return Method.Reply(receipt: try await services.undone(outcome, question))
  }
}
