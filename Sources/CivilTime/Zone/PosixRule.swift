import Domain

/// The rule at the foot of a TZif file, as POSIX writes it and RFC 9636 extends it:
/// `WET0WEST,M3.5.0/1,M10.5.0`.
struct PosixRule: Hashable, Sendable {
  /// A day of the year and a time on its clock.
  struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// The `week`th `weekday` (0 is Sunday) of a month; week 5 is the last.
      case monthly(month: Int, week: Int, weekday: Int)
      /// 1 to 365; 29 February is never counted.
      case julian(Int)
      /// 0 to 365; 29 February is counted.
      case ordinal(Int)
    }
    var day: Day
    /// Seconds after midnight, −167 to 167 hours.
    var time: Int
  }

  /// Seconds east of UTC.
  var standardOffset: Int
  var daylightOffset: Int?
  var start: Change?
  var end: Change?

  /// Nil when the text is no such rule.
  init?(_ text: String) {
    var scanner = RuleScanner(text)
    guard scanner.name(), let offset = scanner.offset() else { return nil }
    standardOffset = -offset
    if scanner.isAtEnd { return }
    guard scanner.name() else { return nil }
    daylightOffset = standardOffset + 3600
    if let explicit = scanner.offset() { daylightOffset = -explicit }
    guard scanner.comma(), let start = scanner.change(), scanner.comma(),
      let end = scanner.change(), scanner.isAtEnd
    else { return nil }
    self.start = start
    self.end = end
  }

  /// Seconds east of UTC at an instant in seconds since 1970.
  func offset(at seconds: Int64) -> Int {
    guard let daylightOffset, let start, let end else { return standardOffset }
    let year = CivilDateTime(secondNumber: seconds + Int64(standardOffset)).date.year
    let begins = start.instant(in: year, offset: standardOffset)
    let ends = end.instant(in: year, offset: daylightOffset)
    let isDaylight =
      begins < ends ? (begins..<ends).contains(seconds) : !(ends..<begins).contains(seconds)
    return isDaylight ? daylightOffset : standardOffset
  }
}

extension PosixRule.Change {
  /// Seconds since 1970 of the change in a year; `offset` is what holds before it.
  func instant(in year: Int, offset: Int) -> Int64 {
    Int64(dayNumber(in: year)) * 86_400 + Int64(time) - Int64(offset)
  }

  private func dayNumber(in year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
    switch day {
    case .ordinal(let day): return newYear + day
    case .julian(let day):
      let isLeap = CivilDate.length(ofMonth: 2, year: year) == 29
      return newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0)
    case .monthly(let month, let week, let weekday):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return newYear }
      let firstWeekday = first.weekday.rawValue % 7
      var day = 1 + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      if day > CivilDate.length(ofMonth: month, year: year) { day -= 7 }
      return first.dayNumber + day - 1
    }
  }
}

/// Reads the pieces of a POSIX rule.
private struct RuleScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func comma() -> Bool { take(",") }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character.asciiValue else { return false }
    rest.removeFirst()
    return true
  }

  /// Letters, or anything between angle brackets.
  mutating func name() -> Bool {
    if take("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { (65...90).contains($0) || (97...122).contains($0) }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { (48...57).contains($0) }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func offset() -> Int? {
    let saved = rest
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number() else {
      rest = saved
      return nil
    }
    var seconds = hours * 3600
    if take(":"), let minutes = number() { seconds += minutes * 60 }
    if take(":"), let extra = number() { seconds += extra }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> PosixRule.Change? {
    guard let day = day() else { return nil }
    guard take("/") else { return PosixRule.Change(day: day, time: 7200) }
    return offset().map { PosixRule.Change(day: day, time: $0) }
  }

  private mutating func day() -> PosixRule.Change.Day? {
    if take("M") {
      guard let month = number(), take("."), let week = number(), take("."),
        let weekday = number(), (1...12).contains(month), (1...5).contains(week),
        (0...6).contains(weekday)
      else { return nil }
      return .monthly(month: month, week: week, weekday: weekday)
    }
    if take("J") { return number().map { .julian($0) } }
    return number().map { .ordinal($0) }
  }
}
