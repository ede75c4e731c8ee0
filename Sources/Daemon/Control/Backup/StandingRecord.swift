import EventLog
import FoundationEssentials

/// The record that is here, as somebody finds it who wants to put another in its place.
enum StandingRecord: Sendable {
  /// There is none, or one without entries.
  case empty
  /// Every chain is whole; the heads of its streams, and the entries without content, by stream and
  /// version, with their digests.
  case whole(LogIdentity, heads: [StreamID: StreamHead], erased: [StreamID: [Int64: Digest32]])
  case damaged

  /// The place of its last entry.
  var head: Int64 {
    guard case .whole(_, let heads, _) = self else { return 0 }
    return heads.values.map(\.seq).max() ?? 0
  }

  var epoch: Int64 {
    if case .whole(let identity, _, _) = self { identity.epoch } else { 0 }
  }

  /// Looks at a log that is open.
  static func look(at store: SQLiteEventStore) async throws -> Self {
    var verifier = ChainVerifier(log: store.identity.id)
    var erased: [StreamID: [Int64: Digest32]] = [:]
    do {
      var position: Int64 = 0
      while true {
        let page = try await store.readAll(after: position)
        guard let last = page.events.last else { break }
        try verifier.verify(page.events)
        for event in page.events where event.body == nil {
          erased[event.stream, default: [:]][event.version] = event.event.hash
        }
        position = last.seq
      }
      if try await !store.isIntact() { return .damaged }
    } catch {
      if let error = error as? EventLogError, ![.corrupt, .io].contains(error.code) { throw error }
      return .damaged
    }
    return verifier.heads.isEmpty
      ? .empty : .whole(store.identity, heads: verifier.heads, erased: erased)
  }

  /// Looks at the log in a directory that no store has open.
  static func look(in directory: String) async throws -> Self {
    guard FileManager.default.fileExists(atPath: "\(directory)/log.db") else { return .empty }
    guard let store = try opened(directory) else { return .damaged }
    let found = try await look(at: store)
    try store.close()
    return found
  }

  /// Nil when the log is too damaged to be opened.
  private static func opened(_ directory: String) throws -> SQLiteEventStore? {
    do {
      return try SQLiteEventStore.open(directory: directory)
    } catch {
      guard [.corrupt, .notOurFile].contains(error.code) else { throw error }
      return nil
    }
  }
}
