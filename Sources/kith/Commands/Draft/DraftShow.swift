import ArgumentParser
import ControlAPI

struct DraftShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Something begun, with what you wrote.")

  @Argument(
    help: "What is begun: d1; where it is the only one, it can be left out.",
    completion: ShortNames.drafts)
  var draft: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    switch try ChosenDraft.find(draft, connection, course: query.course) {
    case .form(let draft):
      let reply = try connection.ask(
        DraftsInterface.Show.self, .init(query: query.query, draft: draft))
      if global.json { return try JSONOutput.line(reply) }
      try Self.show(reply)
    case .plan: try Self.show(plan: try ChosenDraft.requirePlan(connection), json: global.json)
    }
  }

  static func show(_ reply: DraftsInterface.Show.Reply) throws {
    try StandardOutput.line("\(reply.draft.id)  \(reply.draft.title), \(reply.draft.begun.text)")
    var table = Table()
    for answer in reply.answers {
      table.add("  \(Self.title(answer.field))", answer.text.firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }

  /// What is answered so far of a plan.
  static func show(plan parts: [SafetyInterface.PlanPart], json: Bool) throws {
    if json { return try JSONOutput.line(parts) }
    try StandardOutput.line("\(ChosenDraft.planName)  the plan for hard times")
    for part in parts {
      try StandardOutput.line("  \(part.heading)")
      for line in part.text.split(whereSeparator: \.isNewline) {
        try StandardOutput.line("    \(line)")
      }
    }
  }

  /// The name of a question as words: "theySaid" is "they said".
  static func title(_ field: String) -> String {
    field.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}
