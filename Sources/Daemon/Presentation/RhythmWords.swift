import CivilTime
import ControlAPI
import Domain
import Projections

/// What is said of the rhythm of the days.
enum RhythmWords {
  static func name(_ anchor: RhythmAnchor) -> String {
    switch anchor {
    case .outOfBed: "Out of bed"
    case .firstContact: "First contact"
    case .startOfDay: "Start of the day"
    case .dinner: "Dinner"
    case .toBed: "To bed"
    }
  }

  /// The same where there is room, and nobody to ask: on paper.
  static func inFull(_ anchor: RhythmAnchor) -> String {
    switch anchor {
    case .firstContact: "First saw or spoke to someone"
    case .startOfDay: "Started the day's work"
    case .outOfBed, .dinner, .toBed: name(anchor)
    }
  }

  static func company(_ company: RhythmCompany) -> String {
    switch company {
    case .alone: "alone"
    case .withOthers: "with others"
    }
  }

  /// "Dinner 19:00, with others", "Dinner: not that day".
  static func line(_ recorded: RhythmAnchorRecorded) -> String {
    let name = name(recorded.anchor)
    guard let time = recorded.time else { return "\(name): not that day" }
    let company = recorded.company.map { ", \(Self.company($0))" } ?? ""
    return "\(name) \(DateWords.clock(time))\(company)"
  }

  /// "4.8 of 7", or that there is not enough to say.
  static func shown(_ score: Double?) -> String {
    guard let score else { return "not enough" }
    let tenths = Int((score * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) of 7"
  }

  /// "Mon 23".
  static func label(_ day: CivilDate) -> String {
    "\(DateWords.weekday(day.weekday).prefix(3)) \(day.day)"
  }
}

extension CourseQuestion {
  /// A week as the interface says it.
  func score(_ monday: CivilDate, _ week: RhythmLog.Week) -> RhythmInterface.WeekScore {
    let rhythm = week.rhythm
    let sunday = monday.adding(days: 6)
    return RhythmInterface.WeekScore(
      week: monday.description, text: "\(wording.day(monday)) to \(wording.day(sunday))",
      score: rhythm.score, shown: RhythmWords.shown(rhythm.score), anchors: rhythm.hits.count,
      days: week.dayCount)
  }
}
