import ControlAPI

/// The questions about a decision, on a terminal.
enum DecideForm {
  static let fields =
    ["problem", "chosen"] + (1...6).flatMap { ["option\($0)", "pro\($0)", "con\($0)"] }

  /// Asks what is not answered yet, and keeps the decision.
  static func run(_ form: inout Form) throws {
    try form.ask("problem", "What is it about? >")
    guard let problem = form["problem"] else {
      return StandardError.line("Nothing was written, and nothing was kept.")
    }
    for number in 1...6 {
      try askOption(number, &form)
      if form["option\(number)"] == nil { break }
    }
    let options = Self.options { form[$0] }
    for (index, option) in options.enumerated() {
      StandardError.line("  \(index + 1)  \(option.option.firstLine)")
    }
    try form.ask("chosen", "Which one would you choose? (Enter: not yet) >", 1...options.count)
    let reply = try form.connection.record(
      PracticeInterface.Decide.self,
      .init(
        command: form.command, draft: form.draft, problem: problem, options: options,
        chosen: form["chosen"].flatMap { Int($0) }))
    try StandardOutput.line(reply.receipt.summary)
  }

  /// Two ways are needed, so the first two are asked for until they are there.
  private static func askOption(_ number: Int, _ form: inout Form) throws {
    let question =
      switch number {
      case 1: "One way that is open? >"
      case 2: "And another one? >"
      default: "Another one? (Enter: no more) >"
      }
    try form.ask("option\(number)", question)
    while form["option\(number)"] == nil {
      if number > 2 { return }
      StandardError.line("Two ways are needed to weigh. To leave it for later: Ctrl-D")
      try form.ask("option\(number)", question)
    }
    try form.ask("pro\(number)", "What speaks for it? >")
    try form.ask("con\(number)", "What speaks against it? >")
  }

  /// The ways that were answered.
  static func options(_ answer: (String) -> String?) -> [PracticeInterface.Option] {
    (1...6).compactMap { number in
      answer("option\(number)").map {
        PracticeInterface.Option(
          option: $0, pro: answer("pro\(number)"), con: answer("con\(number)"))
      }
    }
  }
}
