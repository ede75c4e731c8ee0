import ControlAPI

/// The closeness circle as a slice through its rings, in plain characters and 80 columns, so that a
/// screen reader and a small window can cope.
struct CircleScreen {
  var circle: PeopleInterface.Circle

  /// The heads of the four columns.
  static let rings = ["closest", "close", "further", "outer ring"]
  /// The columns of one ring; the last one may have more.
  private static let width = 14
  private static let legend = "> further  < nearer  + new"

  var lines: [String] {
    if circle.places.isEmpty {
      return ["Nobody is in the circle yet. To place someone: kith circle place sam close"] + rest
    }
    return title + [""] + slice + ["", Self.count(circle.nearest, atStart: start)] + rest
  }

  private var start: Int? { circle.start == nil ? nil : circle.nearestAtStart }

  /// "3 people in the two nearest rings; 2 at the start."
  static func count(_ nearest: Int, atStart start: Int?) -> String {
    counted(nearest, "person", "people") + " in the two nearest rings"
      + (start.map { "; \($0) at the start." } ?? ".")
  }

  private var title: [String] {
    guard let start = circle.start else { return ["My circle, \(circle.day)"] }
    let title = "My circle, \(circle.day), beside \(start)"
    let gap = 75 - title.columns - Self.legend.columns
    if gap < 2 { return [title, Self.legend] }
    return [title + String(repeating: " ", count: gap) + Self.legend]
  }

  private var slice: [String] {
    let cells = (1...4).map { ring in
      circle.places.filter { $0.ring == ring }.flatMap { Self.cell($0, isLast: ring == 4) }
    }
    let rows = (0..<(cells.map(\.count).max() ?? 0)).map { row in
      "      " + line(cells.map { row < $0.count ? $0[row] : "" })
    }
    return ["  me  " + line(Self.rings)] + rows
  }

  private func line(_ cells: [String]) -> String {
    let text = cells.map { cell in
      "|  " + cell + String(repeating: " ", count: max(0, Self.width - cell.columns))
    }.joined()
    return String(text.reversed().drop(while: { $0 == " " }).reversed())
  }

  /// The name, on as many lines as it takes, with its mark on the last.
  private static func cell(_ place: PeopleInterface.CircleMember, isLast: Bool) -> [String] {
    let marks = ["further": ">", "nearer": "<", "new": "+"]
    let mark = place.movement.flatMap { marks[$0] }
    var lines = fold(place.label, width: (isLast ? 20 : width) - 1 - (mark == nil ? 0 : 3))
    if let mark, let last = lines.popLast() { lines.append("\(last)  \(mark)") }
    return lines
  }

  /// Who is in no ring yet, and what to do next.
  private var rest: [String] {
    var lines: [String] = []
    if let first = circle.unplaced.first {
      lines += fold(
        "In no ring yet: \(circle.unplaced.joined(separator: ", "))", width: Table.width)
      if !circle.places.isEmpty {
        lines.append("To place one: kith circle place \(shellWord(first)) close")
      }
    }
    if let someone = circle.places.first(where: { $0.state == "inMyLife" }) {
      lines.append("A note on any of them: kith note --about \(shellWord(someone.alias))")
    }
    return lines
  }
}
