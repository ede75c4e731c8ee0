import ControlAPI

/// The questions about something that happened, on a terminal.
enum MomentForm {
  /// The five of every day.
  static let short = [
    ("happened", "What happened? >"), ("said", "What was said? >"),
    ("felt", "What did you feel? >"), ("wanted", "What did you want? >"),
    ("nextTry", "What might you try next time? >"),
  ]
  /// All of them.
  static let full = [
    ("person", "Who was it with? >"), ("happened", "What happened? >"),
    ("said", "What did you say? >"), ("theySaid", "What did they say? >"),
    ("felt", "What did you feel? >"), ("meant", "What did you mean to say? >"),
    ("wanted", "What did you want? >"),
    ("nonverbal", "What did faces, voices and silences say? >"),
    ("otherwise", "How else could you have put it? >"),
    ("nextTry", "What might you try next time? >"),
  ]

  /// Asks what is not answered yet, and keeps the moment.
  ///
  /// - Parameters:
  ///   - form: new, or gone on with.
  ///   - person: with whom it was, where that is known.
  /// - Throws: a complaint when the person leaves, or nothing is answered.
  static func run(_ form: inout Form, person: String? = nil) throws {
    // Kept with the first answer: a name alone is nothing begun.
    let known = form["person"] ?? person
    for (field, question) in form.name == "moment" ? short : full {
      if field == "person", known != nil { continue }
      try form.ask(field, question)
      if let known, form["person"] == nil, !form.answers.isEmpty { try form.set("person", known) }
    }
    guard form.answers.contains(where: { $0.field != "person" }) else {
      return StandardError.line("Nothing was written, and nothing was kept.")
    }
    let reply = try form.connection.record(
      PracticeInterface.LookAt.self,
      .init(
        command: form.command, draft: form.draft, person: known ?? form["person"],
        analysis: analysis(form)))
    try offer(reply, form)
  }

  private static func analysis(_ form: Form) -> PracticeInterface.Analysis {
    PracticeInterface.Analysis(
      happened: form["happened"], said: form["said"], theySaid: form["theySaid"],
      felt: form["felt"], meant: form["meant"], wanted: form["wanted"],
      nonverbal: form["nonverbal"], otherwise: form["otherwise"], nextTry: form["nextTry"])
  }

  /// It is kept already: whoever leaves here has said no.
  private static func offer(_ reply: PracticeInterface.LookAt.Reply, _ form: Form) throws {
    let day = reply.session?.day
    let place =
      switch day {
      case "today", "tomorrow": "Bring this \(day ?? "")?"
      case let day?: "Bring this on \(day)?"
      case nil: "Put this on the list for the next session?"
      }
    do {
      guard try Conversation.confirm("Kept. \(place)", default: false) else { return }
    } catch is Left {
      return
    }
    let receipt = try put(reply, on: form.connection, course: form.course)
    try StandardOutput.line(receipt.summary)
  }

  /// Puts it on the list for the next session.
  static func put(
    _ reply: PracticeInterface.LookAt.Reply, on connection: Connection, course: String?
  ) throws -> Receipt {
    try connection.record(
      SessionsInterface.Bring.self,
      .init(command: RecordOptions.make(course: course, at: nil), text: reply.bring)
    ).receipt
  }
}
