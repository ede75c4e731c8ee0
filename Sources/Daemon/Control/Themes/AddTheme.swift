import ControlAPI
import Domain
import Journal
import Projections

/// Notes a theme.
enum AddTheme: Verb {
  typealias Method = ThemesInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .themes(.identify(label: parameters.label)))
    let id = outcome.entries.compactMap { entry -> ThemeID? in
      if case .themes(.identified(let theme))? = entry.courseEvent?.event {
        theme.theme
      } else {
        nil
      }
    }.first
    guard let id else { throw JournalError.unknownCourse }
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.themeAdded(id)),
      theme: try await services.theme(id, after: question))
  }
}
