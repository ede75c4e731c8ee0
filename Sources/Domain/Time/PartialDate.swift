/// A day, a month or a year: as much of a date as somebody knows or wants to say.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// Nil when only the year is known.
  package let month: Int?
  /// Nil when the day is not known.
  package let day: Int?

  /// A whole day.
  package init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2024`, `2024-03` or `2024-03-05`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let rest = ["-01-01", "-01", ""]
    guard (1...3).contains(fields.count), let date = CivilDate("\(text)\(rest[fields.count - 1])")
    else { return nil }
    year = date.year
    month = fields.count > 1 ? date.month : nil
    day = fields.count > 2 ? date.day : nil
  }

  /// The first day that it may mean.
  package var earliest: CivilDate {
    CivilDate(year: year, month: month ?? 1, day: day ?? 1) ?? CivilDate(dayNumber: 0)
  }

  /// The last day that it may mean.
  package var latest: CivilDate {
    if day != nil { return earliest }
    return earliest.adding(months: month == nil ? 12 : 1).adding(days: -1)
  }

  /// The day itself; nil where only the month or the year is known.
  package var wholeDay: CivilDate? { day == nil ? nil : earliest }
}

extension PartialDate: CustomStringConvertible, Codable {
  /// As it is read.
  package var description: String {
    ([padded(year, to: 4)] + [month, day].compactMap { $0.map { padded($0, to: 2) } })
      .joined(separator: "-")
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a date such as 2024-03") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}

/// A day of every year: a birthday, or the day on which somebody died.
package struct DayOfYear: Hashable, Sendable {
  /// 1 to 12.
  package let month: Int
  package let day: Int

  /// The day of the year of a date.
  package init(_ date: CivilDate) {
    month = date.month
    day = date.day
  }

  /// Reads `12-25`; nil for anything else. A leap year has every day that any year has.
  package init?(_ text: some StringProtocol) {
    guard let date = CivilDate("2000-\(text)") else { return nil }
    self.init(date)
  }

  /// When it next comes, today counted; 29 February is the 28th where there is none.
  package func next(from today: CivilDate) -> CivilDate {
    for year in [today.year, today.year + 1] {
      let last = CivilDate.length(ofMonth: month, year: year)
      if let date = CivilDate(year: year, month: month, day: min(day, last)), date >= today {
        return date
      }
    }
    return today
  }
}

extension DayOfYear: CustomStringConvertible, Codable {
  /// `12-25`.
  package var description: String { "\(padded(month, to: 2))-\(padded(day, to: 2))" }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a day of the year such as 12-25") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
