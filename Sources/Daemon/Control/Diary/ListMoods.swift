import ControlAPI
import Domain
import Projections

/// The moods of late, and week by week.
enum ListMoods: Verb {
  typealias Method = DiaryInterface.Moods

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(
        moods: [], weeks: [], scale: MoodScale.lowestToHighest.rawValue,
        question: MoodWords.question(.lowestToHighest))
    }
    let limit = min(max(parameters.limit ?? 20, 0), MoodSeries.latestLimit)
    let series = question.views.moods
    return Method.Reply(
      moods: series.latest.suffix(limit).map { entry in
        DiaryInterface.Mood(
          entry: entry.entry.description, when: question.wording.moment(entry.at, in: entry.zone),
          value: entry.value, shown: (entry.scale ?? .lowestToHighest).shown(entry.value),
          about: question.shownAlias(entry.person),
          // What is written beside a mood with somebody kept apart is about them.
          note: question.shows(entry.person) ? entry.note : nil)
      },
      weeks: series.weeksInOrder.map { monday, week in
        DiaryInterface.MoodWeek(
          week: monday.description, count: week.count, lowest: week.lowest,
          highest: week.highest, mean: week.mean)
      }, scale: question.moodScale.rawValue, question: MoodWords.question(question.moodScale))
  }
}
