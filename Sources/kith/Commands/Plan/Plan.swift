import ArgumentParser

/// `kith plan`, with what writes and keeps it.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "For hard times: whom to call, and your own plan. Works when nothing else does.",
    subcommands: [
      PlanShow.self, PlanWrite.self, PlanReview.self, PlanPrint.self, PlanKeep.self,
      PlanBringBack.self, PlanCard.self, PlanNumbers.self, PlanMoodLine.self,
    ], defaultSubcommand: PlanShow.self)
}
