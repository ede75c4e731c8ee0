import ControlAPI

/// Asks of something begun whether to keep it as it is: a line of an inbox, mostly.
struct DraftConfirmation {
  var connection: Connection
  var course: String?

  private var command: Command { RecordOptions.make(course: course, at: nil) }

  /// - Parameter begun: what it is.
  /// - Throws: a complaint when the person leaves; what is begun waits as before.
  func ask(_ begun: DraftsInterface.Show.Reply) throws {
    try Conversation.saying({ "Left there. What is begun waits: kith draft" }) {
      try decide(begun)
    }
  }

  private func decide(_ begun: DraftsInterface.Show.Reply) throws {
    try DraftShow.show(begun)
    let choice = try Conversation.choose(
      "1 keep  2 change  3 discard  (Enter: later) >", from: 3)
    switch choice {
    case 1: try keep(begun.draft.id)
    case 2: try change(begun)
    case 3:
      _ = try connection.record(
        DraftsInterface.Discard.self, .init(command: command, draft: begun.draft.id))
      try StandardOutput.line("Dropped.")
    default: try StandardOutput.line("It waits: kith draft")
    }
  }

  private func keep(_ draft: String) throws {
    do {
      let reply = try connection.record(
        DraftsInterface.Keep.self, .init(command: command, draft: draft))
      try StandardOutput.line(reply.receipt.summary)
    } catch let complaint as Complaint where complaint.isAboutTheAnswer {
      StandardError.talk(complaint.message)
    }
  }

  /// Asks for each answer anew; Enter leaves it as it is. What is changed is kept at once.
  private func change(_ begun: DraftsInterface.Show.Reply) throws {
    var answers = begun.answers
    for index in answers.indices {
      let question = "\(DraftShow.title(answers[index].field)) (Enter: as it is) >"
      guard let words = try Conversation.ask(question) else { continue }
      answers[index].text = words
      do {
        _ = try connection.record(
          DraftsInterface.Save.self,
          .init(
            command: RecordOptions.make(course: course, at: begun.draft.begun.civil),
            draft: begun.draft.id, form: begun.draft.form, answers: answers))
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        return StandardError.talk(complaint.message)
      }
    }
    try keep(begun.draft.id)
  }
}
