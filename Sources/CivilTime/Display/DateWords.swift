package import Domain

/// Days and times in words: English, day before month, the clock in 24 hours.
package enum DateWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  package static func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  /// "Tuesday 1 December", with the year where it is not this one.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - today: the day of reading; with nil the year is always said.
  /// - Returns: the words.
  package static func day(_ date: CivilDate, today: CivilDate? = nil) -> String {
    let words = "\(weekday(date.weekday)) \(date.day) \(months[date.month - 1])"
    return date.year == today?.year ? words : "\(words) \(date.year)"
  }

  /// "today", "tomorrow", "yesterday", or the day in full.
  package static func relativeDay(_ date: CivilDate, today: CivilDate) -> String {
    switch date.dayNumber - today.dayNumber {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    default: day(date, today: today)
    }
  }

  /// "15:00"; seconds are left out.
  package static func clock(_ time: TimeOfDay) -> String {
    TimeOfDay(secondOfDay: time.secondOfDay / 60 * 60).description
  }

  /// "24 hours", "60 minutes", "90 seconds", "7 days", "2 hours 30 minutes".
  package static func span(_ span: TimeSpan) -> String {
    let seconds = span.milliseconds / 1000
    func counted(_ count: Int64, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    if seconds > 86_400, seconds % 86_400 == 0 { return counted(seconds / 86_400, "day") }
    if seconds > 3600, seconds % 3600 == 0 { return counted(seconds / 3600, "hour") }
    if (60...7200).contains(seconds), seconds % 60 == 0 { return counted(seconds / 60, "minute") }
    if seconds < 120 { return counted(seconds, "second") }
    let parts = [
      (seconds / 3600, "hour"), (seconds % 3600 / 60, "minute"), (seconds % 60, "second"),
    ]
    return parts.filter { $0.0 > 0 }.map(counted).joined(separator: " ")
  }

  /// ISO 8601 with the offset from UTC: "2026-12-01T15:00:00+00:00".
  package static func iso(_ instant: Timestamp, in zone: Zone) -> String {
    let civil = zone.civil(at: instant)
    let offset = zone.offset(at: instant)
    let size = TimeOfDay(secondOfDay: abs(offset))
    let seconds = padded(civil.time.second, to: 2)
    let clock = "\(padded(civil.time.hour, to: 2)):\(padded(civil.time.minute, to: 2)):\(seconds)"
    return "\(civil.date)T\(clock)\(offset < 0 ? "-" : "+")"
      + "\(padded(size.hour, to: 2)):\(padded(size.minute, to: 2))"
  }
}

extension DateWords {
  /// "13 October".
  package static func dayAndMonth(_ date: CivilDate) -> String {
    "\(date.day) \(months[date.month - 1])"
  }

  /// "13 Oct", where there is little room.
  package static func shortDay(_ date: CivilDate) -> String {
    "\(date.day) \(months[date.month - 1].prefix(3))"
  }
}
