import ControlAPI

extension MeasuresInterface.Complete.Reply {
  /// Says what was recorded, the number first, then the card; on a terminal one thing is offered.
  ///
  /// - Parameters:
  ///   - json: whether to print JSON alone.
  ///   - details: whether to give the published name of the range.
  ///   - connection: to put something on the list.
  ///   - course: the course meant.
  /// - Throws: a complaint when nobody reads, or the list cannot be written to.
  func show(
    json: Bool, details: Bool, _ connection: Connection, course: String?
  ) throws {
    if json { return try JSONOutput.line(self) }
    try StandardOutput.line(receipt.summary)
    if details, let band = score.band {
      try StandardOutput.line("Published name of this range: \(band).")
    }
    for scale in score.subscales {
      try StandardOutput.line("  \(scale.name): \(oneDecimal(scale.mean))")
    }
    for notice in receipt.notices {
      for line in fold(notice, width: Table.width) { try StandardOutput.line(line) }
    }
    if let card {
      try StandardOutput.line()
      try card.show()
    }
    if let offer = card?.offer ?? offer {
      try SafetyCard.offer(offer, connection, course: course)
    }
  }
}

extension SafetyCard {
  func show() throws {
    for line in lines { try StandardOutput.line(line) }
    try StandardOutput.flush()
  }

  /// Offers, on a terminal, to put something on the list for the next session. Scripts add nothing.
  static func offer(_ words: String, _ connection: Connection, course: String?) throws {
    guard Conversation.isPossible else { return }
    let next = try connection.ask(
      SessionsInterface.Current.self, .init(query: QueryOptions.make(course: course))
    ).next
    let day = next.map { session in
      session.start.day.split(separator: " ").first.map { "\($0)'s list" } ?? "the list"
    }
    do {
      let question = "Put \"\(words)\" on \(day ?? "the list")?"
      guard try Conversation.confirm(question, default: true) else { return }
    } catch is Left {
      return  // Whoever goes away here has the card already.
    }
    let reply = try connection.record(
      SessionsInterface.Bring.self,
      .init(command: RecordOptions.make(course: course, at: nil), text: words))
    try StandardOutput.line(reply.receipt.summary)
  }
}
