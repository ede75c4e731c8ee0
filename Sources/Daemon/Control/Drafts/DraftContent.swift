import ControlAPI
import Domain

/// What something begun says, as the command that it was to become.
struct DraftContent {
  var form: String
  var answers: [DraftAnswer]
  var draft: DraftID

  /// - Returns: the command.
  /// - Throws: `org.kith.Daemon.Refused` where there is more to ask before it can be kept.
  func command() throws -> CourseCommand {
    switch form {
    case "mood":
      guard let value = self["value"].flatMap({ Int($0) }) else { throw unfinished }
      return .diary(.recordMood(value: value, note: self["note"]))
    case "note":
      guard let text = self["text"] else { throw unfinished }
      return .diary(.writeNote(text: text, about: self["about"]))
    case "moment", "moment-full": return .practice(.analyse(analysis, person: self["person"]))
    default: throw unfinished
    }
  }

  private subscript(_ field: String) -> String? { answers.first { $0.field == field }?.text }

  private var unfinished: DaemonInterface.Refused {
    DaemonInterface.Refused(
      code: "drafts.unfinished",
      message: "There is more to answer first. To go on: kith draft resume \(draft)")
  }

  private var analysis: CommunicationAnalysed {
    CommunicationAnalysed(
      happened: self["happened"], said: self["said"], theySaid: self["theySaid"],
      felt: self["felt"], meant: self["meant"], wanted: self["wanted"],
      nonverbal: self["nonverbal"], otherwise: self["otherwise"], nextTry: self["nextTry"])
  }
}
