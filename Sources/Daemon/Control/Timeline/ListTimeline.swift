import CivilTime
import ControlAPI
import Domain
import Projections

/// The timeline, what happened first first, beside the moods of each week.
enum ListTimeline: Verb {
  typealias Method = TimelineInterface.List

  /// The most weeks of moods: a year.
  private static let mostWeeks = 53

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(events: [], weeks: [])
    }
    let all = parameters.all ?? false
    let rows = question.views.timeline.inOrder
    let shown = rows.filter { all || question.shows($0.person) }
    let scale = question.moodScale
    let moods = Dictionary(grouping: try await services.moods(question), by: \.day.startOfWeek)
    let weeks = moods.sorted { $0.key < $1.key }.suffix(mostWeeks).map { monday, moods in
      let (lowest, highest) = (moods.map(\.value).min() ?? 0, moods.map(\.value).max() ?? 0)
      return TimelineInterface.TimelineWeek(
        monday: monday.description, words: "week of \(DateWords.dayAndMonth(monday))",
        count: moods.count, lowest: lowest, highest: highest, shown: scale.shown(lowest...highest))
    }
    return Method.Reply(
      events: shown.map { question.lifeEvent($0, all: all) }, weeks: weeks,
      leftOut: Apart.leftOut(shown.count < rows.count))
  }
}
