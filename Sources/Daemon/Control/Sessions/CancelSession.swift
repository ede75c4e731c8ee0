import ControlAPI
import Domain
import Journal
import Projections

/// Calls a session off.
enum CancelSession: Verb {
  typealias Method = SessionsInterface.Cancel

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try await services.sessionRow(parameters.session, question, recording)
    let by = try services.choice(Party.self, parameters.by, "by") ?? .circumstances
    let name = question.name(row.id)
    let outcome = try await recording.record(
      question.course, .sessions(.cancel(row.id, by: by, reason: parameters.reason)))
    let day = question.wording.moment(row.start).text
    return Method.Reply(
      receipt: outcome.receipt(
        "\(name), \(day), is called off. Kith does not tell your therapist; you do.",
        notices: question.renumbering(without: row) + [
          "To add another instead: kith session schedule"
        ]))
  }
}
