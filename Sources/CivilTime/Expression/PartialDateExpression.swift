package import Domain

/// Reads a day, a month or a year that lies behind: "2019", "march 2024", "2024-03", "last may",
/// "2024-03-05", "5 march 2024", "yesterday".
package enum PartialDateExpression {
  /// - Parameters:
  ///   - text: what was typed.
  ///   - context: the moment and the zone.
  /// - Returns: as much of a date as was said; a month alone is the last such month.
  /// - Throws: `ExpressionError` that says what is understood.
  package static func read(
    _ text: String, _ context: ExpressionContext
  ) throws(ExpressionError) -> PartialDate {
    guard text.utf8.count <= 200 else { throw .notUnderstood(text) }
    var words = text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," })
      .map(String.init).filter { !["in", "on", "the", "of"].contains($0) }
    let today = context.zones.civil(at: context.now, in: context.zone).date
    if words.count == 1, let date = PartialDate(words[0]) { return try near(date) }
    if words == ["last", "year"] { return PartialDate(year(today.year - 1)) ?? PartialDate(today) }
    if words == ["last", "month"] { return month(today.adding(months: -1)) }
    let isLast = words.first == "last"
    if isLast || words.first == "this" { words.removeFirst() }
    if let number = words.first.flatMap(DayWords.month) {
      if words.count == 1 {
        let isBehind = number < today.month || number == today.month && !isLast
        return try read(isBehind ? today.year : today.year - 1, number)
      }
      if words.count == 2, words[1].utf8.count == 4, let year = Int(words[1]) {
        return try read(year, number)
      }
    }
    var past = context
    past.direction = .past
    do {
      return PartialDate(try TimeExpression.read(text, past).date)
    } catch {
      throw ExpressionError(
        "\"\(ExpressionError.shown(text))\" is not a date that Kith understands. "
          + "Understood are: 2019, march 2024, last may, 5 march 2024, 2024-03-05, yesterday.")
    }
  }

  private static func year(_ number: Int) -> String { padded(number, to: 4) }

  private static func month(_ date: CivilDate) -> PartialDate {
    PartialDate("\(year(date.year))-\(padded(date.month, to: 2))") ?? PartialDate(date)
  }

  private static func read(_ year: Int, _ month: Int) throws(ExpressionError) -> PartialDate {
    guard let date = PartialDate("\(Self.year(year))-\(padded(month, to: 2))") else {
      throw ExpressionError("The year \(year) is too far away.")
    }
    return try near(date)
  }

  private static func near(_ date: PartialDate) throws(ExpressionError) -> PartialDate {
    guard (1900...2200).contains(date.year) else {
      throw ExpressionError("The year \(date.year) is too far away.")
    }
    return date
  }
}

extension DateWords {
  /// "Tuesday 5 March 2024", "March 2024", "2024".
  package static func partial(_ date: PartialDate) -> String {
    if let whole = date.wholeDay { return day(whole) }
    return date.month.map { "\(months[$0 - 1]) \(date.year)" } ?? "\(date.year)"
  }
}
