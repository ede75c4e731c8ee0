import ControlAPI
import Domain
import Journal
import Projections

/// One theme with what shows it.
enum ShowTheme: Verb {
  typealias Method = ThemesInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.themeRow(parameters.theme, question)
    var evidence: [(at: Timestamp, line: ThemesInterface.Evidence)] = []
    let hidden =
      parameters.all ?? false
      ? [] : try await services.apart(among: row.links.map(\.entry), question)
    for link in row.links where !hidden.contains(link.entry) {
      // What was taken back since is no evidence any more.
      guard let event = try await services.entry(link.entry, question) else { continue }
      evidence.append((event.time.occurredAt, line(event, link, question)))
    }
    evidence.sort { $0.at < $1.at }
    return Method.Reply(
      theme: question.theme(row, without: hidden), evidence: evidence.map(\.line),
      leftOut: Apart.leftOut(!hidden.isEmpty))
  }

  private static func line(
    _ event: RecordedEvent, _ link: Themes.Link, _ question: CourseQuestion
  ) -> ThemesInterface.Evidence {
    // Five hundred long texts would not fit a frame.
    let text = EntryLine(event.event, question).text
    return ThemesInterface.Evidence(
      entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
      text: text.count > 300 ? "\(text.prefix(300))…" : text, note: link.note)
  }
}
