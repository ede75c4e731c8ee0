import ControlAPI

/// Shows the safety card on a terminal, and asks whether something goes to the next session.
enum CardScreen {
  /// - Parameters:
  ///   - card: what is shown.
  ///   - connection: the daemon.
  /// - Throws: a complaint when the output cannot be written or the daemon does not answer.
  static func show(_ card: SafetyCard, _ connection: Connection) throws {
    for line in card.lines { try StandardOutput.line(line) }
    guard let offer = card.offer, Conversation.isPossible else { return }
    let isWanted = try Conversation.confirm(
      "Put \"\(offer)\" on the list for the next session?", default: true)
    guard isWanted else { return }
    let reply = try connection.record(
      SessionsInterface.Bring.self,
      .init(command: RecordOptions.make(course: nil, at: nil), text: offer))
    try StandardOutput.line(reply.receipt.summary)
  }

  /// Shows the card that a questionnaire left before its end still owes, and records that it was
  /// seen. Scripts see none: it waits for a person.
  static func show(pending card: SafetyCard?, _ connection: Connection) throws {
    guard let card, Conversation.isPossible else { return }
    try StandardOutput.line()
    let reply = try connection.record(
      SafetyInterface.ShowCard.self,
      .init(command: RecordOptions.make(course: nil, at: nil), trigger: "leftMidway"))
    _ = reply
    try show(card, connection)
  }

  /// After a verb that talked with the daemon: asks it whether a card is still to be shown.
  static func afterVerb() {
    guard Conversation.isPossible, !LastAnswer.toldOfCard,
      let path = LastAnswer.path
    else { return }
    do {
      let connection = try Connection(socket: path, patience: 2)
      let pending = try connection.ask(
        SafetyInterface.Pending.self, .init(query: QueryOptions.make(course: nil)))
      try show(pending: pending.card, connection)
    } catch {
      // The verb itself went well; the next one asks again.
    }
  }
}
