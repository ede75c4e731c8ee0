import ControlAPI

/// Writes a plan on a terminal, heading by heading; each can be skipped.
struct PlanConversation {
  var headings: [String]
  var old: [SafetyInterface.PlanPart]

  /// - Returns: the parts with words in them, those that were there and were skipped among them.
  /// - Throws: a complaint when the input ends midway: nothing is kept then.
  func ask() throws -> [SafetyInterface.PlanPart] {
    StandardError.talk(
      "It is best made with someone you trust or your therapist. Line by line; Enter alone goes "
        + "on, and skips a heading. Nothing is kept before the end.")
    let own = old.map(\.heading).filter { !headings.contains($0) }
    var parts: [SafetyInterface.PlanPart] = []
    for heading in headings + own {
      if let part = try part(heading) { parts.append(part) }
    }
    while let heading = try Conversation.ask("\nA heading of your own, or Enter to finish >") {
      if let part = try part(heading) { parts.append(part) }
    }
    return parts
  }

  private func part(_ heading: String) throws -> SafetyInterface.PlanPart? {
    let known = old.first { $0.heading == heading }
    StandardError.line("\n\(heading)")
    if known != nil { StandardError.line("Something stands there; Enter keeps it as it is.") }
    var lines: [String] = []
    while let line = try Conversation.ask(">") { lines.append(line) }
    if lines.isEmpty { return known }
    return .init(heading: heading, text: lines.joined(separator: "\n"))
  }
}
