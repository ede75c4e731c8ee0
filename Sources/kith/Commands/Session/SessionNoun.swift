import ArgumentParser
import ControlAPI

/// `kith session` and its verbs.
struct SessionNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "When the next session is; after one, a two-minute wrap-up.",
    subcommands: [
      SessionNow.self, SessionList.self, SessionShow.self, SessionSchedule.self, SessionMove.self,
      SessionCancel.self, SessionAttended.self, SessionMissed.self, SessionSkip.self,
      SessionNote.self, SessionRate.self,
    ], defaultSubcommand: SessionNow.self)
}
