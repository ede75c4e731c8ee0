import ControlAPI

/// A brief as a page of 80 columns and at most 50 lines. Where there is too much, the longest part
/// gives way line by line, and says so.
struct BriefPage {
  /// The most lines that a page has.
  static let height = 50

  var brief: BriefInterface.Brief
  var hasDetails: Bool
  var isForPaper: Bool

  var lines: [String] {
    var parts = brief.sections.map { BriefPagePart(section: $0, width: Table.width) }
    var page = laidOut(parts)
    while !hasDetails, page.count > Self.height {
      guard let longest = parts.indices.max(by: { parts[$0].cuttable < parts[$1].cuttable }),
        parts[longest].cuttable > 0
      else { break }
      parts[longest].shown -= 1
      page = laidOut(parts)
    }
    return isForPaper ? withRoomToWrite(page) : page
  }

  private func laidOut(_ parts: [BriefPagePart]) -> [String] {
    var lines = [brief.title, since]
    let rows = parts.filter { $0.section.layout == "row" }
    let label = max(11, (rows.map { $0.section.title.columns }.max() ?? 0) + 3)
    var isAmongRows = false
    for part in parts {
      let isRow = part.section.layout == "row"
      if !(isRow && isAmongRows) { lines.append("") }
      isAmongRows = isRow
      lines += part.lines(label: label)
    }
    if parts.isEmpty {
      lines += ["", "Nothing yet. One mood and one sentence are enough: kith mood 5, kith note"]
    }
    if !isForPaper, !hasDetails, !parts.isEmpty { lines += ["", "More: kith brief --details"] }
    return lines
  }

  private var since: String {
    if hasDetails { return brief.since }
    let mark = "page 1 of 1"
    let gap = max(2, 70 - brief.since.columns - mark.count)
    return brief.since + String(repeating: " ", count: gap) + mark
  }

  /// On paper the rest of a page is for the pen.
  private func withRoomToWrite(_ page: [String]) -> [String] {
    let room = min(6, Self.height - page.count - 2)
    guard room > 1 else { return page }
    let rule = String(repeating: "_", count: Table.width)
    return page + ["", "Notes"] + Array(repeating: rule, count: room - 1)
  }
}
