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
    let row = try services.attendedRow(
      parameters.session, question, example: "kith session note s1 \"…\"")
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

extension Services {
  /// The session that is meant; the last one attended, if none is named.
  func attendedRow(
    _ text: String?, _ question: CourseQuestion, example: String
  ) throws -> SessionSchedule.Row {
    if text != nil { return try sessionRow(text, question) }
    if let last = question.views.schedule.lastAttended(zones) { return last }
    throw DaemonInterface.NotFound(
      message: "No session has been attended yet. Name one: \(example)")
  }
}
