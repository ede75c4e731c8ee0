package import Domain

/// Reads lengths of time as people type them: `24h`, `60m`, `90s`, `1h30m`, `7d`.
package enum SpanExpression {
  /// Reads a list of lengths, `24h,60m`.
  ///
  /// - Parameter text: what was typed.
  /// - Returns: the lengths in the order in which they stand.
  /// - Throws: `ExpressionError`.
  package static func readList(_ text: String) throws(ExpressionError) -> [TimeSpan] {
    let parts = text.lowercased().split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," })
    guard parts.count <= 20 else { throw failure(text) }
    var spans: [TimeSpan] = []
    for part in parts { spans.append(try read(part, of: text)) }
    return spans
  }

  private static func read(
    _ part: Substring, of text: String
  ) throws(ExpressionError) -> TimeSpan {
    var rest = part.filter { !$0.isWhitespace }[...]
    var seconds = 0
    guard !rest.isEmpty else { throw failure(text) }
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      guard (1...7).contains(digits.count), let count = Int(digits), let length = length(unit)
      else { throw failure(text) }
      seconds += count * length
    }
    return .seconds(seconds)
  }

  private static func length(_ unit: Substring) -> Int? {
    switch unit {
    case "s", "sec", "seconds": 1
    case "m", "min", "minutes": 60
    case "h", "hour", "hours": 3600
    case "d", "day", "days": 86_400
    default: nil
    }
  }

  private static func failure(_ text: String) -> ExpressionError {
    ExpressionError(
      "\"\(ExpressionError.shown(text))\" is not a length of time that Kith understands. "
        + "Understood are: 24h,60m or 90s or 7d.")
  }
}
