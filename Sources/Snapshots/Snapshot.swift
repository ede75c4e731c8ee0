/// The folded state of one view of one stream, at one place in the log.
package struct Snapshot: Hashable, Sendable {
  package var place: SnapshotPlace
  /// The state in whatever form the view chose. It is sealed before it is stored.
  package var state: [UInt8]

  package init(place: SnapshotPlace, state: [UInt8]) {
    self.place = place
    self.state = state
  }
}

/// Which state a snapshot holds, and what must still be true for it to count.
package struct SnapshotPlace: Hashable, Sendable {
  /// The 16 bytes of the stream; zeros for a view of the whole log.
  package var stream: [UInt8]
  /// The view: a literal that must never change.
  package var view: String
  /// The version of the stream up to which the state is folded.
  package var version: Int64
  /// The place in the log up to which the state is folded.
  package var seq: Int64
  /// The 16 bytes of the log's name.
  package var log: [UInt8]
  /// The 32 bytes of the stream's hash at `version`.
  package var headHash: [UInt8]
  /// The version of the code that folds; another one's states do not count.
  package var codeVersion: Int64
  /// When the last event folded was recorded, in milliseconds since 1970-01-01T00:00:00Z.
  package var recordedAt: Int64
  /// The number of the key that seals the state.
  package var keyRef: Int64

  package init(
    stream: [UInt8], view: String, version: Int64, seq: Int64, log: [UInt8], headHash: [UInt8],
    codeVersion: Int64, recordedAt: Int64, keyRef: Int64
  ) {
    self.stream = stream
    self.view = view
    self.version = version
    self.seq = seq
    self.log = log
    self.headHash = headHash
    self.codeVersion = codeVersion
    self.recordedAt = recordedAt
    self.keyRef = keyRef
  }

  /// What the seal binds: every field, the two texts with their lengths.
  var associatedData: [UInt8] {
    var bytes = [UInt8]("kith snapshot 1 \(view.utf8.count) \(view) ".utf8)
    for field in [stream, log, headHash] {
      bytes += "\(field.count) ".utf8
      bytes += field
    }
    bytes += " \(version) \(seq) \(codeVersion) \(recordedAt) \(keyRef)".utf8
    return bytes
  }
}

/// Which snapshots would do.
package struct SnapshotQuery: Hashable, Sendable {
  package var stream: [UInt8]
  package var view: String
  package var log: [UInt8]
  package var codeVersion: Int64
  /// The latest version that may be in it; nil for any.
  package var atOrBefore: Int64?

  package init(
    stream: [UInt8], view: String, log: [UInt8], codeVersion: Int64, atOrBefore: Int64? = nil
  ) {
    self.stream = stream
    self.view = view
    self.log = log
    self.codeVersion = codeVersion
    self.atOrBefore = atOrBefore
  }
}
