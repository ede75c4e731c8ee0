import CivilTime
import ControlAPI
import Domain
import Projections

/// The words of briefs that stand alone.
enum BriefWords {
  static let agenda = "I want to talk about"
  static let lastTime = "Last time"
  static let mood = "Mood"
  static let moments = "Moments"
  static let practice = "Practice"
  static let measures = "Measures"
  static let goals = "Goals"
  static let people = "People"
  static let themes = "Comes back"
  static let notes = "What I wrote"
  static let earlier = "From before"

  /// How much was kept since the last session that happened before it.
  static func earlier(_ count: Int) -> String {
    "\(count) \(count == 1 ? "entry" : "entries") kept since then, about the time before: kith log"
  }

  /// "I felt heard": what was felt or wanted as a sentence. Words that begin with I stay as they are.
  static func mine(_ verb: String, _ words: String?) -> String? {
    guard let words = words?.onOneLine(1_000), let first = words.split(separator: " ").first else {
      return nil
    }
    if first == "I" || first.hasPrefix("I'") || first.hasPrefix("I’") { return words }
    return "I \(verb) \(words.lowercasedFirst)"
  }

  static func outcome(_ outcome: HomeworkOutcome) -> String {
    switch outcome {
    case .tried: "tried"
    case .partly: "partly"
    case .notThisTime: "not this time"
    }
  }

  /// "once", "twice", "3 times".
  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}

extension CourseQuestion {
  /// "For session 8, Tuesday 1 December, 15:00", or as much of it as is known.
  var briefTitle: String {
    guard let next = nextSession else {
      return views.overview.status.hasEnded ? "The course as it ended" : "For the next session"
    }
    return "For \(name(next.id).lowercasedFirst), \(wording.moment(next.start).text)"
  }

  /// "Since session 7, Tuesday 24 November"; before the first one, since the course is kept, or since
  /// the first thing that is in the brief where that was before.
  func briefSince(_ first: RecordedEvent?) -> String {
    if let last = views.schedule.lastAttended(wording.zones) {
      return "Since \(name(last.id).lowercasedFirst), \(wording.day(last.start.civil.date))"
    }
    let moments = [views.overview.begunAt, first?.time.occurredAt].compactMap(\.self)
    guard let begun = moments.min() else { return "Since the beginning" }
    return "Since \(wording.day(wording.zones.civil(at: begun, in: wording.zone).dayOfLife))"
  }

  /// "In week 2", counted from the first session; where that was before Kith, "On Monday 2 November".
  func weekWords(_ moment: Timestamp) -> String {
    let day = wording.zones.civil(at: moment, in: wording.zone).date
    let first = views.schedule.inOrder(wording.zones).first { $0.status == .attended }
    guard (views.schedule.contract?.attendedBefore ?? 0) == 0, let start = first?.start.civil.date,
      day >= start
    else { return "On \(wording.day(day))" }
    return "In week \((day.dayNumber - start.dayNumber) / 7 + 1)"
  }
}

extension Wording {
  /// The day of an instant as the person counts it, short: "Thu 26", and with the month where it is
  /// not of late.
  func shortDay(_ instant: Timestamp) -> String {
    let day = zones.civil(at: instant, in: zone).dayOfLife
    let weekday = DateWords.weekday(day.weekday).prefix(3)
    if abs(today.dayNumber - day.dayNumber) < 21 { return "\(weekday) \(day.day)" }
    return DateWords.day(day, today: today).split(separator: " ").dropFirst()
      .map { $0.prefix(while: \.isNumber).isEmpty ? String($0.prefix(3)) : String($0) }
      .joined(separator: " ")
  }

  /// When something was, as people say it: "Wednesday", "Friday night".
  ///
  /// - Parameters:
  ///   - instant: when.
  ///   - withPart: whether to say the part of the day always; a night is always said.
  /// - Returns: the words.
  func weekdayWords(_ instant: Timestamp, withPart: Bool = false) -> String {
    let civil = zones.civil(at: instant, in: zone)
    // The small hours belong to the evening before them.
    let day = civil.dayOfLife
    let isLately = (0...6).contains(today.dayNumber - day.dayNumber)
    let words = isLately ? DateWords.weekday(day.weekday) : shortDay(instant)
    switch civil.time.hour {
    case 21..., ..<4: return "\(words) night"
    case 4..<12: return withPart ? "\(words) morning" : words
    case 12..<18: return withPart ? "\(words) afternoon" : words
    default: return withPart ? "\(words) evening" : words
    }
  }
}
