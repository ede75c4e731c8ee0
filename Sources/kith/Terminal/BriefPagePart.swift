import ControlAPI

/// One part of a brief, laid out.
struct BriefPagePart {
  let section: BriefInterface.BriefSection
  let width: Int
  /// How many of its lines are on the page.
  var shown: Int

  init(section: BriefInterface.BriefSection, width: Int) {
    self.section = section
    self.width = width
    shown = section.lines.count
  }

  /// How many lines can still give way.
  var cuttable: Int { shown - 1 }

  private var left: Int { section.lines.count - shown + section.more }

  private var rest: [String] { left > 0 ? ["and \(left) more"] : [] }

  /// - Parameter label: how wide the column of short titles is.
  /// - Returns: the lines.
  func lines(label: Int) -> [String] {
    switch section.layout {
    case "list":
      let items = section.lines.prefix(shown).enumerated().flatMap { index, line in
        beside("  \(index + 1)", 5, fold(line.text, width: width - 5))
      }
      return [section.title] + items + rest.map { "     " + $0 }
    case "text":
      return [section.title] + texts + rest
    default:
      let column = section.layout == "wide" ? section.title.columns + 4 : label
      return beside(section.title, column, rows(width - column) + rest)
    }
  }

  private var texts: [String] {
    section.lines.prefix(shown).enumerated().flatMap { index, line in
      let gap = index > 0 || line.aside != nil ? [""] : []
      return gap + (line.aside.map { [$0] } ?? [])
        + fold(line.text, width: width - 2).map { "  " + $0 }
    }
  }

  /// Lines with their asides in a column, where there is room for one; else below.
  private func rows(_ width: Int) -> [String] {
    let lines = section.lines.prefix(shown)
    let widest = lines.filter { $0.aside != nil }.map { $0.text.columns }.filter { $0 <= width }
    return lines.flatMap { line -> [String] in
      guard let aside = line.aside else { return fold(line.text, width: width) }
      let column = (widest.max() ?? 0) + 5
      for start in [column, line.text.columns + 3]
      where line.text.columns < start && start + aside.columns <= width {
        let gap = String(repeating: " ", count: start - line.text.columns)
        return [line.text + gap + aside]
      }
      return fold(line.text, width: width) + fold(aside, width: width - 2).map { "  " + $0 }
    }
  }

  /// Lines under each other, to the right of a label.
  private func beside(_ label: String, _ column: Int, _ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      let head = index == 0 ? label : ""
      return head + String(repeating: " ", count: max(1, column - head.columns)) + line
    }
  }
}
