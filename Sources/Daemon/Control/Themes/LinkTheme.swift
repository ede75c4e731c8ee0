import ControlAPI
import Domain
import Journal
import Projections

/// Puts an entry with a theme.
enum LinkTheme: Verb {
  typealias Method = ThemesInterface.Link

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.themeID(parameters.theme, question)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    guard try await services.entry(entry, question) != nil else {
      throw DaemonInterface.NotFound(message: ThemeRefusal.noSuchEntry(entry).sentence)
    }
    let outcome = try await recording.record(
      question.course, .themes(.link(id, entry, note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.linked(entry, id)),
      theme: try await services.theme(id, after: question))
  }
}
