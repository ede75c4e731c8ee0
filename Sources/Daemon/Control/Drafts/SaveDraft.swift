import ControlAPI
import Domain
import Journal

/// Keeps all answers so far.
enum SaveDraft: Verb {
  typealias Method = DraftsInterface.Save

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let answers = parameters.answers.map { DraftAnswer(field: $0.field, text: $0.text) }
    let draft = try services.draftID(parameters.draft)
    let outcome = try await recording.record(
      question.course, .drafts(.save(draft, form: parameters.form, answers: answers)))
    let saved = outcome.entries.compactMap { entry -> DraftID? in
      if case .drafts(.saved(let saved))? = entry.courseEvent?.event { saved.draft } else { nil }
    }.first
    guard let name = saved?.description else { throw JournalError.unknownCourse }
    return Method.Reply(
      receipt: outcome.receipt("Kept as begun. To go on: kith draft resume \(name)"),
      draft: name)
  }
}
