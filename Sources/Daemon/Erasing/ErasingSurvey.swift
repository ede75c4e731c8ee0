import EventLog
import Journal
import Vault

/// What a record tells of erasings in it, found by reading all of it twice.
struct ErasingSurvey: Sendable {
  /// What was erased, by stream and version, with the digests of the entries.
  private(set) var erased: [StreamID: [Int64: Digest32]] = [:]
  /// Entries that lost their content without being erased.
  private(set) var lost: [EntryPlace] = []
  /// The entries that record erasings, with where they stand.
  private(set) var tombstones: [(head: StreamHead, erasing: RecordedErasing)] = []

  init() {}

  /// - Parameters:
  ///   - log: which log it is.
  ///   - keys: what opens it.
  ///   - pending: what is being erased and not recorded yet.
  ///   - damaged: the hashes of entries whose content is damaged, and was not dropped.
  ///   - pages: hands over all entries in their order, as often as it is called.
  /// - Throws: what `pages` throws.
  init(
    of log: LogID, _ keys: KeysAtHand, pending: Erasure?, damaged: Set<Digest32> = [],
    _ pages: (([StoredEvent]) async throws -> Void) async throws -> Void
  ) async throws {
    var known = ErasedContent()
    var tombstones: [(StreamHead, RecordedErasing)] = []
    if let pending { known.take(pending) }
    try await pages { page in
      for stored in page {
        switch await keys.open(stored, of: log) {
        case .entry(let opened):
          known.take(opened)
          if let erasing = RecordedErasing(opened) { tombstones.append((stored.head, erasing)) }
        case .shut: known.takeUnopened(in: stored.stream)
        case .empty: break
        }
      }
    }
    let destroyed = try await keys.vault?.destroyedRefs() ?? []
    var found = Self()
    try await pages { page in
      for stored in page {
        found.take(stored, known, destroyed, isDamaged: damaged.contains(stored.event.hash))
      }
    }
    self = found
    self.tombstones = tombstones
    for erasing in pending?.again ?? [] {
      guard let stream = StreamID(hex: erasing.stream) else { continue }
      self.tombstones.append(
        (StreamHead(stream: stream, version: .max, seq: .max, hash: .zero), erasing))
    }
  }

  private mutating func take(
    _ stored: StoredEvent, _ known: ErasedContent, _ destroyed: Set<Int64>,
    isDamaged: Bool
  ) {
    let place = EntryPlace(stored)
    let isErased =
      known.tells(of: place) || destroyed.contains(stored.keyRef)
      || stored.body == nil && !isDamaged && known.explains(place)
    if isErased {
      erased[stored.stream, default: [:]][stored.version] = stored.event.hash
    } else if stored.body == nil, !isDamaged {
      lost.append(place)
    }
  }
}

extension StoredEvent {
  /// The head that its stream has with it.
  fileprivate var head: StreamHead {
    StreamHead(stream: stream, version: version, seq: seq, hash: event.hash)
  }
}
