/// Rows under each other, within 80 columns, so that a screen reader and a small window can cope.
struct Table {
  /// The widest that a line gets.
  static let width = 80
  /// What the last column has at the least, if it needs as much.
  private static let leastLast = 20

  private var rows: [[String]] = []
  /// What stands below a row, by the row's index.
  private var remarks: [Int: String] = [:]

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// Puts a text of its own lines below the row that was added last.
  mutating func remark(_ text: String) {
    if !text.isEmpty { remarks[rows.count - 1] = text }
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, two blanks between columns; the last column is folded, and the others where all of
  /// them together would leave it no room.
  var lines: [String] {
    guard let columns = rows.map(\.count).max(), columns > 0 else { return [] }
    let widths = widths(columns)
    return rows.enumerated().flatMap { number, row -> [String] in
      let cells = row.enumerated().map { index, cell in
        // What stands alone in its row has all of it, as a heading has.
        let width = row.count == 1 ? Self.width : widths[index]
        let isHead = index < row.count - 1 && cell.columns <= width && !cell.contains("\n")
        return isHead ? [cell] : fold(cell, width: width)
      }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        let texts = cells.enumerated().map { index, folded in
          let text = line < folded.count ? folded[line] : ""
          return index == cells.count - 1
            ? text : text + String(repeating: " ", count: widths[index] - text.columns + 2)
        }
        return texts.joined().trimmedEnd
      } + (remarks[number].map { fold($0, width: Self.width - 4).map { "    " + $0 } } ?? [])
    }
  }

  /// As wide as the widest of each column. Where that is too much the widest are narrowed first, so
  /// that what is short, as a date or a state is, stays on one line.
  private func widths(_ columns: Int) -> [Int] {
    var widths = (0..<columns).map { column in
      rows.filter { $0.count > 1 || columns == 1 }
        .map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    let gaps = 2 * (columns - 1)
    let least = min(Self.leastLast, widths[columns - 1])
    while let widest = widths.dropLast().max(), widest > 4,
      widths.dropLast().reduce(gaps + least, +) > Self.width
    {
      widths[widths.firstIndex(of: widest) ?? 0] -= 1
    }
    widths[columns - 1] = max(least, Self.width - gaps - widths.dropLast().reduce(0, +))
    return widths
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

/// A line of any shape in lines of at most `width` columns: it is broken at the last blank that fits,
/// and what follows stands below its beginning. Nothing else of it is changed.
func wrap(_ line: String, width: Int) -> [String] {
  if line.utf8.count <= width || line.columns <= width { return [line] }
  let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
  var lines: [String] = []
  var rest = line[...]
  var lead = ""
  while rest.columns > width - lead.columns {
    let head = rest.head(columns: width - lead.columns)
    let words = head.drop { $0 == " " }
    let isBetween = head.endIndex < rest.endIndex && rest[head.endIndex] == " "
    let end = isBetween ? head.endIndex : words.lastIndex(of: " ") ?? head.endIndex
    lines.append((lead + rest[..<end]).trimmedEnd)
    rest = rest[end...].drop { $0 == " " }
    lead = indent
  }
  return rest.isEmpty ? lines : lines + [lead + rest]
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
