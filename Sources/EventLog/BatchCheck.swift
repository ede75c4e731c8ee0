/// What a batch must be whatever the log holds: whole, in order, and linked.
enum BatchCheck {
  /// Finds the first stream whose version is not the expected one. Throws `invalidBatch` when the
  /// batch does not continue the streams as they are.
  static func conflict(
    in batch: AppendBatch, head: (StreamID) throws -> StreamHead?
  ) throws -> AppendResult? {
    var ends: [StreamID: (version: Int64, hash: Digest32)] = [:]
    for (stream, expected) in batch.expected.sorted(by: { $0.key < $1.key }) {
      let head = try head(stream)
      let actual = head?.version ?? 0
      guard actual == expected else { return .versionConflict(stream, actual: actual) }
      ends[stream] = (actual, head?.hash ?? .zero)
    }
    for (offset, event) in batch.events.enumerated() {
      guard let end = ends[event.stream] else {
        throw invalid("event \(offset) is of a stream without an expected version")
      }
      guard event.version == end.version + 1 else {
        throw invalid("event \(offset) has version \(event.version) after \(end.version)")
      }
      guard event.prev == end.hash else { throw invalid("event \(offset) is not linked") }
      ends[event.stream] = (event.version, event.hash)
    }
    for command in batch.commands
    where command.events.lowerBound < 0 || command.events.upperBound > batch.events.count {
      throw invalid("a command names events outside the batch")
    }
    return nil
  }

  /// Finds the first name in the batch that the log knows already, or that the batch gives twice.
  static func repeated(
    in batch: AppendBatch, seq: (EntryID) throws -> Int64?,
    command: (CommandID) throws -> CommandRecord?, head: Int64
  ) rethrows -> AppendResult? {
    var entries: [EntryID: Int64] = [:]
    for (offset, event) in batch.events.enumerated() {
      if let known = entries[event.id] { return .entryKnown(event.id, seq: known) }
      if let known = try seq(event.id) { return .entryKnown(event.id, seq: known) }
      entries[event.id] = head + Int64(offset) + 1
    }
    var commands: [CommandID: CommandRecord] = [:]
    for item in batch.commands {
      if let known = commands[item.id] { return .commandKnown(known) }
      if let known = try command(item.id) { return .commandKnown(known) }
      commands[item.id] = CommandRecord(item, batchStartsAt: head + 1)
    }
    return nil
  }

  private static func invalid(_ what: String) -> EventLogError {
    EventLogError(
      .invalidBatch, "The log refused a batch, since \(what). Nothing was stored; please report it."
    )
  }
}
