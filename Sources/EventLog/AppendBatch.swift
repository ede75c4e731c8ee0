/// What one commit stores: events of any number of streams and the commands that caused them.
package struct AppendBatch: Hashable, Sendable {
  /// The version that each stream named in `events` must have before the batch; 0 for a new one.
  package var expected: [StreamID: Int64]
  /// The events in global order; the versions of each stream follow its expected one without gaps.
  package var events: [SealedEvent]
  package var commands: [Command]

  package init(
    expected: [StreamID: Int64] = [:], events: [SealedEvent] = [], commands: [Command] = []
  ) {
    self.expected = expected
    self.events = events
    self.commands = commands
  }

  /// A command of the batch.
  package struct Command: Hashable, Sendable {
    package var id: CommandID
    /// The command's events as offsets into the batch; empty for a command that changed nothing.
    package var events: Range<Int>
    /// A keyed digest of the command, so that a repeat can be told from another use of its id.
    package var digest: Digest32

    package init(id: CommandID, events: Range<Int>, digest: Digest32) {
      self.id = id
      self.events = events
      self.digest = digest
    }
  }
}

/// A command that the log knows, with the events it stored.
package struct CommandRecord: Hashable, Sendable {
  package var id: CommandID
  package var firstSeq: Int64
  /// The last event's place; `firstSeq - 1` when the command stored none.
  package var lastSeq: Int64
  package var digest: Digest32

  package init(id: CommandID, firstSeq: Int64, lastSeq: Int64, digest: Digest32) {
    self.id = id
    self.firstSeq = firstSeq
    self.lastSeq = lastSeq
    self.digest = digest
  }
}

/// What became of a batch. All but `appended` mean that nothing of it was stored.
package enum AppendResult: Hashable, Sendable {
  /// The batch is on disk; its events have the places `firstSeq...lastSeq`. A batch without events
  /// gives `lastSeq == firstSeq - 1`, the head.
  case appended(firstSeq: Int64, lastSeq: Int64)
  /// The stream is at another version than the batch expected.
  case versionConflict(StreamID, actual: Int64)
  /// A command of the batch was stored before.
  case commandKnown(CommandRecord)
  /// An event of that name was stored before, at `seq`.
  case entryKnown(EntryID, seq: Int64)
}
