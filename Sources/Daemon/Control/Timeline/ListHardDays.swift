import CivilTime
import ControlAPI
import Domain
import Projections

/// The hard days of the next weeks.
enum ListHardDays: Verb {
  typealias Method = TimelineInterface.Dates

  /// How far ahead is looked, in days.
  private static let ahead = 60

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(dates: [])
    }
    let today = question.wording.today
    let timeline = question.views.timeline
    let days = timeline.sensitiveDates(from: today, to: today.adding(days: ahead))
      .filter { question.shows($0.person) }
    return Method.Reply(
      dates: days.map { day in
        TimelineInterface.SensitiveDate(
          day: question.wording.day(day.date), date: day.date.description,
          text: day.event.flatMap { timeline.rows[$0]?.text.onOneLine() }
            ?? FocusWords.hardDay(question.shownAlias(day.person)))
      })
  }
}
