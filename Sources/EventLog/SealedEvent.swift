/// The clear part of an event: all that an engine may know, and what its seal and its link bind.
package struct EventHeader: Hashable, Sendable {
  package var stream: StreamID
  /// The place in the stream, from 1 and without gaps.
  package var version: Int64
  package var id: EntryID
  /// When the event was recorded, in milliseconds since 1970-01-01T00:00:00Z.
  package var recordedAt: Int64
  /// The key in the vault that opens the body.
  package var keyRef: Int64

  package init(stream: StreamID, version: Int64, id: EntryID, recordedAt: Int64, keyRef: Int64) {
    self.stream = stream
    self.version = version
    self.id = id
    self.recordedAt = recordedAt
    self.keyRef = keyRef
  }
}

/// An event as it is stored: a clear header, a sealed body, and its link in the stream's chain.
///
/// `HashChain.event` makes one from a header and a sealed body. The place in the whole log is not
/// part of it, so that it survives a restore, a compaction or another engine unchanged.
package struct SealedEvent: Hashable, Sendable {
  package var header: EventHeader
  /// SHA-256 of the sealed body.
  package var bodyDigest: Digest32
  /// The `hash` of the event before it in the stream; 32 zero bytes for the first.
  package var prev: Digest32
  /// The link: what the next event of the stream names as its `prev`.
  package var hash: Digest32
  /// The sealed body, or nil when it was dropped; the chain verifies all the same.
  package var body: [UInt8]?

  package init(
    header: EventHeader, bodyDigest: Digest32, prev: Digest32, hash: Digest32, body: [UInt8]?
  ) {
    self.header = header
    self.bodyDigest = bodyDigest
    self.prev = prev
    self.hash = hash
    self.body = body
  }

  package var stream: StreamID { header.stream }
  package var version: Int64 { header.version }
  package var id: EntryID { header.id }
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var recordedAt: Int64 { header.recordedAt }
  package var keyRef: Int64 { header.keyRef }
}

/// An event together with its place in the whole log.
package struct StoredEvent: Hashable, Sendable {
  /// The place in the log: rising, from 1. Comparable only within one log id and epoch.
  package var seq: Int64
  package var event: SealedEvent

  package init(seq: Int64, event: SealedEvent) {
    self.seq = seq
    self.event = event
  }

  package var header: EventHeader { event.header }
  package var stream: StreamID { event.stream }
  package var version: Int64 { event.version }
  package var id: EntryID { event.id }
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var recordedAt: Int64 { event.recordedAt }
  package var keyRef: Int64 { event.keyRef }
  package var body: [UInt8]? { event.body }
}

/// The last event of a stream, as the next one must continue it.
package struct StreamHead: Hashable, Sendable {
  package var stream: StreamID
  package var version: Int64
  package var seq: Int64
  package var hash: Digest32

  package init(stream: StreamID, version: Int64, seq: Int64, hash: Digest32) {
    self.stream = stream
    self.version = version
    self.seq = seq
    self.hash = hash
  }
}

/// Which log this is: its name, how often it was restored, and the format of what it stores.
package struct LogIdentity: Hashable, Sendable {
  package var id: LogID
  /// Rises with every restore; positions of different epochs must not be compared.
  package var epoch: Int64
  /// The version of the envelope, part of every seal and link.
  package var format: UInt32

  package init(id: LogID, epoch: Int64 = 1, format: UInt32 = HashChain.format) {
    self.id = id
    self.epoch = epoch
    self.format = format
  }
}
