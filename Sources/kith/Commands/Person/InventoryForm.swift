import ControlAPI

/// The questions about what there is between the person and someone, on a terminal.
enum InventoryForm {
  /// Asks what is not answered yet, and keeps it.
  ///
  /// - Parameters:
  ///   - form: new, or gone on with.
  ///   - person: about whom, where it is new.
  /// - Throws: `Left`, or a complaint when it is refused.
  static func run(_ form: inout Form, person: String? = nil) throws {
    let known = form["person"] ?? person
    try ask("contact", "How often are you in touch? >", known, &form)
    try ask("given", "How much do you give, 0 to 10? >", known, &form, 0...10)
    try ask("received", "How much do you get, 0 to 10? >", known, &form, 0...10)
    try ask("wanted", "What would you like to be different? >", known, &form)
    try ask("expected", "What do you expect of them? >", known, &form)
    try ask("theyExpect", "What do they expect of you? >", known, &form)
    try ask("mood", "How does it go together with your mood? >", known, &form)
    guard let known, form.answers.contains(where: { $0.field != "person" }) else {
      return StandardError.line("Left as it was.")
    }
    let reply = try form.connection.record(
      PeopleInterface.RecordInventory.self,
      .init(
        command: form.command, person: known, contact: form["contact"],
        given: form["given"].flatMap { Int($0) }, received: form["received"].flatMap { Int($0) },
        wanted: form["wanted"], expected: form["expected"], theyExpect: form["theyExpect"],
        mood: form["mood"], draft: form.draft))
    try reply.receipt.show(json: false, reply)
  }

  /// The name is kept with the first answer: alone it is nothing begun.
  private static func ask(
    _ field: String, _ question: String, _ person: String?, _ form: inout Form,
    _ range: ClosedRange<Int>? = nil
  ) throws {
    if let range {
      try form.ask(field, question, range)
    } else {
      try form.ask(field, question)
    }
    if let person, form["person"] == nil, !form.answers.isEmpty { try form.set("person", person) }
  }
}
