import ControlAPI

/// What became of a session, in a word or two.
struct SessionStanding {
  let text: String

  init(_ session: Session) {
    var words =
      switch session.status {
      case .planned: session.movedFrom.isEmpty ? "" : "moved"
      case .cancelled: session.by == "circumstances" ? "off" : "cancelled"
      case .attended: "attended"
      case .missed: "did not take place"
      }
    if session.status == .cancelled, let by = session.by, by != "circumstances" {
      words += by == "me" ? " by me" : " by the therapist"
    }
    if session.hasNote { words += words.isEmpty ? "note" : ", note" }
    text = words
  }
}
