package import Domain

/// Reads what people type for a time.
///
/// A bare weekday is the next such day, today only if a time is said that is still to come; looking
/// back it is the last such day. `next friday` is the first Friday after today. Parts of the day are
/// morning 9:00, noon 12:00, afternoon 15:00, evening 19:00, night 21:00 and midnight 0:00. A time
/// alone is the next such time, or the last when looking back. Whoever reads shows the full date
/// back, so that a person can check.
package enum TimeExpression {
  /// - Parameters:
  ///   - text: what was typed.
  ///   - context: the moment, the zone, and where an unclear day lies.
  /// - Returns: the day, and the time if one was said.
  /// - Throws: `ExpressionError` that says what is understood, or why a time does not exist.
  package static func read(
    _ text: String, _ context: ExpressionContext
  ) throws(ExpressionError) -> ReadTime {
    guard text.utf8.count <= 200 else { throw .notUnderstood(text) }
    if let instant = ISOInstant.read(text) { return try reading(of: instant, context) }
    var parser = ExpressionParser(text, context)
    return try parser.read()
  }

  private static func reading(
    of instant: Timestamp, _ context: ExpressionContext
  ) throws(ExpressionError) -> ReadTime {
    let civil = context.zones.civil(at: instant, in: context.zone)
    try checkYear(civil.date)
    return ReadTime(
      date: civil.date, time: civil.time, zone: context.zone, instant: instant)
  }

  /// - Throws: `ExpressionError` when the day lies further away than anybody plans or remembers.
  static func checkYear(_ date: CivilDate) throws(ExpressionError) {
    guard (1900...2200).contains(date.year) else {
      throw ExpressionError("The year \(date.year) is too far away.")
    }
  }

  /// Reads the first and the last day of a range: `2026-12-22..2027-01-05`, `22 dec to 5 jan`.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - context: the moment and the zone.
  /// - Returns: the first day and the last; the same when one was said.
  /// - Throws: `ExpressionError`.
  package static func readRange(
    _ text: String, _ context: ExpressionContext
  ) throws(ExpressionError) -> (from: CivilDate, through: CivilDate) {
    let parts = split(text)
    guard (1...2).contains(parts.count) else { throw .notUnderstood(text) }
    let from = try read(parts[0], context).date
    guard parts.count == 2 else { return (from, from) }
    var later = context
    let noon = AgreedTime(
      civil: CivilDateTime(date: from, time: TimeOfDay(secondOfDay: 0)), zone: context.zone)
    later.now = max(context.now, context.zones.instant(of: noon))
    return (from, try read(parts[1], later).date)
  }

  private static func split(_ text: String) -> [String] {
    for mark in ["..", " to ", " until ", " through "] {
      if let range = text.lowercased().firstRange(of: mark) {
        let lower = text.lowercased()
        return [String(lower[..<range.lowerBound]), String(lower[range.upperBound...])]
      }
    }
    return [text]
  }
}

extension String {
  /// Where `mark` first stands.
  fileprivate func firstRange(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
      start = index(after: start)
    }
    return nil
  }
}
