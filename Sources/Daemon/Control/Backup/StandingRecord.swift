import EventLog
import FoundationEssentials
import Journal
import Vault

/// The record that is here, as somebody finds it who wants to put another in its place.
struct StandingRecord: Sendable {
  enum Condition: Sendable {
    /// There is none, or one without entries.
    case empty
    /// Every chain is whole.
    case whole
    /// The same, but entries have no content that were not erased.
    case hollow
    case damaged
  }

  var condition: Condition
  /// Which record it is; nil for none, and for a damaged one.
  var identity: LogIdentity?
  /// The heads of its streams.
  var heads: [StreamID: StreamHead] = [:]
  var survey = ErasingSurvey()

  /// The place of its last entry.
  var head: Int64 { heads.values.map(\.seq).max() ?? 0 }

  var epoch: Int64 { identity?.epoch ?? 0 }

  /// Looks at the log in a directory. No store may have it open.
  ///
  /// - Parameters:
  ///   - directory: the data directory.
  ///   - keys: what opens it.
  /// - Returns: how it is.
  /// - Throws: when it cannot be read for another reason than damage.
  static func look(in directory: String, _ keys: KeysAtHand) async throws -> Self {
    guard FileManager.default.fileExists(atPath: "\(directory)/log.db") else {
      return Self(condition: .empty)
    }
    guard let store = try opened(directory) else { return Self(condition: .damaged) }
    let found = try await look(
      at: store, keys, pending: try ErasureFile(directory: directory).read())
    try store.close()
    return found
  }

  private static func look(
    at store: SQLiteEventStore, _ keys: KeysAtHand, pending: Erasure?
  ) async throws -> Self {
    var verifier = ChainVerifier(log: store.identity.id)
    var found = Self(condition: .whole, identity: store.identity)
    do {
      try await store.forEachPage(after: 0) { page in
        try verifier.verify(page.events)
        return true
      }
      if try await !store.isIntact() { return Self(condition: .damaged) }
      let log = store.identity.id
      found.survey = try await ErasingSurvey(of: log, keys, pending: pending) { take in
        try await store.forEachPage(after: 0) { page in
          try await take(page.events)
          return true
        }
      }
    } catch {
      if error is VaultError { throw error }
      if let error = error as? EventLogError, ![.corrupt, .io].contains(error.code) { throw error }
      return Self(condition: .damaged)
    }
    found.heads = verifier.heads
    if found.heads.isEmpty { return Self(condition: .empty) }
    if !found.survey.lost.isEmpty { found.condition = .hollow }
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
