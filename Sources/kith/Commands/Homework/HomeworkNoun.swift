import ArgumentParser
import ControlAPI

/// `kith homework` and its verbs.
struct HomeworkNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "homework", abstract: "What to practise between sessions.",
    subcommands: [
      HomeworkList.self, HomeworkAdd.self, HomeworkShow.self, HomeworkReview.self,
      HomeworkMove.self, HomeworkWithdraw.self,
    ], defaultSubcommand: HomeworkList.self)
}
