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
    let asksAll = words.isEmpty && !writing.edit && clinic == nil
    if asksAll, Conversation.isPossible, !global.json {
      return try Self.ask(connection, record.command, keeping: chosenKeeping)
    }
    let known = try Self.known(connection)
    let clinic = try Words.option(clinic)
    let parts = clinic == nil || !words.isEmpty || writing.edit ? try parts(known) : nil
    let reply = try connection.record(
      SafetyInterface.WritePlan.self,
      .init(
        command: record.command, parts: parts, clinic: clinic,
        keeping: try chosenKeeping ?? Self.askKeeping(known)))
    try reply.receipt.show(json: global.json, reply)
  }

  /// Asks heading by heading, from where it was left if it was begun before, and writes the plan.
  ///
  /// - Parameters:
  ///   - connection: the daemon.
  ///   - command: what the recording call says beside the plan.
  ///   - keeping: where its words are to lie, if that was said.
  /// - Throws: `Left`; what was answered waits then.
  static func ask(
    _ connection: Connection, _ command: Command, keeping: String? = nil
  ) throws {
    let known = try known(connection)
    var conversation = PlanConversation(
      connection: connection, headings: known.headings, old: known.plan?.parts ?? [],
      drafted: known.drafted ?? [])
    let parts = try conversation.ask()
    guard !parts.isEmpty else {
      return StandardError.line("Nothing was written, and nothing was kept.")
    }
    let reply = try connection.record(
      SafetyInterface.WritePlan.self,
      .init(
        command: command, parts: parts,
        keeping: try keeping ?? conversation.orLeft { try askKeeping(known) }))
    try reply.receipt.show(json: false, reply)
  }

  private static func known(
    _ connection: Connection
  ) throws -> SafetyInterface.ShowPlan.Reply {
    try connection.ask(SafetyInterface.ShowPlan.self, .init(query: QueryOptions.make(course: nil)))
  }

  private func parts(
    _ known: SafetyInterface.ShowPlan.Reply
  ) throws -> [SafetyInterface.PlanPart] {
    let old = known.plan?.parts ?? []
    if words.isEmpty, !writing.edit {
      throw Complaint(
        .usage, "In scripts: kith plan write - < file, each heading a line that begins with #")
    }
    let text: String?
    if writing.edit || StandardInput.isTerminal {
      let connection = try Connection(global)
      text = try Editor.write(PlanText.text(old, offering: known.headings)) { text in
        _ = try? connection.record(
          SafetyInterface.DraftPlan.self,
          .init(command: record.command, parts: PlanText.parts(of: text)))
      }
      if let text { UnkeptWords.wrote(text) }
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

  /// What was said on the line of where the words are to lie.
  private var chosenKeeping: String? { clear ? "clear" : sealed ? "sealed" : nil }

  /// Asked once on a terminal, with the plan's first version.
  private static func askKeeping(_ known: SafetyInterface.ShowPlan.Reply) throws -> String? {
    guard known.plan == nil, Conversation.isPossible else { return nil }
    StandardError.talk(
      "A copy can lie open, so that your plan can be read when kithd or its key is not there. Whoever "
        + "uses this account could read it too. To change that later: kith plan keep")
    return try Conversation.confirm("Keep a copy that lies open?", default: false)
      ? "clear" : "sealed"
  }
}
