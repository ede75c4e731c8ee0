import ControlAPI

/// The questions about a talk that was rehearsed, on a terminal.
enum RoleplayForm {
  static let partners = ["therapist", "alone", "friend"]
  static let parts = ["myself", "other", "both"]

  /// Asks what is not answered yet, and keeps the rehearsal.
  static func run(_ form: inout Form, person: String? = nil) throws {
    repeat {
      try form.ask(
        "rehearsedWith", "With whom did you rehearse? 1 my therapist  2 alone  3 a friend >",
        1...3)
    } while form["rehearsedWith"] == nil
    if let person, form["person"] == nil { try form.set("person", person) }
    try form.ask("person", "Whom would the talk be with? >")
    try form.ask("part", "Whose part did you play? 1 mine  2 theirs  3 both >", 1...3)
    try form.ask("before", "How sure of yourself before? 0 to 10 >", 0...10)
    try form.ask("script", "What would you say? >")
    try form.ask("went", "How did it go? >")
    try form.ask("after", "And how sure after it? 0 to 10 >", 0...10)
    let reply = try form.connection.record(
      PracticeInterface.Rehearse.self,
      .init(
        command: form.command, draft: form.draft, person: form["person"],
        rehearsedWith: choice(form["rehearsedWith"], of: partners) ?? "alone",
        part: choice(form["part"], of: parts), script: form["script"], went: form["went"],
        before: form["before"].flatMap { Int($0) }, after: form["after"].flatMap { Int($0) }))
    try StandardOutput.line(reply.receipt.summary)
  }

  /// The answer that a number stands for.
  private static func choice(_ number: String?, of answers: [String]) -> String? {
    guard let number = number.flatMap({ Int($0) }), answers.indices.contains(number - 1) else {
      return nil
    }
    return answers[number - 1]
  }
}
