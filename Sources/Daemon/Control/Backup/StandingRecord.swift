import EventLog
import FoundationEssentials
import Journal

/// The record that is here, as somebody finds it who wants to put another in its place.
enum StandingRecord: Sendable {
  /// There is none, or one without entries.
  case empty
  /// Every chain is whole; the heads of its streams, and what was erased, by stream and version, with
  /// digests.
  case whole(LogIdentity, heads: [StreamID: StreamHead], erased: Erased)
  /// As `whole`, but entries have no content that were not erased.
  case hollow(LogIdentity, heads: [StreamID: StreamHead], erased: Erased)
  /// A chain is broken, or the file is damaged; what was erased, as far as the chains are whole.
  case damaged(erased: Erased)

  typealias Erased = [StreamID: [Int64: Digest32]]

  /// Which record it is, where it can be told.
  var identity: LogIdentity? {
    switch self {
    case .whole(let identity, _, _), .hollow(let identity, _, _): identity
    case .empty, .damaged: nil
    }
  }

  /// What was erased of it, as far as that can be told.
  var erased: Erased {
    switch self {
    case .whole(_, _, let erased), .hollow(_, _, let erased), .damaged(let erased): erased
    case .empty: [:]
    }
  }

  /// The place of its last entry.
  var head: Int64 {
    switch self {
    case .whole(_, let heads, _), .hollow(_, let heads, _): heads.values.map(\.seq).max() ?? 0
    case .empty, .damaged: 0
    }
  }

  var epoch: Int64 { identity?.epoch ?? 0 }

  /// Looks at a log that is open.
  ///
  /// - Parameters:
  ///   - store: the log.
  ///   - unexplained: which of some entries without content no erasing took it from; where that cannot
  ///     be looked at, all were erased.
  /// - Returns: how it is.
  /// - Throws: `EventLogError` when it cannot be read for another reason than damage, and what
  ///   `unexplained` throws.
  static func look(
    at store: SQLiteEventStore,
    unexplained: ([EntryPlace]) async throws -> [EntryPlace] = { _ in [] }
  ) async throws -> Self {
    var verifier = ChainVerifier(log: store.identity.id)
    var bodiless: [EntryPlace: Digest32] = [:]
    var isDamaged = false
    do {
      var position: Int64 = 0
      while true {
        let page = try await store.readAll(after: position)
        guard let last = page.events.last else { break }
        for event in page.events {
          try verifier.verify(event)
          if event.body == nil { bodiless[EntryPlace(event)] = event.event.hash }
        }
        position = last.seq
      }
      isDamaged = try await !store.isIntact()
    } catch {
      if let error = error as? EventLogError, ![.corrupt, .io].contains(error.code) { throw error }
      isDamaged = true
    }
    if !isDamaged, verifier.heads.isEmpty { return .empty }
    var lost: [EntryPlace] = []
    do {
      lost = try await unexplained(bodiless.keys.sorted { $0.seq < $1.seq })
    } catch {
      // What is damaged may not tell.
      if !isDamaged { throw error }
    }
    var erased: Erased = [:]
    for (place, hash) in bodiless { erased[place.stream, default: [:]][place.version] = hash }
    for place in lost { erased[place.stream]?[place.version] = nil }
    if isDamaged { return .damaged(erased: erased) }
    return lost.isEmpty
      ? .whole(store.identity, heads: verifier.heads, erased: erased)
      : .hollow(store.identity, heads: verifier.heads, erased: erased)
  }

  /// Looks at the log in a directory that no store has open.
  static func look(in directory: String) async throws -> Self {
    guard FileManager.default.fileExists(atPath: "\(directory)/log.db") else { return .empty }
    guard let store = try opened(directory) else { return .damaged(erased: [:]) }
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
