import ControlAPI
import Domain
import Journal
import Projections

/// Records that a session did not take place.
enum MissSession: Verb {
  typealias Method = SessionsInterface.Miss

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try await services.begunSession(parameters.session, question, recording)
    let by = try services.choice(Party.self, parameters.by, "by") ?? .me
    let name = question.name(row.id)
    let renumbering =
      question.views.schedule.contract?.countsMissed == true
      ? [] : question.renumbering(without: row)
    let outcome = try await recording.record(question.course, .sessions(.miss(row.id, by: by)))
    return Method.Reply(
      receipt: outcome.receipt(
        "Noted: \(name), \(question.wording.moment(row.start).text), did not take place.",
        notices: renumbering + ["What got in the way can go to the next session: kith bring"]))
  }
}
