/// Hours of the night, or of any part of the day, in which nothing comes. At their beginning and at
/// their end something may come.
package struct QuietHours: Hashable, Sendable {
  package let from: TimeOfDay
  package let to: TimeOfDay

  /// From nine in the evening to eight in the morning.
  package static let usual = Self(
    from: TimeOfDay(secondOfDay: 21 * 3600), to: TimeOfDay(secondOfDay: 8 * 3600))

  /// - Parameters:
  ///   - from: when they begin.
  ///   - to: when they end; earlier than `from` where midnight lies between, and the same as `from`
  ///     for no quiet hours at all.
  package init(from: TimeOfDay, to: TimeOfDay) {
    self.from = from
    self.to = to
  }

  /// Whether there are any.
  package var areAny: Bool { from != to }

  /// Whether a wall clock that shows `time` shows quiet hours.
  package func contains(_ time: TimeOfDay) -> Bool {
    if from < to { return from < time && time < to }
    return areAny && (time > from || time < to)
  }
}

extension QuietHours: CustomStringConvertible, Codable {
  /// "21:00-08:00".
  package var description: String { "\(from)-\(to)" }

  /// Reads "21:00-08:00"; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = TimeOfDay(parts[0]), let to = TimeOfDay(parts[1]) else {
      return nil
    }
    self.init(from: from, to: to)
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "two clocks such as 21:00-08:00") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
