import ArgumentParser
import ControlAPI

struct RhythmShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One week, Monday to Sunday; this one, without a day.")

  @Option(help: ArgumentHelp("A day of the week, for example \"last tuesday\".", valueName: "when"))
  var week: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RhythmInterface.Week.self, .init(query: query.query, day: week))
    if global.json { return try JSONOutput.line(reply) }
    for line in RhythmScreen(week: reply.week, anchors: reply.anchors).lines {
      try StandardOutput.line(line)
    }
  }
}

/// A week's five points: the number first, then a small table.
struct RhythmScreen {
  var week: RhythmInterface.WeekScore
  var anchors: [RhythmInterface.Anchor]

  var lines: [String] {
    var lines: [String] = []
    if week.score != nil {
      lines.append("\(week.shown)  how regular the week was, \(week.text)")
    } else {
      lines.append("The week of \(week.text)")
    }
    lines.append("")
    lines += table
    let slots = anchors.flatMap(\.slots)
    var meaning: [String] = []
    if slots.contains(where: { $0.company == "withOthers" }) { meaning.append("+ with others") }
    if slots.contains(where: \.didNotDo) { meaning.append("no: not that day") }
    if !meaning.isEmpty { lines += ["", meaning.joined(separator: "   ")] }
    if week.score == nil {
      lines += [
        "", "Not enough for a number yet: it takes three times of one kind in a week.",
        "To add one: kith rhythm log bed 23:30",
      ]
    }
    return lines
  }

  private var table: [String] {
    let names = (anchors.map(\.name.count).max() ?? 0) + 2
    let head =
      String(repeating: " ", count: names)
      + (anchors.first?.slots.map { $0.label.padded(to: 8) }.joined() ?? "")
    let rows = anchors.map { anchor in
      anchor.name.padded(to: names) + anchor.slots.map { cell($0).padded(to: 8) }.joined()
    }
    return ([head] + rows).map { String($0.reversed().drop(while: { $0 == " " }).reversed()) }
  }

  private func cell(_ slot: RhythmInterface.Slot) -> String {
    guard let time = slot.time else { return slot.didNotDo ? "no" : "-" }
    return time + (slot.company == "withOthers" ? "+" : "")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
