/// What a log is to be without once it has been written anew.
///
/// Every entry keeps its place, its digests and its links, so that positions and chains stay as they
/// are; only bodies go. A command that led to one of them keeps its name and loses its digest, which
/// would tell whoever guesses what it said that the guess is right.
package struct Compaction: Hashable, Sendable {
  /// Bodies sealed under these keys go.
  package var keyRefs: Set<Int64>
  /// Bodies of these versions go, by stream.
  package var entries: [StreamID: Set<Int64>]
  /// Nothing stays: the log is begun anew under its name, with the next epoch.
  package var isOfEverything: Bool

  package init(
    keyRefs: Set<Int64> = [], entries: [StreamID: Set<Int64>] = [:], isOfEverything: Bool = false
  ) {
    self.keyRefs = keyRefs
    self.entries = entries
    self.isOfEverything = isOfEverything
  }

  /// Whether the body of an event goes.
  func drops(_ header: EventHeader) -> Bool {
    keyRefs.contains(header.keyRef) || entries[header.stream]?.contains(header.version) ?? false
  }
}

/// What a compaction came to.
package struct CompactionResult: Hashable, Sendable {
  /// The entries in the new log.
  package var entries: Int64
  /// How many of them have no body, those of earlier compactions too.
  package var bodiless: Int64

  package init(entries: Int64, bodiless: Int64) {
    self.entries = entries
    self.bodiless = bodiless
  }
}
