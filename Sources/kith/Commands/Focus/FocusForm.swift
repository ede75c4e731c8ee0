import ControlAPI

/// The questions about what to work on, on a terminal; each but the first can be skipped.
enum FocusForm {
  /// Asks what is not answered yet, and keeps it.
  ///
  /// - Parameters:
  ///   - form: new, or gone on with.
  ///   - rank: the place that was said on the line, if any.
  /// - Throws: `Left`, or a complaint when it is refused.
  static func run(_ form: inout Form, rank: Int? = nil) throws {
    let list = try form.connection.ask(
      FocusInterface.List.self, .init(query: QueryOptions.make(course: form.course)))
    try askArea(list, &form)
    guard let number = form["area"].flatMap({ Int($0) }), list.areas.indices.contains(number - 1)
    else { return StandardError.line("Nothing was chosen, and nothing was kept.") }
    let area = list.areas[number - 1]
    try askDetails(of: area, &form)
    try form.ask("agreed", Self.agreed)
    while true {
      do {
        return try keep(area, rank, form)
      } catch let complaint as Complaint where complaint.status == .badData {
        guard form["date"] != nil || form["agreed"] != nil else { throw complaint }
        // A date that could not be read; nothing else is lost by it.
        StandardError.talk(complaint.message)
        try askDatesAgain(&form)
      }
    }
  }

  private static let agreed = "When did you agree on it together? (Enter: not yet) >"

  private static func askArea(_ list: FocusInterface.List.Reply, _ form: inout Form) throws {
    if form["area"] != nil { return }
    StandardError.line("What would you like to work on?")
    for (index, name) in list.areaNames.enumerated() {
      StandardError.line("  \(index + 1)  \(name)")
    }
    try form.ask("area", "A number, Enter for none >", 1...list.areas.count)
  }

  private static func askDetails(of area: String, _ form: inout Form) throws {
    switch area {
    case "grief":
      try form.ask("person", "Who died? >")
      try form.ask("date", "When? For example march 2024 >")
      try form.ask("mourn", "What does mourning mean to you? >")
      try form.ask("reengage", "What would you like to take up again? >")
    case "roleDispute":
      try form.ask("person", "With whom? >")
      try form.ask("iExpect", "What do you expect? >")
      try form.ask("theyExpect", "What do they expect? >")
      if form["stage"] == nil {
        StandardError.line("Where does it stand?")
        StandardError.line("  1  talking it over")
        StandardError.line("  2  not talking about it")
        StandardError.line("  3  letting go")
      }
      try form.ask("stage", "A number, Enter to skip >", 1...3)
    case "roleTransition":
      try form.ask("oldRole", "What were you before? >")
      try form.ask("newRole", "What are you now? >")
      try form.ask("date", "When did it change? >")
      try form.ask("losses", "What is lost? >")
      try form.ask("gains", "What is gained? >")
      try form.ask("demands", "What does it ask of you? >")
    default: try form.ask("missing", "What is missing? >")
    }
  }

  private static func askDatesAgain(_ form: inout Form) throws {
    if form["date"] != nil {
      form.forget("date")
      try form.ask("date", "When was it? For example march 2024 (Enter leaves it open) >")
    }
    if form["agreed"] != nil {
      form.forget("agreed")
      try form.ask("agreed", agreed)
    }
  }

  private static func keep(_ area: String, _ rank: Int?, _ form: Form) throws {
    let stage = form["stage"].flatMap { Int($0) }.map { FocusNoun.stages[$0 - 1] }
    let reply = try form.connection.record(
      FocusInterface.Add.self,
      .init(
        command: form.command, area: area, rank: rank, agreedOn: form["agreed"],
        details: FocusInterface.Details(
          person: form["person"], date: form["date"], mourn: form["mourn"],
          reengage: form["reengage"], iExpect: form["iExpect"], theyExpect: form["theyExpect"],
          oldRole: form["oldRole"], newRole: form["newRole"], losses: form["losses"],
          gains: form["gains"], demands: form["demands"], missing: form["missing"]),
        stage: stage, draft: form.draft))
    try reply.receipt.show(json: false, reply)
  }
}
