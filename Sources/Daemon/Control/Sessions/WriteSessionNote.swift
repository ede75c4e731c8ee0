import ControlAPI
import Domain
import Journal
import Projections

/// Writes a note on a session.
enum WriteSessionNote: Verb {
  typealias Method = SessionsInterface.WriteNote

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row: SessionSchedule.Row
    if parameters.session != nil {
      row = try services.sessionRow(parameters.session, question)
    } else if let last = question.views.schedule.lastAttended(services.zones) {
      row = last
    } else {
      throw DaemonInterface.NotFound(
        message: "No session has been attended yet. Name one: kith session note s1 \"…\"")
    }
    let outcome = try await recording.record(
      question.course, .sessions(.writeNote(row.id, text: parameters.text)))
    return Method.Reply(
      receipt: outcome.receipt("Kept, with \(question.name(row.id).lowercasedFirst)."))
  }
}

extension String {
  /// With a small first letter, to stand inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
