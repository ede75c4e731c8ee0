import ControlAPI

extension Receipt {
  /// Says what was recorded: one line to check, and what else is worth knowing.
  func show(json: Bool, _ reply: some Encodable) throws {
    if json { return try JSONOutput.line(reply) }
    try StandardOutput.line(summary)
    for notice in notices { try StandardOutput.line(notice) }
  }
}

extension Session {
  /// "Session 8, Tuesday 1 December, 15:00, 50 minutes".
  var line: String {
    let name = number.map { "Session \($0)" } ?? "Session \(id)"
    return "\(name), \(start.text), \(minutes) minutes"
  }
}

/// "1 thing", "2 things".
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
