import ControlAPI

/// Draws a chart as text: values up, days across, one mark for each day that has a value. Days
/// without one stay empty; nothing is joined across them.
struct Chart {
  var plot: Plot
  /// How many columns there are; 40 at least are used.
  var width: Int
  /// The characters it is drawn with.
  var style: ChartStyle

  private static let leastWidth = 40
  /// The most rows that values take.
  private static let mostRows = 13
  /// The most columns that one day takes.
  private static let mostColumnsADay = 4

  init(_ plot: Plot, width: Int, style: ChartStyle) {
    self.plot = plot
    self.width = max(width, Self.leastWidth)
    self.style = style
  }

  /// The sentence, the drawing, and what its marks mean.
  var lines: [String] {
    var lines = fold(plot.summary, width: width)
    if plot.points.isEmpty { return lines }
    lines.append("")
    lines += values
    lines += axis
    if let sessions { lines.append(sessions) }
    let (events, legend) = lifeEvents
    if let events { lines.append(events) }
    let meaning = key
    for part in [legend, meaning] where !part.isEmpty { lines += [""] + part }
    return lines.map(\.trimmedEnd)
  }

  // MARK: - Measure

  private var room: Int { width - margin - 1 }

  /// The columns left of the axis.
  private var margin: Int { max("session ".count, (labels.map(\.count).max() ?? 0) + 1) }

  private var columnsADay: Int { min(max(room / max(plot.days, 1), 1), Self.mostColumnsADay) }
  private var daysAColumn: Int { max((plot.days + room - 1) / room, 1) }

  private func column(_ day: Int) -> Int {
    daysAColumn > 1 ? day / daysAColumn : day * columnsADay + (columnsADay - 1) / 2
  }

  private var columns: Int {
    daysAColumn > 1 ? (plot.days - 1) / daysAColumn + 1 : plot.days * columnsADay
  }

  /// What one row stands for.
  private var step: Double {
    let span = plot.highest - plot.lowest
    return [1, 2, 2.5, 5, 10].first { span / $0 < Double(Self.mostRows) } ?? span / 10
  }

  private var rowCount: Int { Int(((plot.highest - plot.lowest) / step).rounded(.up)) + 1 }

  private func row(_ value: Double) -> Int { Int(((value - plot.lowest) / step).rounded()) }

  /// From the lowest row up.
  private var labels: [String] {
    let every = plot.signed || rowCount <= 7 ? 1 : 2
    return (0..<rowCount).map { row in
      let value = plot.lowest + Double(row) * step
      guard row % every == 0 else { return "" }
      let text = value == value.rounded() ? "\(Int(value))" : oneDecimal(value)
      if plot.signed, value == 0 { return "usual 0" }
      return plot.signed && value > 0 ? "+\(text)" : text
    }
  }

  // MARK: - Draw

  private var values: [String] {
    let labels = labels
    let spans = Dictionary(grouping: plot.points) { column($0.day) }.mapValues { points in
      (
        low: row(points.map(\.lowest).min() ?? 0), high: row(points.map(\.highest).max() ?? 0)
      )
    }
    return (0..<rowCount).reversed().map { row in
      let cells = (0..<columns).map { column -> Character in
        guard let span = spans[column] else {
          return plot.signed && row == self.row(0) ? style.guide : " "
        }
        if row == span.low || row == span.high { return style.dot }
        if row > span.low, row < span.high { return style.between }
        return plot.signed && row == self.row(0) ? style.guide : " "
      }
      return labels[row].right(margin - 1) + " "
        + String(labels[row].isEmpty ? style.side : style.sideTick) + String(cells)
    }
  }

  /// The line below, with a mark at each day that is named, and the names.
  private var axis: [String] {
    var line = [Character](repeating: style.bottom, count: columns)
    var names = TextRow()
    var last = -1
    for tick in plot.ticks {
      let place = column(tick.day)
      guard place < columns, place != last else { continue }
      last = place
      line[place] = style.bottomTick
      names.place(tick.label, at: place, within: room)
    }
    let blank = String(repeating: " ", count: margin)
    return [blank + String(style.corner) + String(line), blank + " " + names.text]
  }

  private var sessions: String? {
    let marks = plot.marks.filter { $0.kind == "session" }
    guard !marks.isEmpty else { return nil }
    var row = TextRow()
    for mark in marks { row.place(mark.label, at: column(mark.day), within: room, gap: 1) }
    return "session".right(margin - 1) + "  " + row.text
  }

  private var lifeEvents: (row: String?, legend: [String]) {
    let marks = plot.marks.filter { $0.kind != "session" }.prefix(26)
    guard !marks.isEmpty else { return (nil, []) }
    var row = TextRow()
    var legend: [String] = []
    for (index, mark) in marks.enumerated() {
      let letter = String(UnicodeScalar(UInt8(97 + index)))
      row.placeOrShift(letter, at: column(mark.day), within: room)
      let lines = fold("\(mark.label), \(mark.moment.day)", width: width - 5)
      legend += lines.enumerated().map { ($0 == 0 ? "  \(letter)  " : "     ") + $1 }
    }
    return ("events".right(margin - 1) + "  " + row.text, legend)
  }

  /// What stands for several values.
  private var key: [String] {
    if daysAColumn > 1 {
      return fold(
        "One column is \(daysAColumn) days, from their lowest to their highest.", width: width)
    }
    guard plot.points.contains(where: { row($0.lowest) != row($0.highest) }) else { return [] }
    return fold("\(style.between) goes from the lowest to the highest of one day.", width: width)
  }
}

/// Texts on one line, none over another.
private struct TextRow {
  private var cells: [Character] = []

  var text: String { String(cells) }

  /// Puts `label` where it fits with `gap` blanks before it, or leaves it out.
  mutating func place(_ label: String, at column: Int, within limit: Int, gap: Int = 2) {
    guard column >= cells.count + (cells.isEmpty ? 0 : gap), column + label.columns <= limit else {
      return
    }
    cells += Array(repeating: " ", count: column - cells.count) + Array(label)
  }

  /// Puts `label` in the first free column from `column` on.
  mutating func placeOrShift(_ label: String, at column: Int, within limit: Int) {
    place(label, at: max(column, cells.count), within: limit, gap: 0)
  }
}

extension String {
  /// Moved to the right end of so many columns.
  fileprivate func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
