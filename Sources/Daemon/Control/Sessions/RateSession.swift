import ControlAPI
import Domain
import Journal
import Projections

/// Keeps how helpful a session was.
enum RateSession: Verb {
  typealias Method = SessionsInterface.Rate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try services.attendedRow(
      parameters.session, question, example: "kith session rate s1 7")
    let outcome = try await recording.record(
      question.course, .sessions(.rate(row.id, helpful: parameters.helpful)))
    return Method.Reply(
      receipt: outcome.receipt("Kept, with \(question.name(row.id).lowercasedFirst)."))
  }
}
