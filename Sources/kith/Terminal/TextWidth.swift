extension StringProtocol {
  /// How many columns of a terminal the text takes up.
  var columns: Int {
    // Nearly all text is plain, and to ask the tables of Unicode takes a hundred times as long.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// As much of the head as fits into so many columns, one character at least.
  func head(columns limit: Int) -> SubSequence {
    var used = 0
    var end = startIndex
    while end < endIndex, end == startIndex || used + self[end].columns <= limit {
      used += self[end].columns
      end = index(after: end)
    }
    return self[..<end]
  }
}

extension Character {
  /// 2 for the wide characters of East Asia and for pictures, 0 for marks that stand alone.
  fileprivate var columns: Int {
    unicodeScalars.reduce(0) { Swift.max($0, $1.columns) }
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    // A picture that is asked for by a selector, such as a heart, is wide as well.
    if value == 0xFE0F || properties.isEmojiPresentation { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// The blocks whose characters are wide or full width (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
