import ArgumentParser
import ControlAPI

struct DraftList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is begun, without what you wrote.")

  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let reply = try connection.ask(
      DraftsInterface.List.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    // Of the past only the course is told.
    let plan = query.asOf == nil ? try ChosenDraft.plan(connection) : nil
    guard let first = reply.drafts.first?.id ?? plan.map({ _ in ChosenDraft.planName }) else {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "Nothing is begun and waiting."))
    }
    var table = Table()
    for draft in reply.drafts {
      table.add(
        draft.id, draft.title, draft.person ?? "", "begun \(draft.begun.text)", Self.progress(draft)
      )
    }
    if let plan {
      table.add(
        ChosenDraft.planName, "the plan for hard times", "", "", counted(plan.count, "heading"))
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
    try StandardError.hint("To go on: kith draft resume \(first)")
  }

  /// How far it is. A mood or a note is all there, and waits for a yes.
  private static func progress(_ draft: DraftsInterface.Draft) -> String {
    if ["mood", "note"].contains(draft.form) { return "to be confirmed" }
    return draft.questions.map { "\(draft.answered) of \($0) answered" }
      ?? "\(draft.answered) answered"
  }
}
