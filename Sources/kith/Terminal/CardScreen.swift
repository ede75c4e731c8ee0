import ControlAPI

/// Shows the safety card that a questionnaire left before its end still owes.
enum CardScreen {
  /// Shows the card on a terminal and records that it was seen. Scripts see none: it waits for a
  /// person.
  ///
  /// - Parameters:
  ///   - card: what is shown; nothing happens without one.
  ///   - connection: the daemon.
  /// - Throws: a complaint when the output cannot be written or the daemon does not answer.
  static func show(pending card: SafetyCard?, _ connection: Connection) throws {
    guard let card, Conversation.isPossible else { return }
    try StandardOutput.line()
    try card.show()
    _ = try connection.record(
      SafetyInterface.ShowCard.self,
      .init(command: RecordOptions.make(course: nil, at: nil), trigger: "leftMidway"))
    if let offer = card.offer { try SafetyCard.offer(offer, connection, course: nil) }
  }

  /// After a verb that talked with the daemon: asks it whether a card is still to be shown.
  static func afterVerb() {
    guard Conversation.isPossible, !LastAnswer.toldOfCard, let path = LastAnswer.path else {
      return
    }
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
