// The one way in which civil values are written in stored events, and read back: `2026-12-01`,
// `15:00` or `15:00:30`, and `2026-12-01T15:00`.

extension CivilDate {
  /// Reads `2026-12-01`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, let year = number(fields[0], digits: 4),
      let month = number(fields[1], digits: 2), let day = number(fields[2], digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension TimeOfDay {
  /// Reads `15:00` or `15:00:30`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = number(fields[0], digits: 2),
      let minute = number(fields[1], digits: 2),
      let second = fields.count == 3 ? number(fields[2], digits: 2) : 0
    else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}

extension CivilDateTime {
  /// Reads `2026-12-01T15:00`, with seconds or without; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "T", omittingEmptySubsequences: false)
    guard fields.count == 2, let date = CivilDate(fields[0]), let time = TimeOfDay(fields[1]) else {
      return nil
    }
    self.init(date: date, time: time)
  }
}

private func number(_ text: some StringProtocol, digits: Int) -> Int? {
  guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
    return nil
  }
  return Int(text)
}

extension CivilDate: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a date such as 2026-12-01") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}

extension TimeOfDay: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a time such as 15:00") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}

extension CivilDateTime: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "a time such as 2026-12-01T15:00") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws {
    try encodeText("\(date)T\(time)", to: encoder)
  }
}

/// Reads a value that is stored as one string.
func decodeText<Value>(
  from decoder: any Decoder, as expected: String, _ read: (String) -> Value?
) throws -> Value {
  let container = try decoder.singleValueContainer()
  guard let value = read(try container.decode(String.self)) else {
    throw DecodingError.dataCorruptedError(
      in: container, debugDescription: "This should be \(expected).")
  }
  return value
}

/// Writes a value that is stored as one string.
func encodeText(_ text: String, to encoder: any Encoder) throws {
  var container = encoder.singleValueContainer()
  try container.encode(text)
}
