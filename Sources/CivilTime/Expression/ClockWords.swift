import Domain

/// A time of day as it was said.
enum ClockWords {
  /// The time at the head of some words, and how many words it takes.
  static func read(_ words: ArraySlice<String>) -> (time: TimeOfDay, count: Int)? {
    guard let first = words.first else { return nil }
    if let hour = partOfDay(first) { return (TimeOfDay(secondOfDay: hour * 3600), 1) }
    if let time = TimeOfDay(first.utf8.count == 4 && first.contains(":") ? "0" + first : first) {
      if let second = words.dropFirst().first, let hours = halfDay(second) {
        return half(time, hours).map { ($0, 2) }
      }
      return (time, 1)
    }
    for suffix in ["am", "pm", "a.m.", "p.m."] where first.hasSuffix(suffix) {
      guard let hours = halfDay(suffix) else { continue }
      return clock(String(first.dropLast(suffix.count))).flatMap { half($0, hours) }.map { ($0, 1) }
    }
    if let second = words.dropFirst().first, let hours = halfDay(second) {
      return clock(first).flatMap { half($0, hours) }.map { ($0, 2) }
    }
    return nil
  }

  private static func partOfDay(_ word: String) -> Int? {
    switch word {
    case "morning": 9
    case "noon", "midday": 12
    case "afternoon": 15
    case "evening": 19
    case "night": 21
    case "midnight": 0
    default: nil
    }
  }

  private static func halfDay(_ word: String) -> Int? {
    switch word {
    case "am", "a.m.": 0
    case "pm", "p.m.": 12
    default: nil
    }
  }

  /// `3` or `3:30`.
  private static func clock(_ text: String) -> TimeOfDay? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hour = Int(parts[0]),
      let minute = parts.count == 2 ? Int(parts[1]) : 0
    else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  /// A time of the twelve-hour clock; nil when its hour is not 1 to 12.
  private static func half(_ time: TimeOfDay, _ hours: Int) -> TimeOfDay? {
    guard (1...12).contains(time.hour) else { return nil }
    return TimeOfDay(hour: time.hour % 12 + hours, minute: time.minute, second: time.second)
  }
}

/// Dates such as 01/02/2026, which mean different days to different people.
enum SlashedDate {
  /// What is wrong with such a date and what to write instead; nil when it is none.
  static func problem(_ word: String) -> String? {
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "." })
    guard parts.count == 3,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let second = Int(parts[1]), let third = Int(parts[2]),
      parts[2].count == 4
    else { return nil }
    let shown = ExpressionError.shown(word)
    let readings = [
      CivilDate(year: third, month: second, day: first),
      CivilDate(year: third, month: first, day: second),
    ].compactMap { $0 }
    if readings.count == 2, readings[0] != readings[1] {
      return "\"\(shown)\" can be read in two ways. Write \(readings[0]) or \(readings[1])."
    }
    let day = readings.first.map { "\($0)." } ?? "2026-12-01, say."
    return "\"\(shown)\" is not how Kith reads dates: the year comes first. Write \(day)"
  }
}

/// Instants as ISO 8601 writes them, with `Z` or an offset.
enum ISOInstant {
  static func read(_ text: String) -> Timestamp? {
    let trimmed = text.filter { !$0.isWhitespace }
    guard trimmed.utf8.count >= 17, trimmed.utf8.count <= 30, trimmed.contains("T") else {
      return nil
    }
    if trimmed.hasSuffix("Z") { return instant(trimmed.dropLast(), offset: 0) }
    guard let sign = trimmed.lastIndex(where: { $0 == "+" || $0 == "-" }),
      let offset = TimeOfDay(trimmed[trimmed.index(after: sign)...])
    else { return nil }
    return instant(
      trimmed[..<sign], offset: (trimmed[sign] == "-" ? -1 : 1) * offset.secondOfDay)
  }

  private static func instant(_ text: Substring, offset: Int) -> Timestamp? {
    CivilDateTime(text).flatMap { civil in
      (1900...2200).contains(civil.date.year)
        ? Timestamp(milliseconds: (civil.secondNumber - Int64(offset)) * 1000) : nil
    }
  }
}
