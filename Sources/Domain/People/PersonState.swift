/// Where someone stands in the person's life.
package enum PersonState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Only such people may be counted as quiet, and only when asked.
  case inMyLife
  /// They keep their place in the circle, and are counted nowhere.
  case died
  /// The two are not in touch any more.
  case ended
  /// No practice with them, and their name is left out where nobody asks for it.
  case keepApart
}

/// How two people were in touch.
package enum ContactKind: String, Hashable, Sendable, Codable, CaseIterable {
  case met
  case call
  case message
  case letter
  case other
}

/// A day, a month or a year, as much of it as somebody wants to say.
package struct DateOfDeath: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// A whole day.
  package init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2026`, `2026-03` or `2026-03-14`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let rest = ["-01-01", "-01", ""]
    guard (1...3).contains(fields.count), let date = CivilDate("\(text)\(rest[fields.count - 1])")
    else { return nil }
    year = date.year
    month = fields.count > 1 ? date.month : nil
    day = fields.count > 2 ? date.day : nil
  }

  /// The first day that it may have been.
  package var earliest: CivilDate? { CivilDate(year: year, month: month ?? 1, day: day ?? 1) }
}

extension DateOfDeath: CustomStringConvertible, Codable {
  /// As it is read.
  package var description: String {
    ([padded(year, to: 4)] + [month, day].compactMap { $0.map { padded($0, to: 2) } })
      .joined(separator: "-")
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a date such as 2026-03") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
