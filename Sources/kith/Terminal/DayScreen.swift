import ControlAPI

/// The screen of `kith`.
struct DayScreen {
  var day: CourseInterface.Day
  var isPrivate: Bool
  /// Whether what was asked on a day before stands there as well.
  var isFull = false

  var lines: [String] {
    var lines = [day.date, ""]
    if let welcome = day.welcome { lines += [welcome, ""] }
    switch day.state {
    case "none":
      return lines + ["No course is kept yet. To begin one: kith begin"]
    case "noSessions":
      lines += ["No sessions are agreed yet. Until then: kith mood 5, kith note, kith plan", ""]
    case "ended": lines += ["This course has ended. You may not need this. It will be here.", ""]
    case "paused": lines += ["The course is paused. To go on: kith course resume", ""]
    default: break
    }
    // After weeks away the next session is enough: nobody comes back to a list.
    let table = day.welcome == nil ? rows : Table()
    lines += table.lines
    if !table.isEmpty { lines.append("") }
    if let open = day.toWrapUp, day.welcome == nil {
      lines += [isPrivate ? "One thing to note: kith session" : wrapUp(open), ""]
    }
    if !isPrivate, day.welcome == nil, let canWait = day.canWait { lines += [canWait, ""] }
    if !isPrivate, !day.conflicts.isEmpty { lines += day.conflicts + [""] }
    let asks = (day.asks ?? []) + (isFull ? day.asked ?? [] : [])
    if !isPrivate, day.welcome == nil, !asks.isEmpty {
      lines += asks.flatMap { fold($0, width: Table.width) } + [""]
    }
    return lines + [table.isEmpty && day.next == nil ? "Nothing planned." : "Nothing else today."]
  }

  private var rows: Table {
    var table = Table()
    if let next = day.next {
      table.add("Next", isPrivate ? next.start.text : next.line)
    }
    if isPrivate { return table }
    for homework in day.trying {
      table.add("Trying", TryingLine(homework).text)
    }
    if day.toBring > 0 {
      table.add("To bring", "\(counted(day.toBring, "thing")) (kith brief)")
    }
    if let begun = day.begun, begun > 0 {
      table.add("Begun", "\(counted(begun, "thing")) (kith draft)")
    }
    return table
  }

  private func wrapUp(_ session: Session) -> String {
    "How was \(session.start.day)'s session? Two minutes: kith session"
  }
}

/// A piece of homework in one line: "Say one thing I need, with Sam. Any time before Tuesday."
struct TryingLine {
  let text: String

  init(_ homework: Homework) {
    var words = homework.text.trimmed
    if let person = homework.person, !words.lowercased().contains(person.lowercased()) {
      words += ", with \(person)"
    }
    if let last = words.last, !".?!".contains(last) { words += "." }
    if let due = homework.due {
      words += due.hasPrefix("before") ? " Any time \(due)." : " For \(due)."
    }
    text = words.replacing("\n", with: " ")
  }
}
