import ControlAPI
import Domain
import Journal
import Projections

/// Notes a sign that things are getting harder.
enum NoteSign: Verb {
  typealias Method = CourseInterface.NoteSign

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .agreements(.noteSign(text: parameters.text)))
    return Method.Reply(receipt: outcome.receipt("Kept with the signs you know."))
  }
}
