/// How often sessions come.
package enum Cadence: Hashable, Sendable {
  case twiceWeekly
  case weekly
  case everyTwoWeeks
  case monthly
  case everyDays(Int)

  /// The start of the occurrence `index` (0 is the first) of a series that begins at `first`.
  ///
  /// Civil time counts, so that 15:00 stays 15:00 across a clock change. A time that a zone skips
  /// moves forward by the length of the gap. A series stops at the last day that can be written.
  package func occurrence(_ index: Int, from first: AgreedTime, _ zones: any ZoneRules)
    -> AgreedTime
  {
    // More occurrences than a daily series has in all the days there are.
    let index = index.clamped(to: -4_000_000...4_000_000)
    let date =
      switch self {
      case .twiceWeekly:
        // Three days, then four, so that each week has the same two weekdays.
        first.civil.date.adding(days: (index >> 1) * 7 + (index & 1) * 3)
      case .weekly: first.civil.date.adding(days: index * 7)
      case .everyTwoWeeks: first.civil.date.adding(days: index * 14)
      case .monthly: first.civil.date.adding(months: index)
      case .everyDays(let days):
        first.civil.date.adding(days: index.multipliedClamped(by: days))
      }
    let agreed = AgreedTime(
      civil: CivilDateTime(date: date, time: first.civil.time), zone: first.zone)
    // In a gap the instant denotes a later wall-clock time than was asked for; elsewhere the same.
    return AgreedTime(
      civil: zones.civil(at: zones.instant(of: agreed), in: first.zone), zone: first.zone)
  }

  /// How many days a series of `everyDays` may leave from one session to the next.
  package static let dayRange = 1...90

  /// `weekly`, `twice-weekly`, `every-two-weeks`, `monthly`, or `every-5-days`.
  package var name: String {
    switch self {
    case .twiceWeekly: "twice-weekly"
    case .weekly: "weekly"
    case .everyTwoWeeks: "every-two-weeks"
    case .monthly: "monthly"
    case .everyDays(let days): "every-\(days)-days"
    }
  }

  /// Reads a name as `name` gives it; days are 1 to 90. Nil for anything else.
  package init?(name: some StringProtocol) {
    switch name {
    case "twice-weekly": self = .twiceWeekly
    case "weekly": self = .weekly
    case "every-two-weeks": self = .everyTwoWeeks
    case "monthly": self = .monthly
    default:
      let words = name.split(separator: "-", omittingEmptySubsequences: false)
      guard words.count == 3, words[0] == "every", words[2] == "days", let days = Int(words[1]),
        Self.dayRange.contains(days)
      else { return nil }
      self = .everyDays(days)
    }
  }
}

extension Cadence: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a cadence such as weekly") { Self(name: $0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(name, to: encoder) }
}
