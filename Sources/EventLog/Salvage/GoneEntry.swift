/// An entry that a damaged log had and that could not be brought back, or not whole.
package struct GoneEntry: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Nothing of it can be read.
    case unreadable
    /// It can be read, but one before it in its stream is gone, so that it has no place to stand.
    case behindGap
    /// It is there, without its content.
    case withoutBody
  }

  /// Its place in the log.
  package var seq: Int64
  package var reason: Reason
  package var id: EntryID?
  package var stream: StreamID?
  package var version: Int64?
  /// When it was recorded, in milliseconds since 1970: as it says itself, or as its id tells.
  package var recordedAt: Int64?
  /// When the last entry before it that was kept was recorded, and the first one after it.
  package var after: Int64?
  package var before: Int64?

  package init(
    seq: Int64, reason: Reason, id: EntryID?, stream: StreamID?, version: Int64?,
    recordedAt: Int64?
  ) {
    (self.seq, self.reason, self.id) = (seq, reason, id)
    (self.stream, self.version, self.recordedAt) = (stream, version, recordedAt)
  }
}

extension EntryID {
  /// When a UUIDv7 was drawn, in milliseconds since 1970; nil for other kinds, which tell nothing.
  package var drawnAt: Int64? {
    high >> 12 & 0xF == 7 && low >> 62 == 2 ? Int64(high >> 16) : nil
  }
}
