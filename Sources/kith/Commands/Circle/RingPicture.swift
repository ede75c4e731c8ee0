import ControlAPI

/// The circle as a picture: four rings around "me", with as many names in them as there is room for.
/// The slice below it has them all.
struct RingPicture {
  private static let (width, height) = (79, 29)
  private static let (centreX, centreY) = (39, 14)
  /// How far the first ring reaches from the centre, in columns and in rows.
  private static let (columnStep, rowStep) = (9.5, 3.5)

  /// A character for each cell; nothing for the second half of a wide one.
  private var cells: [[String]]
  /// Which cells belong to a name.
  private var taken: [[Bool]]

  /// - Parameters:
  ///   - places: who stands where.
  ///   - isPlain: whether to draw with nothing but ASCII.
  init(_ places: [PeopleInterface.CircleMember], isPlain: Bool) {
    cells = Array(repeating: Array(repeating: " ", count: Self.width), count: Self.height)
    taken = Array(repeating: Array(repeating: false, count: Self.width), count: Self.height)
    for row in 0..<Self.height {
      for column in 0..<Self.width where Self.isOnRing(row, column) {
        cells[row][column] = isPlain ? "." : "\u{00B7}"
      }
    }
    write("me", Self.centreY, Self.centreX - 1)
    for ring in 1...4 { place(places.filter { $0.ring == ring }, in: ring, isPlain: isPlain) }
  }

  var lines: [String] {
    cells.map { String($0.joined().reversed().drop(while: { $0 == " " }).reversed()) }
  }

  /// How far a cell lies from the centre: 1 is the first ring, 4 the last.
  private static func distance(_ row: Int, _ column: Int) -> Double {
    let x = Double(column - centreX) / columnStep
    let y = Double(row - centreY) / rowStep
    return (x * x + y * y).squareRoot()
  }

  /// Whether a ring's line runs through a cell: the cell lies inside and one of its neighbours not.
  private static func isOnRing(_ row: Int, _ column: Int) -> Bool {
    let here = distance(row, column)
    if here > 4 { return false }
    let around =
      [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
      .map { distance($0.0, $0.1) }.max() ?? here
    return (1...4).contains { here <= Double($0) && around > Double($0) }
  }

  /// Writes the names of one ring, each as far from the others as can be.
  private mutating func place(
    _ places: [PeopleInterface.CircleMember], in ring: Int, isPlain: Bool
  ) {
    var placed: [(row: Int, column: Int)] = []
    for place in places {
      let name = Self.short(place, isPlain: isPlain)
      guard let spot = spot(for: name, in: ring, awayFrom: placed) else { continue }
      write(name, spot.row, spot.column)
      placed.append((spot.row, spot.column + name.columns / 2))
    }
  }

  /// A name that fits between two rings. What is to be known beside it stays whole: that somebody
  /// died is not for cutting.
  private static func short(_ place: PeopleInterface.CircleMember, isPlain: Bool) -> String {
    if place.label.columns <= 12 { return place.label }
    let isNamed = place.label.hasPrefix(place.alias)
    let (name, state) =
      isNamed ? (place.alias, String(place.label.dropFirst(place.alias.count))) : (place.label, "")
    // The first ring has the least room.
    let whole = state.isEmpty || place.ring == 1 ? 12 : 15
    let room = max(2, whole - state.columns)
    if name.columns <= room { return name + state }
    let mark = isPlain ? ".." : "\u{2026}"
    return name.head(columns: max(1, room - mark.columns)) + mark + state
  }

  /// Where in a ring a name has room; nil where it has none.
  private func spot(
    for name: String, in ring: Int, awayFrom placed: [(row: Int, column: Int)]
  ) -> (row: Int, column: Int)? {
    let width = name.columns
    var best: (row: Int, column: Int, room: Double)?
    for row in 0..<Self.height {
      for column in 1..<max(2, Self.width - width) {
        guard isFree(row, column, width, ring) else { continue }
        let middle = column + width / 2
        // The first name goes to the top, the others where most room is.
        let room =
          placed.map { other in
            let x = Double(other.column - middle) / Self.columnStep
            let y = Double(other.row - row) / Self.rowStep
            return x * x + y * y
          }.min() ?? -Double(row) - Double(abs(middle - Self.centreX)) / 100
        if best.map({ room > $0.room }) ?? true { best = (row, column, room) }
      }
    }
    return best.map { ($0.row, $0.column) }
  }

  /// Whether a stretch of cells, with one beside it at each end, lies within a ring and is free.
  private func isFree(_ row: Int, _ column: Int, _ width: Int, _ ring: Int) -> Bool {
    (column - 1...column + width).allSatisfy { at in
      guard at >= 0, at < Self.width, !taken[row][at], !Self.isOnRing(row, at) else { return false }
      let distance = Self.distance(row, at)
      return distance > Double(ring - 1) && distance < Double(ring)
    }
  }

  private mutating func write(_ name: String, _ row: Int, _ column: Int) {
    var at = column
    for character in name {
      let width = String(character).columns
      if width == 0 {
        cells[row][max(0, at - 1)].append(character)
        continue
      }
      cells[row][at] = String(character)
      for cell in at..<at + width { taken[row][cell] = true }
      for cell in at + 1..<at + max(1, width) { cells[row][cell] = "" }
      at += width
    }
  }
}
