import ControlAPI
import Domain
import Journal
import Projections

/// Records that homework was talked about.
enum ReviewHomework: Verb {
  typealias Method = HomeworkInterface.Review

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.homeworkRow(parameters.homework, question)
    let session =
      try parameters.session.map { try services.id(SessionID.self, $0, "session") }
      ?? question.views.schedule.lastAttended(services.zones)?.id
    let outcome = try await recording.record(
      question.course,
      .homework(.review(row.id, session: session, note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt("\(row.id) is talked about, and done with."))
  }
}
