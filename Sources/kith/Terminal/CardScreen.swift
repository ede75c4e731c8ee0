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

  /// Asks whether a card is still to be shown, and shows it.
  static func showPending(_ connection: Connection) throws {
    guard Conversation.isPossible else { return }
    let pending = try connection.ask(
      SafetyInterface.Pending.self, .init(query: QueryOptions.make(course: nil)))
    try show(pending: pending.card, connection)
  }

  /// After a verb that talked with the daemon: asks it whether a card is still to be shown.
  static func afterVerb() {
    // Beside JSON nothing else is printed; the next verb shows it.
    guard Conversation.isPossible, !LastAnswer.toldOfCard, let path = LastAnswer.path,
      !Arguments.words.contains("--json")
    else { return }
    do {
      try showPending(try Connection(socket: path, patience: 2))
    } catch {
      // The verb itself went well; the next one asks again.
    }
  }
}
