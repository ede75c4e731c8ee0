import ControlAPI
import Domain
import Journal
import Projections

/// Themes, those that are looked at first.
enum ListThemes: Verb {
  typealias Method = ThemesInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(themes: [])
    }
    let rows = question.views.themes.inOrder.filter { parameters.retired ?? false || !$0.isRetired }
    let hidden =
      parameters.retired ?? false
      ? [] : try await services.apart(among: rows.flatMap { $0.links.map(\.entry) }, question)
    return Method.Reply(themes: rows.map { question.theme($0, without: hidden) })
  }
}
