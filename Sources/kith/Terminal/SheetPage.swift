import ControlAPI

/// A week to fill in by hand: 80 columns, and short enough for a page of A4 or letter paper.
struct SheetPage {
  var sheet: BriefInterface.Sheet
  var isASCII: Bool

  /// How many moments there is room for.
  private static let moments = 3

  var lines: [String] {
    var lines = [heading]
    if let name = sheet.name { lines.append(name) }
    lines += [""] + moods
    for number in 1...Self.moments { lines += [""] + moment(number) }
    if !sheet.practice.isEmpty { lines += ["", "To try"] + sheet.practice.flatMap(practice) }
    if !sheet.anchors.isEmpty { lines += [""] + rhythm }
    lines += ["", "Next      \(sheet.next ?? rule(40))", "To bring"]
    lines += sheet.bring.map { "  - " + short($0, 76) }
    return lines + (sheet.bring.count...4).map { _ in "  - " + rule(76) }
  }

  private var heading: String {
    let gap = max(2, Table.width - 7 - sheet.week.columns)
    return "My week" + blanks(gap) + sheet.week
  }

  private var moods: [String] {
    let values = Array(sheet.moodLowest...sheet.moodHighest)
    let cell = isASCII ? 4 : 3
    let box = isASCII ? "[ ]" : "\u{25A1}"
    let label = 12
    let numbers = values.map { value in
      centred(value > 0 && sheet.moodLowest < 0 ? "+\(value)" : "\(value)", cell)
    }.joined()
    let boxes = values.map { _ in centred(box, cell) }.joined()
    let words = Table.width - label - values.count * cell - 1
    let head = "Mood: \(sheet.moodScale). An empty day is fine."
    return [head, "", blanks(label) + numbers + " A few words"]
      + sheet.days.map { day in padded(day.label, label) + boxes + " " + rule(words) }
  }

  private func moment(_ number: Int) -> [String] {
    let label = (sheet.questions.map(\.columns).max() ?? 0) + 4
    return ["Moment \(number)   when " + rule(20) + "   with " + rule(20)]
      + sheet.questions.map { question in
        padded("  \(question)", label) + rule(Table.width - label)
      }
  }

  private func practice(_ text: String) -> [String] {
    let box = isASCII ? "[ ]" : "\u{25A1}"
    let answers = "    \(box) tried   \(box) partly   \(box) not this time   "
    return ["  \(short(text, 78))", answers + rule(Table.width - answers.columns)]
  }

  private var rhythm: [String] {
    let label = 31
    let head = sheet.days.map { padded(String($0.label.prefix(3)), 7) }.joined()
    let times = sheet.days.map { _ in "__:__  " }.joined()
    return [(padded("When, each day", label) + head).trimmedEnd]
      + sheet.anchors.map { (padded($0, label) + times).trimmedEnd }
  }

  private func rule(_ width: Int) -> String { String(repeating: "_", count: max(0, width)) }

  private func blanks(_ width: Int) -> String { String(repeating: " ", count: max(0, width)) }

  private func padded(_ text: String, _ width: Int) -> String {
    text + blanks(width - text.columns)
  }

  private func centred(_ text: String, _ width: Int) -> String {
    let left = (width - text.columns + 1) / 2
    return padded(blanks(left) + text, width)
  }

  private func short(_ text: String, _ width: Int) -> String {
    text.columns <= width ? text : text.head(columns: width - 3) + "..."
  }
}
