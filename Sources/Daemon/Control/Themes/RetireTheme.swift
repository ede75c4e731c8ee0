import ControlAPI
import Domain
import Journal
import Projections

/// Puts a theme away.
enum RetireTheme: Verb {
  typealias Method = ThemesInterface.Retire

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.themeID(parameters.theme, question)
    let outcome = try await recording.record(
      question.course, .themes(.retire(id, note: parameters.note)))
    return Method.Reply(receipt: outcome.receipt(PeopleWords.retired(id)))
  }
}
