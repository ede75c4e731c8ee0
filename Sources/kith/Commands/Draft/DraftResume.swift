import ArgumentParser
import ControlAPI

struct DraftResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with something begun; off a terminal, shows it.")

  @Argument(
    help: "What is begun: d1; where it is the only one, it can be left out.",
    completion: ShortNames.drafts)
  var draft: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let draft: String
    switch try ChosenDraft.find(self.draft, connection, course: record.course) {
    case .form(let found): draft = found
    case .plan: return try resumePlan(connection)
    }
    let begun = try connection.ask(
      DraftsInterface.Show.self,
      .init(query: QueryOptions.make(course: record.course), draft: draft))
    if global.json { return try JSONOutput.line(begun) }
    guard Conversation.isPossible else { return try DraftShow.show(begun) }
    try FormResumption(connection: connection, record: record).resume(begun)
  }

  private func resumePlan(_ connection: Connection) throws {
    let parts = try ChosenDraft.requirePlan(connection)
    guard Conversation.isPossible, !global.json else {
      return try DraftShow.show(plan: parts, json: global.json)
    }
    try PlanWrite.ask(connection, record.command)
  }
}
