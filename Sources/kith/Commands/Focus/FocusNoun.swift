import ArgumentParser
import ControlAPI

/// `kith focus` and its verbs.
struct FocusNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "focus", abstract: "What you and your therapist chose to work on.",
    subcommands: [
      FocusList.self, FocusAdd.self, FocusShow.self, FocusChange.self, FocusStage.self,
      FocusClose.self, FocusHistory.self, FocusTradition.self, FocusPerinatal.self,
    ], defaultSubcommand: FocusList.self)

  /// The areas as people type them.
  static let areas = ["grief", "dispute", "transition", "isolation"]
  static let stages = ["renegotiation", "impasse", "dissolution"]

  /// An area as the interface writes it.
  static func area(_ typed: String) -> String {
    switch typed.lowercased() {
    case "dispute", "disagreement", "role-dispute": "roleDispute"
    case "transition", "change", "role-transition": "roleTransition"
    case "loneliness": "isolation"
    case let other: other
    }
  }
}
