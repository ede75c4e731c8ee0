import ControlAPI

/// Writes a plan on a terminal, heading by heading; each can be skipped. Every line is kept as it is
/// written, in the plan's own place, and waits there if the person leaves.
struct PlanConversation {
  let connection: Connection
  let headings: [String]
  /// The plan as it stands.
  let old: [SafetyInterface.PlanPart]
  /// What is answered so far.
  private(set) var drafted: [SafetyInterface.PlanPart]

  init(
    connection: Connection, headings: [String], old: [SafetyInterface.PlanPart],
    drafted: [SafetyInterface.PlanPart]
  ) {
    self.connection = connection
    self.headings = headings
    self.old = old
    self.drafted = drafted
  }

  /// - Returns: the parts with words in them, those that were there and were skipped among them.
  /// - Throws: `Left` when the input ends midway; what was answered waits.
  mutating func ask() throws -> [SafetyInterface.PlanPart] {
    StandardError.talk(
      "It is best made with someone you trust or your therapist. Line by line; Enter alone goes "
        + "on, and skips a heading. Each line is kept, and becomes your plan at the end.")
    let own = (old + drafted).map(\.heading).filter { !headings.contains($0) }
    var offered = headings
    for heading in own where !offered.contains(heading) { offered.append(heading) }
    // One that is half answered is gone on with; what stands before it was answered or skipped.
    let first = drafted.last.flatMap { offered.firstIndex(of: $0.heading) } ?? 0
    if !drafted.isEmpty {
      StandardError.line("\nYou had begun this one; it goes on where it was left.")
    }
    for heading in offered[first...] { try ask(heading) }
    while let heading = try orLeft({
      try Conversation.ask("\nA heading of your own, or Enter to finish >")
    }) {
      if !offered.contains(heading) { offered.append(heading) }
      try ask(heading)
    }
    return offered.compactMap { heading in
      drafted.first { $0.heading == heading } ?? old.first { $0.heading == heading }
    }
  }

  /// Asks something; who leaves there hears how to go on.
  func orLeft<Answer>(_ body: () throws -> Answer) throws -> Answer {
    try Conversation.saying({
      drafted.isEmpty
        ? Left.nothingKept
        : "Left there. What you wrote is kept, and is no plan yet.\nTo go on: kith draft resume plan"
    }) { try body() }
  }

  private mutating func ask(_ heading: String) throws {
    StandardError.line("\n\(heading)")
    var lines: [String] = []
    if let begun = drafted.first(where: { $0.heading == heading }) {
      lines = begun.text.split(whereSeparator: \.isNewline).map(String.init)
      StandardError.line("You had begun here; a line is added to it, Enter goes on.")
    } else if old.contains(where: { $0.heading == heading }) {
      StandardError.line("Something stands there; Enter keeps it as it is.")
    }
    while let line = try orLeft({ try Conversation.ask(">") }) {
      lines.append(line)
      try keep(heading, lines.joined(separator: "\n"))
    }
  }

  private mutating func keep(_ heading: String, _ text: String) throws {
    let part = SafetyInterface.PlanPart(heading: heading, text: text)
    if let index = drafted.firstIndex(where: { $0.heading == heading }) {
      drafted[index] = part
    } else {
      drafted.append(part)
    }
    _ = try connection.record(
      SafetyInterface.DraftPlan.self,
      .init(command: RecordOptions.make(course: nil, at: nil), parts: drafted))
  }
}
