package import EventLog

/// Where folded states are kept, so that starting does not take longer with the years. It may
/// forget anything at any time.
package protocol StateSnapshots: Sendable {
  /// The newest snapshot of that kind and code version at or before a version of the stream.
  func latest(
    _ stream: StreamID, kind: String, codeVersion: Int, atOrBefore version: Int64
  ) async -> StateSnapshot?

  func save(_ snapshot: StateSnapshot) async
}

/// A folded state as bytes, with what tells whether it still holds.
package struct StateSnapshot: Sendable {
  package var stream: StreamID
  package var kind: String
  package var codeVersion: Int
  /// The version of the stream that it was folded to.
  package var version: Int64
  package var position: Int64
  /// The hash of the stream's event of that version.
  package var headHash: Digest32
  /// JSON, to be sealed by whoever keeps it.
  package var bytes: [UInt8]

  package init(
    stream: StreamID, kind: String, codeVersion: Int, version: Int64, position: Int64,
    headHash: Digest32, bytes: [UInt8]
  ) {
    self.stream = stream
    self.kind = kind
    self.codeVersion = codeVersion
    self.version = version
    self.position = position
    self.headHash = headHash
    self.bytes = bytes
  }
}

/// Keeps nothing.
package struct NoSnapshots: StateSnapshots {
  package init() {}

  package func latest(
    _ stream: StreamID, kind: String, codeVersion: Int, atOrBefore version: Int64
  ) async -> StateSnapshot? { nil }

  package func save(_ snapshot: StateSnapshot) async {}
}
