import ControlAPI

/// Two minutes after a session: came, took away, practice, next date. Every step can be skipped,
/// and what is answered is kept at once.
struct WrapUp {
  var connection: Connection
  var session: Session
  var practised: [SessionsInterface.Practice]
  var sameTimeNext: Moment?
  var course: String?

  private var command: Command { RecordOptions.make(course: course, at: nil) }

  func run() throws {
    try Conversation.saying({ "Left there. What you answered is kept." }) { try ask() }
  }

  private func ask() throws {
    StandardError.line(session.line)
    guard try Conversation.confirm("Did you go?", default: true) else { return try notGone() }
    _ = try connection.record(
      SessionsInterface.Attend.self, .init(command: command, session: session.id))
    if let words = try Conversation.ask("One thing to remember? >") {
      _ = try connection.record(
        SessionsInterface.WriteNote.self,
        .init(command: command, session: session.id, text: words))
    }
    for practice in practised where try reviewed(practice) {
      _ = try connection.record(
        HomeworkInterface.Review.self,
        .init(command: command, homework: practice.homework, session: session.id))
    }
    if let words = try Conversation.ask("Something to try? >") {
      let reply = try connection.record(
        HomeworkInterface.Assign.self, .init(command: command, text: words))
      StandardError.line(reply.receipt.summary)
    }
    try planNext()
    try StandardOutput.line("Kept.")
  }

  private func reviewed(_ practice: SessionsInterface.Practice) throws -> Bool {
    try Conversation.confirm(
      "Did you talk about \"\(practice.text.firstLine)\"?", default: true)
  }

  private func planNext() throws {
    guard let next = sameTimeNext else { return }
    if try Conversation.confirm("Same time again, \(next.text)?", default: true) {
      let reply = try connection.record(
        SessionsInterface.Schedule.self,
        .init(command: command, start: next.civil, zone: next.zone))
      StandardError.line(reply.receipt.summary)
      return
    }
    while let when = try Conversation.ask("When, then? [e.g. thursday 16:00] >") {
      do {
        let reply = try connection.record(
          SessionsInterface.Schedule.self, .init(command: command, start: when))
        return StandardError.line(reply.receipt.summary)
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        StandardError.line(complaint.message)
      }
    }
  }

  private func notGone() throws {
    let choice = try Conversation.choose(
      "1 it was called off  2 it did not take place  (Enter leaves it) >", from: 2)
    switch choice {
    case 1:
      let by = try Conversation.choose("By whom? 1 me  2 the therapist  3 neither >", from: 3)
      let reply = try connection.record(
        SessionsInterface.Cancel.self,
        .init(
          command: command, session: session.id,
          by: by.map { ["me", "therapist", "circumstances"][$0 - 1] }))
      try StandardOutput.line(reply.receipt.summary)
    case 2:
      let reply = try connection.record(
        SessionsInterface.Miss.self, .init(command: command, session: session.id))
      try StandardOutput.line(reply.receipt.summary)
    default: try StandardOutput.line("Left as it was.")
    }
  }
}
