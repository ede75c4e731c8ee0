/// A day of the proleptic Gregorian calendar, in no zone.
package struct CivilDate: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the month's length.
  package let day: Int

  /// Nil when there is no such day, 30 February or month 13 say, or the year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first and the last day that can be written: 0001-01-01 and 9999-12-31.
  package static let dayNumbers = -719_162...2_932_896

  /// The day that lies `dayNumber` days after 1970-01-01 (before, when negative); the first or the
  /// last day there is where the number lies outside `dayNumbers`, so that every date can be written
  /// and read back.
  ///
  /// The arithmetic is Howard Hinnant's `civil_from_days`: eras of 400 years, years from 1 March.
  package init(dayNumber: Int) {
    let shifted = dayNumber.clamped(to: Self.dayNumbers) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package var weekday: Weekday {
    let index = (dayNumber + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day so many days later, or earlier; it stops at the first and the last day there is.
  package func adding(days: Int) -> Self { Self(dayNumber: dayNumber.addingClamped(days)) }

  /// The same day of a later month, or that month's last day where it is shorter; it stops at the
  /// first and the last year there is.
  package func adding(months: Int) -> Self {
    let count = (year * 12 + month - 1).addingClamped(months).clamped(to: 12...119_999)
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return Self(
      unchecked: newYear, newMonth, min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  /// The Monday of this day's week (ISO 8601 weeks start on Monday).
  package var startOfWeek: Self { adding(days: 1 - weekday.rawValue) }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// How many days `month`, 1 to 12, of `year` has.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-12-01`.
  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// `number` in decimal with leading zeros up to `width`.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
