import ControlAPI

/// What is said before and after something is erased, and the words that have to be typed between.
struct ErasingTalk {
  var kind: String
  var name: String?
  var course: String?
  var options: ErasingOptions
  /// What is typed to go on.
  var word: String

  /// Writing a long record anew takes its time.
  private static let patience = 1_800

  func run() throws {
    let connection = try Connection(socket: options.global.socket, patience: Self.patience)
    if !options.yes { try confirm(connection) }
    let reply = try connection.record(
      ErasingInterface.Erase.self,
      .init(
        command: RecordOptions.make(course: course, at: nil), kind: kind, name: name,
        compact: options.compact))
    if options.global.json { return try JSONOutput.line(reply) }
    try show(reply)
  }

  /// - Throws: `Left` when the person leaves it as it is; a complaint where nobody can be asked.
  private func confirm(_ connection: Connection) throws {
    guard Conversation.isPossible, !options.global.json else {
      throw Complaint(
        .usage, "Nothing was erased, since nobody can be asked here. To erase all the same: --yes")
    }
    let outlook = try connection.ask(
      ErasingInterface.Foresee.self, .init(kind: kind, name: name, course: course))
    try StandardOutput.line("This erases \(outlook.what). Nobody can bring that back.")
    for notice in outlook.notices { try StandardOutput.line(notice) }
    try StandardOutput.line()
    let words = try Conversation.ask("To go on, type \(word); Enter leaves it as it is. >")
    let typed = (words ?? "").split(separator: " ").joined(separator: " ").lowercased()
    let wanted = word.split(separator: " ").joined(separator: " ").lowercased()
    guard typed == wanted else { throw Left(message: "Nothing was erased.") }
  }

  private func show(_ reply: ErasingInterface.Erase.Reply) throws {
    try StandardOutput.line(reply.receipt.summary)
    for notice in reply.receipt.notices { try StandardOutput.line(notice) }
    let proof = reply.proof
    try StandardOutput.line()
    try StandardOutput.line(
      "Checked: \(counted(proof.checked, "entry", "entries")) in "
        + "\(counted(proof.streams, "stream")), every digest and every chain is whole; "
        + "\(proof.erased) erased.")
    let steps = [
      proof.keysDestroyed > 0 ? "\(counted(proof.keysDestroyed, "key")) destroyed" : nil,
      proof.rewrapped ? "the other keys wrapped anew" : nil,
      proof.compacted ? "the record written anew" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    if !steps.isEmpty { try StandardOutput.line("Done: \(steps).") }
    try StandardOutput.line()
    try StandardOutput.line("What is not here, and so stays:")
    for line in reply.remains { try StandardOutput.line(line) }
  }
}
