import CivilTime
import ControlAPI
import Domain
import Projections

/// Makes what a chart is drawn from.
struct PlotMaking {
  /// A value on one day.
  struct Value {
    var day: CivilDate
    var value: Double
  }

  var title: String
  /// What one value is called, and several: "entry", "entries".
  var one: String
  var many: String
  var range: ClosedRange<Double>
  var signed = false
  /// How many weeks up to now; nil for all since the course began, half a year at most.
  var weeks: Int?

  /// The most weeks there are on one chart: two years.
  static let mostWeeks = 104
  static let usualWeeks = 26

  /// - Parameters:
  ///   - values: in any order.
  ///   - question: the course, whose sessions are marked.
  /// - Returns: what to draw.
  func plot(_ values: [Value], _ question: CourseQuestion) -> Plot {
    let today = question.wording.today
    let from = first(values, today)
    let inside = values.filter { (from...today).contains($0.day) }
    let days = Dictionary(grouping: inside, by: \.day).sorted { $0.key < $1.key }
    return Plot(
      title: title, summary: summary(inside, from, today, question.wording),
      days: today.dayNumber - from.dayNumber + 1, lowest: range.lowerBound,
      highest: range.upperBound, signed: signed,
      points: days.map { day, values in
        PlotPoint(
          day: day.dayNumber - from.dayNumber, date: day.description,
          lowest: values.map(\.value).min() ?? 0, highest: values.map(\.value).max() ?? 0,
          count: values.count)
      },
      ticks: Self.ticks(from, today), marks: question.marks(from, today))
  }

  private func first(_ values: [Value], _ today: CivilDate) -> CivilDate {
    if let weeks {
      return today.adding(days: 1 - 7 * min(max(weeks, 1), Self.mostWeeks))
    }
    let earliest = today.adding(days: 1 - 7 * Self.usualWeeks)
    let begun = values.map(\.day).filter { $0 >= earliest && $0 <= today }.min() ?? today
    // At least two weeks, so that a first day does not fill the screen.
    return min(begun.startOfWeek, today.adding(days: -13))
  }

  private func summary(
    _ values: [Value], _ from: CivilDate, _ today: CivilDate, _ wording: Wording
  ) -> String {
    let days = "\(DateWords.dayAndMonth(from)) to \(DateWords.dayAndMonth(today))"
    guard let lowest = values.map(\.value).min(), let highest = values.map(\.value).max() else {
      return "\(title), \(days): nothing recorded."
    }
    let count = "\(values.count) \(values.count == 1 ? one : many)"
    let range =
      lowest == highest ? "all \(shown(lowest))" : "\(shown(lowest)) to \(shown(highest))"
    return "\(title), \(days): \(count), \(values.count == 1 ? shown(lowest) : range)."
  }

  private func shown(_ value: Double) -> String {
    let text = value == value.rounded() ? "\(Int(value))" : "\(value)"
    return signed && value > 0 ? "+\(text)" : text
  }

  /// The first day, and each Monday after it.
  private static func ticks(_ from: CivilDate, _ today: CivilDate) -> [PlotTick] {
    var ticks: [PlotTick] = []
    var day = from
    while day <= today {
      ticks.append(
        PlotTick(day: day.dayNumber - from.dayNumber, label: DateWords.shortDay(day)))
      day = day.startOfWeek.adding(days: 7)
    }
    return ticks
  }
}

extension CourseQuestion {
  /// What happened between two days: the sessions that took place, and what is on the timeline.
  func marks(_ from: CivilDate, _ through: CivilDate) -> [Mark] {
    (sessionMarks(from, through) + lifeMarks(from, through)).sorted { $0.day < $1.day }
  }

  private func lifeMarks(_ from: CivilDate, _ through: CivilDate) -> [Mark] {
    let noon = TimeOfDay(secondOfDay: 12 * 3600)
    return views.timeline.marks(from: from, to: through).filter { shows($0.person) }.map { mark in
      let start = AgreedTime(
        civil: CivilDateTime(date: mark.date, time: noon), zone: wording.zone)
      let month = mark.on.wholeDay == nil ? " (\(DateWords.partial(mark.on)))" : ""
      return Mark(
        day: mark.date.dayNumber - from.dayNumber, moment: wording.moment(start),
        label: mark.text.onOneLine(60) + month, kind: "lifeEvent")
    }
  }

  private func sessionMarks(_ from: CivilDate, _ through: CivilDate) -> [Mark] {
    let numbers = views.schedule.numbers(wording.zones)
    return views.schedule.inOrder(wording.zones).compactMap { row in
      let day = row.start.civil.date
      guard row.status == .attended, (from...through).contains(day), let number = numbers[row.id]
      else { return nil }
      return Mark(
        day: day.dayNumber - from.dayNumber, moment: wording.moment(row.start),
        label: "\(number)", kind: "session")
    }
  }
}
