import ControlAPI
import Domain
import Journal
import Projections

/// Takes something begun as it is.
enum KeepDraft: Verb {
  typealias Method = DraftsInterface.Keep

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    var recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let draft = try services.id(DraftID.self, parameters.draft, "draft")
    // Said twice it is closed already, and the first answer is given again.
    if try await recording.earlier(on: question.course) != nil {
      let outcome = try await recording.record(question.course, .drafts(.discard(draft)))
      return Method.Reply(receipt: outcome.receipt("Kept."))
    }
    let row = try services.draftRow(parameters.draft, question)
    let answers = try await services.answers(of: row, question)
    let command = try DraftContent(form: row.form, answers: answers, draft: draft).command()
    recording.occurredAt = recording.occurredAt ?? row.begunAt
    let outcome = try await recording.record(question.course, command.finishing(draft))
    let when = question.wording.moment(row.begunAt, in: row.zone).text
    var lines: [String] = []
    for entry in outcome.entries {
      lines += try await services.quietLines(
        after: entry.courseEvent?.event, at: recording.moment, question)
    }
    return Method.Reply(receipt: outcome.receipt("Kept, \(when).", notices: lines))
  }
}
