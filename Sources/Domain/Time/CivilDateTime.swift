/// A day and a time on a wall clock, in no zone.
package struct CivilDateTime: Hashable, Comparable, Sendable {
  package var date: CivilDate
  package var time: TimeOfDay

  package init(date: CivilDate, time: TimeOfDay) {
    self.date = date
    self.time = time
  }

  /// The first and the last second that can be written: 0001-01-01 00:00 and 9999-12-31 23:59:59.
  package static let secondNumbers: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// The wall-clock reading that counts `number` seconds from 1970-01-01 00:00, every day 86,400
  /// long; the first or the last reading there is where that lies outside `secondNumbers`.
  package init(secondNumber number: Int64) {
    let seconds = number.clamped(to: Self.secondNumbers)
    let day = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    self.init(
      date: CivilDate(dayNumber: day),
      time: TimeOfDay(secondOfDay: Int(seconds - Int64(day) * 86_400)))
  }

  /// Seconds from 1970-01-01 00:00 on the same wall clock, every day 86,400 long.
  package var secondNumber: Int64 { Int64(date.dayNumber) * 86_400 + Int64(time.secondOfDay) }

  /// The reading so many seconds later on the same wall clock; it stops at the first and the last.
  package func adding(seconds: Int64) -> Self {
    Self(secondNumber: secondNumber.addingClamped(seconds))
  }

  /// The same time of day so many days later; it stops at the first and the last day there is.
  package func adding(days: Int) -> Self { Self(date: date.adding(days: days), time: time) }

  package static func < (left: Self, right: Self) -> Bool { left.secondNumber < right.secondNumber }
}

extension CivilDateTime: CustomStringConvertible {
  /// `2026-12-01 15:00`.
  package var description: String { "\(date) \(time)" }
}
