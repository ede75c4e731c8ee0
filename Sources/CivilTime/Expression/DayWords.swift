import Domain

/// A day as it was said.
enum DayWords: Hashable, Sendable {
  case date(CivilDate)
  case weekday(Weekday)
  /// `next friday`: strictly after today.
  case nextWeekday(Weekday)
  /// `last friday`: strictly before today.
  case lastWeekday(Weekday)
  /// `1 december`, in whichever year fits.
  case dayOfMonth(month: Int, day: Int)

  /// The day at the head of some words, how many words it takes, and the time it may imply.
  static func read(
    _ words: ArraySlice<String>, today: CivilDate
  ) -> (day: Self, count: Int, time: TimeOfDay?)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    switch first {
    case "today": return (.date(today), 1, nil)
    case "tomorrow": return (.date(today.adding(days: 1)), 1, nil)
    case "yesterday": return (.date(today.adding(days: -1)), 1, nil)
    case "tonight": return (.date(today), 1, TimeOfDay(secondOfDay: 21 * 3600))
    case "last" where second == "night":
      return (.date(today.adding(days: -1)), 2, TimeOfDay(secondOfDay: 21 * 3600))
    case "next", "last", "this":
      guard let second else { return nil }
      if let weekday = weekday(second) {
        return (relative(first, weekday), 2, nil)
      }
      guard second == "week", first != "this" else { return nil }
      return (.date(today.adding(days: first == "next" ? 7 : -7)), 2, nil)
    default: break
    }
    if let weekday = weekday(first) { return (.weekday(weekday), 1, nil) }
    if let date = CivilDate(first) { return (.date(date), 1, nil) }
    return readMonth(words)
  }

  private static func relative(_ word: String, _ weekday: Weekday) -> Self {
    switch word {
    case "next": .nextWeekday(weekday)
    case "last": .lastWeekday(weekday)
    default: .weekday(weekday)
    }
  }

  /// `1 december 2026`, `december 1`, `1st dec`.
  private static func readMonth(
    _ words: ArraySlice<String>
  ) -> (day: Self, count: Int, time: TimeOfDay?)? {
    let head = Array(words.prefix(3))
    guard head.count >= 2 else { return nil }
    let pair: (month: Int, day: Int)? =
      if let month = month(head[0]), let day = dayNumber(head[1]) {
        (month, day)
      } else if let day = dayNumber(head[0]), let month = month(head[1]) {
        (month, day)
      } else {
        nil
      }
    // A leap year has every day that any year has.
    guard let (month, day) = pair, day <= CivilDate.length(ofMonth: month, year: 2000) else {
      return nil
    }
    if head.count == 3, head[2].utf8.count == 4, let year = Int(head[2]) {
      return CivilDate(year: year, month: month, day: day).map { (.date($0), 3, nil) }
    }
    return (.dayOfMonth(month: month, day: day), 2, nil)
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return day
  }

  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return DateWords.months.firstIndex {
      $0.lowercased() == word || $0.lowercased().prefix(3) == word
    }
    .map { $0 + 1 }
  }

  private static func weekday(_ word: String) -> Weekday? {
    switch word {
    case "mon", "monday": .monday
    case "tue", "tues", "tuesday": .tuesday
    case "wed", "weds", "wednesday": .wednesday
    case "thu", "thur", "thurs", "thursday": .thursday
    case "fri", "friday": .friday
    case "sat", "saturday": .saturday
    case "sun", "sunday": .sunday
    default: nil
    }
  }
}

/// Chooses the day that was meant.
struct DayChoice {
  var context: ExpressionContext
  var today: CivilDate
  var time: TimeOfDay?

  private var clock: TimeOfDay { context.zones.civil(at: context.now, in: context.zone).time }
  private var looksAhead: Bool { context.direction == .future }

  func date(_ day: DayWords?) -> CivilDate {
    switch day {
    case .date(let date)?: date
    case .weekday(let weekday)?: weekdayDate(weekday)
    case .nextWeekday(let weekday)?: first(weekday, from: today.adding(days: 1), step: 1)
    case .lastWeekday(let weekday)?: first(weekday, from: today.adding(days: -1), step: -1)
    case .dayOfMonth(let month, let day)?: yearDate(month, day)
    case nil: timeAlone
    }
  }

  /// A time alone: the next such time, or the last.
  private var timeAlone: CivilDate {
    guard let time else { return today }
    if looksAhead { return time > clock ? today : today.adding(days: 1) }
    return time <= clock ? today : today.adding(days: -1)
  }

  private func weekdayDate(_ weekday: Weekday) -> CivilDate {
    guard weekday == today.weekday else {
      return first(weekday, from: today, step: looksAhead ? 1 : -1)
    }
    if looksAhead { return time.map { $0 > clock } ?? false ? today : today.adding(days: 7) }
    return time.map { $0 <= clock } ?? true ? today : today.adding(days: -7)
  }

  private func first(_ weekday: Weekday, from start: CivilDate, step: Int) -> CivilDate {
    var date = start
    while date.weekday != weekday { date = date.adding(days: step) }
    return date
  }

  /// The year in which the day lies ahead, or behind; 29 February waits for a leap year.
  private func yearDate(_ month: Int, _ day: Int) -> CivilDate {
    let step = looksAhead ? 1 : -1
    var year = today.year
    for _ in 0..<10 {
      if let date = CivilDate(year: year, month: month, day: day),
        looksAhead ? date >= today : date <= today
      {
        return date
      }
      year += step
    }
    return today
  }
}
