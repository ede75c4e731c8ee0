import ControlAPI

/// The questions about what somebody takes along from a course, on a terminal.
enum MaintenanceForm {
  /// Asks what is not answered yet, and keeps it. Signs are kept as they are told.
  static func run(_ form: inout Form) throws {
    try form.ask("changed", "What changed, in your words? >")
    if form["do1"] == nil, form["call1"] == nil { try askSigns(form) }
    if form["call1"] == nil { try form.askSeveral("do", "Something you will do? >") }
    try form.askSeveral("call", "Someone you call? >")
    guard !form.answers.isEmpty else { return try StandardOutput.line("Nothing was changed.") }
    let reply = try form.connection.record(
      CourseInterface.AgreePlan.self,
      .init(
        command: form.command, changed: form["changed"], willDo: form.several("do"),
        call: form.several("call"), draft: form.draft))
    try reply.receipt.show(json: false, reply)
  }

  private static func askSigns(_ form: Form) throws {
    try Conversation.saying({ leaving(form) }) {
      while let sign = try Conversation.ask("A sign you know, when things get harder? >") {
        _ = try form.connection.record(
          CourseInterface.NoteSign.self, .init(command: form.command, text: sign))
      }
    }
  }

  private static func leaving(_ form: Form) -> String {
    let further = form.draft.map { "kith draft resume \($0)" } ?? "kith course maintenance"
    return "Left there. What you wrote is kept. To go on: \(further)"
  }
}
