import ControlAPI

/// What is worked on, in short and in full.
struct FocusScreen {
  var focus: FocusInterface.Focus

  /// The title with where it stands.
  var summary: [String] {
    let first = focus.closed == nil && focus.rank == 2 ? "  (second)" : ""
    var lines = ["\(focus.id)  \(focus.title)\(first)"]
    if let standing = focus.standing { lines.append("    Where it stands: \(standing)") }
    if let closed = focus.closed { lines.append("    Closed \(closed.day)") }
    return lines
  }

  var lines: [String] {
    var lines = summary
    if let question = focus.question, focus.closed == nil { lines.append("    \(question)") }
    var table = Table()
    for (title, words) in rows { table.add("    \(title)", words) }
    if !table.isEmpty { lines += [""] + table.lines }
    if focus.stages.count > 1 {
      lines += ["", "    How it went"]
      var stages = Table()
      for stage in focus.stages {
        stages.add("    ", stage.when.day, stage.words, stage.note ?? "")
      }
      lines += stages.lines
    }
    return lines
  }

  private var rows: [(String, String)] {
    let details = focus.details
    let all: [(String, String?)] = [
      ("Agreed", focus.agreedOn), (focus.area == "grief" ? "Died" : "When", details.date),
      ("Hard days", details.anniversaries?.joined(separator: ", ")),
      ("What mourning means", details.mourn), ("To take up again", details.reengage),
      ("I expect", details.iExpect), ("They expect", details.theyExpect),
      ("I was", details.oldRole), ("Now I am", details.newRole), ("What is lost", details.losses),
      ("What is gained", details.gains), ("What it asks", details.demands),
      ("Wanted", details.wanted.map { $0 ? "yes" : "no" }),
      ("Missing", details.missing), ("How it came out", focus.outcome),
    ]
    return all.compactMap { title, words in words.map { (title, $0) } }
  }
}
