import EventLog
import FoundationEssentials

/// The record that is here, as somebody finds it who wants to put another in its place.
enum StandingRecord: Sendable {
  /// There is none, or one without entries.
  case empty
  /// Every chain is whole; the heads of its streams.
  case whole(LogIdentity, heads: [StreamID: StreamHead])
  case damaged

  /// The place of its last entry.
  var head: Int64 {
    guard case .whole(_, let heads) = self else { return 0 }
    return heads.values.map(\.seq).max() ?? 0
  }

  var epoch: Int64 {
    if case .whole(let identity, _) = self { identity.epoch } else { 0 }
  }

  /// Looks at a log that is open.
  init(_ store: SQLiteEventStore) async throws {
    var verifier = CheckpointVerifier(
      log: store.identity.id, checkpoints: [], signer: nil)
    do {
      var position: Int64 = 0
      while true {
        let page = try await store.readAll(after: position)
        guard let last = page.events.last else { break }
        try verifier.verify(page.events)
        position = last.seq
      }
    } catch let error as EventLogError where error.code != .corrupt && error.code != .io {
      throw error
    } catch {
      self = .damaged
      return
    }
    let heads = verifier.chain.heads
    self = heads.isEmpty ? .empty : .whole(store.identity, heads: heads)
  }

  /// Looks at the log in a directory that no store has open.
  init(directory: String) async throws {
    guard FileManager.default.fileExists(atPath: "\(directory)/log.db") else {
      self = .empty
      return
    }
    let store: SQLiteEventStore
    do {
      store = try SQLiteEventStore.open(directory: directory)
    } catch  where error.code == .corrupt || error.code == .notOurFile {
      self = .damaged
      return
    }
    try await self.init(store)
    try store.close()
  }
}
