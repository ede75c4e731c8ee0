extension EventPage {
  /// How many events a read that asks for `limit` may return: at least one.
  static func capped(_ limit: Int) -> Int { min(max(limit, 1), Self.limit) }
}

extension StoredEvent {
  /// The event as the head that it was when it was the last of its stream.
  package var asHead: StreamHead {
    StreamHead(stream: stream, version: version, seq: seq, hash: event.hash)
  }
}

extension CommandRecord {
  init(_ command: AppendBatch.Command, batchStartsAt first: Int64) {
    self.init(
      id: command.id, firstSeq: first + Int64(command.events.lowerBound),
      lastSeq: first + Int64(command.events.upperBound) - 1, digest: command.digest)
  }
}

extension FilteredPage {
  /// The page of a stretch of the stream that was looked through down to version `end`.
  init(stretchEndingAt end: Int64, matches: [StoredEvent], limit: Int) {
    // A full page may have left matches between its last event and the end of the stretch.
    let reached = matches.count == limit ? matches.last?.version ?? end : end
    self.init(events: matches, before: reached > 1 ? reached : nil)
  }
}
