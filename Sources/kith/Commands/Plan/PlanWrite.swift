import ArgumentParser
import ControlAPI

/// `kith plan write`.
struct PlanWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write your plan: heading by heading, in an editor, or from a pipe with -.",
    discussion: """
      In an editor and from a pipe each heading is a line that begins with #. Any heading does. The \
      plan your clinic made with you: kith plan write --clinic - < file
      """)

  @Argument(help: ArgumentHelp("- to take the whole plan from a pipe.", valueName: "-"))
  var words: [String] = []

  @Option(help: ArgumentHelp("The plan from your clinic, as text, or -.", valueName: "text"))
  var clinic: String?

  @Flag(help: "Keep a copy that opens without kithd and without a key.")
  var clear = false

  @Flag(help: "Keep it sealed: it can be read while kithd runs.")
  var sealed = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if clear, sealed { throw Complaint(.usage, "Either --clear or --sealed, not both.") }
    let connection = try Connection(global)
    let known = try connection.ask(
      SafetyInterface.ShowPlan.self, .init(query: QueryOptions.make(course: nil)))
    let clinic = try Words.option(clinic)
    let parts = clinic == nil || !words.isEmpty || writing.edit ? try parts(known) : nil
    let reply = try connection.record(
      SafetyInterface.WritePlan.self,
      .init(
        command: record.command, parts: parts, clinic: clinic, keeping: try keeping(known)))
    try reply.receipt.show(json: global.json, reply)
  }

  private func parts(
    _ known: SafetyInterface.ShowPlan.Reply
  ) throws -> [SafetyInterface.PlanPart] {
    let old = known.plan?.parts ?? []
    if words.isEmpty, !writing.edit {
      guard Conversation.isPossible else {
        throw Complaint(
          .usage, "In scripts: kith plan write - < file, each heading a line that begins with #")
      }
      return try PlanConversation(headings: known.headings, old: old).ask()
    }
    let text: String?
    if writing.edit || StandardInput.isTerminal {
      text = try Editor.write(PlanText.text(old, offering: known.headings))
    } else {
      text = try Words.read(words, asking: nil)
    }
    let parts = PlanText.parts(of: text ?? "")
    // Nothing from a pipe that broke does not empty a plan.
    guard !parts.isEmpty else {
      throw Complaint(.refused, "There are no words in it, so the plan stays as it was.")
    }
    return parts
  }

  /// What was said; asked once on a terminal, with the plan's first version.
  private func keeping(_ known: SafetyInterface.ShowPlan.Reply) throws -> String? {
    if clear { return "clear" }
    if sealed { return "sealed" }
    guard known.plan == nil, Conversation.isPossible else { return nil }
    StandardError.talk(
      "A copy can lie open, so that your plan can be read when kithd or its key is not there. Whoever "
        + "uses this account could read it too. To change that later: kith plan keep")
    return try Conversation.confirm("Keep a copy that lies open?", default: false)
      ? "clear" : "sealed"
  }
}
