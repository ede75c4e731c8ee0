/// Rows under each other, within 80 columns, so that a screen reader and a small window can cope.
struct Table {
  /// The widest that a line gets.
  static let width = 80

  private var rows: [[String]] = []

  mutating func add(_ cells: String...) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, two blanks between columns; the last column is folded.
  var lines: [String] {
    guard let columns = rows.map(\.count).max(), columns > 0 else { return [] }
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    let indent = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return rows.flatMap { row -> [String] in
      var head = ""
      for (cell, width) in zip(row.dropLast(), widths) {
        head += cell
        head += String(repeating: " ", count: width - cell.columns + 2)
      }
      let folded = fold(row.last ?? "", width: max(20, Self.width - indent))
      return folded.enumerated().map { index, part in
        (index == 0 ? head : String(repeating: " ", count: indent)) + part
      }
    }.map(\.trimmedEnd)
  }
}

/// `text` in lines of at most `width` columns, broken between words where that is possible.
func fold(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      var word = Substring(word)
      if !current.isEmpty, current.columns + 1 + word.columns > width {
        lines.append(current)
        current = ""
      }
      while word.columns > width {
        let head = word.head(columns: width)
        lines.append(String(head))
        word = word[head.endIndex...]
      }
      if !current.isEmpty { current += " " }
      current.append(contentsOf: word)
    }
    return lines + [current]
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// The first line, with a mark when there is more.
  var firstLine: String {
    let lines = split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = lines.first else { return "" }
    return lines.count > 1 ? first + " …" : String(first)
  }
}
