import CivilTime
import ControlAPI
import Domain
import Projections

/// One week, point by point and day by day.
enum ShowRhythm: Verb {
  typealias Method = RhythmInterface.Week

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let day =
      try parameters.day.map { try TimeExpression.read($0, services.context(.past)).date }
      ?? question.wording.today
    let monday = day.startOfWeek
    let week = question.views.rhythm.week(of: monday)
    return Method.Reply(
      week: question.score(monday, week),
      anchors: RhythmAnchor.allCases.map { anchor in
        RhythmInterface.Anchor(
          anchor: anchor.rawValue, name: RhythmWords.name(anchor),
          slots: (0..<7).map { slot($0, monday, week.slots[anchor]?[$0]) })
      })
  }

  private static func slot(
    _ index: Int, _ monday: CivilDate, _ slot: RhythmLog.Slot?
  ) -> RhythmInterface.Slot {
    let day = monday.adding(days: index)
    return RhythmInterface.Slot(
      date: day.description, label: RhythmWords.label(day),
      time: slot?.time.map { DateWords.clock($0) }, didNotDo: slot.map { $0.time == nil } ?? false,
      company: slot?.company?.rawValue)
  }
}

/// Week by week, the latest last.
enum ListRhythmWeeks: Verb {
  typealias Method = RhythmInterface.Weeks

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let limit = min(max(parameters.limit ?? 16, 1), 120)
    let weeks = question.views.rhythm.weeksInOrder.filter { $0.week.dayCount > 0 }
    return Method.Reply(weeks: weeks.suffix(limit).map { question.score($0.monday, $0.week) })
  }
}
