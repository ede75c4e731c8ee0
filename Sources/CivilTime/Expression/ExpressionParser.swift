import Domain

/// Reads an expression word by word: days and times in either order.
struct ExpressionParser {
  private let text: String
  private var context: ExpressionContext
  private var words: ArraySlice<String> = []
  private var day: DayWords?
  private var time: TimeOfDay?
  /// An instant that needs no zone: "in 90 minutes".
  private var instant: Timestamp?

  init(_ text: String, _ context: ExpressionContext) {
    self.text = text
    self.context = context
  }

  private var today: CivilDate { context.zones.civil(at: context.now, in: context.zone).date }

  mutating func read() throws(ExpressionError) -> ReadTime {
    var all = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    if let last = all.last, last.first?.isLetter ?? false, last.contains("/") || last == "UTC" {
      try readZone(last)
      all.removeLast()
    }
    words = all.map { $0.lowercased() }.filter { !["at", "on", "the"].contains($0) }[...]
    guard !words.isEmpty else { throw .notUnderstood(text) }
    while let word = words.first { try readNext(word) }
    return try result()
  }

  private mutating func readZone(_ word: String) throws(ExpressionError) {
    let name = ZoneName(word)
    guard context.zones.contains(name) else {
      throw ExpressionError(ZoneError.unknown(ExpressionError.shown(word)).sentence)
    }
    context.zone = name
  }

  private mutating func readNext(_ word: String) throws(ExpressionError) {
    if let problem = SlashedDate.problem(word) { throw ExpressionError(problem) }
    if try readRelative(word) { return }
    if let civil = CivilDateTime(word.uppercased()) {
      guard day == nil, time == nil else { throw .notUnderstood(text) }
      day = .date(civil.date)
      time = civil.time
      words.removeFirst()
      return
    }
    if let found = ClockWords.read(words) {
      guard time == nil else { throw .notUnderstood(text) }
      time = found.time
      words = words.dropFirst(found.count)
      return
    }
    if let found = DayWords.read(words, today: today) {
      guard day == nil else { throw .notUnderstood(text) }
      day = found.day
      time = time ?? found.time
      words = words.dropFirst(found.count)
      return
    }
    throw .notUnderstood(text)
  }

  /// "now", "in 3 days", "2 hours ago", "in a week".
  private mutating func readRelative(_ word: String) throws(ExpressionError) -> Bool {
    if word == "now" {
      instant = context.now
      words.removeFirst()
      return true
    }
    let isAhead = word == "in"
    let rest = isAhead ? words.dropFirst() : words
    guard rest.count >= 2, let count = Self.count(rest[rest.startIndex]),
      let unit = TimeUnit(rest[rest.startIndex + 1])
    else { return false }
    let isAgo = rest.count >= 3 && rest[rest.startIndex + 2] == "ago"
    guard isAhead != isAgo, day == nil, instant == nil else { return false }
    words = rest.dropFirst(isAgo ? 3 : 2)
    try apply(isAgo ? -count : count, unit)
    return true
  }

  private mutating func apply(_ count: Int, _ unit: TimeUnit) throws(ExpressionError) {
    switch unit {
    case .second, .minute, .hour:
      instant = Timestamp(
        milliseconds: context.now.milliseconds + Int64(count) * unit.seconds * 1000)
    case .day: day = .date(today.adding(days: count))
    case .week: day = .date(today.adding(days: count * 7))
    case .month: day = .date(today.adding(months: count))
    }
  }

  private static func count(_ word: String) -> Int? {
    if word == "a" || word == "an" || word == "one" { return 1 }
    guard word.utf8.count <= 4, let count = Int(word), (0...5000).contains(count) else {
      return nil
    }
    return count
  }

  private func result() throws(ExpressionError) -> ReadTime {
    if let instant {
      guard day == nil, time == nil else { throw .notUnderstood(text) }
      let civil = context.zones.civil(at: instant, in: context.zone)
      try TimeExpression.checkYear(civil.date)
      return ReadTime(
        date: civil.date, time: civil.time, zone: context.zone, instant: instant)
    }
    let date = DayChoice(context: context, today: today, time: time).date(day)
    try TimeExpression.checkYear(date)
    guard let time else { return ReadTime(date: date, time: nil, zone: context.zone) }
    return try resolve(CivilDateTime(date: date, time: time))
  }

  private func resolve(_ civil: CivilDateTime) throws(ExpressionError) -> ReadTime {
    let zone: Zone
    do {
      zone = try context.zones.zone(context.zone)
    } catch {
      throw ExpressionError(error.sentence)
    }
    switch zone.resolve(civil) {
    case .unique(let instant):
      return ReadTime(
        date: civil.date, time: civil.time, zone: context.zone, instant: instant)
    case .overlap(let first, _):
      return ReadTime(
        date: civil.date, time: civil.time, zone: context.zone, instant: first,
        isFirstOfTwo: true)
    case .gap(_, let seconds):
      let later = civil.adding(seconds: Int64(seconds))
      throw ExpressionError(
        "There is no \(civil.time) on \(DateWords.day(civil.date)) in \(context.zone.identifier): "
          + "clocks go forward over it. Try \(later.time).")
    }
  }
}

/// Units of "in 3 days".
enum TimeUnit {
  case second, minute, hour, day, week, month

  init?(_ word: String) {
    switch word {
    case "second", "seconds", "sec", "s": self = .second
    case "minute", "minutes", "min", "mins": self = .minute
    case "hour", "hours", "h": self = .hour
    case "day", "days": self = .day
    case "week", "weeks": self = .week
    case "month", "months": self = .month
    default: return nil
    }
  }

  /// Of the units shorter than a day.
  var seconds: Int64 {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day, .week, .month: 86_400
    }
  }
}
