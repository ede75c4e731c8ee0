import ControlAPI
import Domain
import Journal

/// Drops something begun.
enum DiscardDraft: Verb {
  typealias Method = DraftsInterface.Discard

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let draft = try services.id(DraftID.self, parameters.draft, "draft")
    let outcome = try await recording.record(question.course, .drafts(.discard(draft)))
    return Method.Reply(receipt: outcome.receipt("\(draft) is dropped. To have it back: kith undo"))
  }
}
