import Domain
package import EventLog

/// Of which entries it is known that an erasing took their content. It is told by the entries that
/// record erasings, which nobody can make without the keys: any other entry without content lost it in
/// another way.
package struct ErasedContent: Sendable {
  private var listed: [StreamID: Set<Int64>] = [:]
  /// Up to which place entries of a stream may have been erased without being listed, as it was done
  /// once.
  private var unlisted: [StreamID: Int64] = [:]
  /// Streams of courses of which nothing is left.
  private var whole: Set<StreamID> = []

  package init() {}

  /// Takes in an entry of the log.
  package mutating func take(_ opened: OpenedEvent) {
    guard let payload = opened.body?.payload else { return }
    let (stream, place) = (opened.stored.stream, opened.stored.seq)
    switch payload {
    case .course(.erasing(.person(let erased))): add(erased.dropped, of: stream, at: place)
    case .course(.erasing(.entry(let erased))): add(erased.dropped, of: stream, at: place)
    case .profile(.courseErased(let erased)):
      whole.insert(erased.course.stream)
      add(erased.reminders, of: Streams.ledger, at: place)
    case .profile(.entriesLeftOut(let leftOut)): add(leftOut.parts)
    default: break
    }
  }

  /// Takes in what is being erased and not recorded yet.
  package mutating func take(_ erasure: Erasure) {
    if let course = erasure.course {
      if erasure.kind == .course { whole.insert(course.stream) }
      listed[course.stream, default: []].formUnion(erasure.entries)
    }
    listed[Streams.ledger, default: []].formUnion(erasure.reminders)
    add(erasure.leftOut ?? [])
  }

  /// Whether an erasing took the content of an entry.
  package func explains(_ place: EntryPlace) -> Bool {
    whole.contains(place.stream) || listed[place.stream]?.contains(place.version) ?? false
      || place.seq < unlisted[place.stream] ?? 0
  }

  private mutating func add(_ versions: [Int]?, of stream: StreamID, at place: Int64) {
    guard let versions else {
      unlisted[stream] = max(unlisted[stream] ?? 0, place)
      return
    }
    listed[stream, default: []].formUnion(versions.map(Int64.init))
  }

  private mutating func add(_ parts: [EntriesLeftOut.Part]) {
    for part in parts {
      guard let stream = StreamID(hex: part.stream) else { continue }
      listed[stream, default: []].formUnion(part.entries.map(Int64.init))
    }
  }
}

/// Where an entry stands.
package struct EntryPlace: Hashable, Sendable {
  package var stream: StreamID
  package var version: Int64
  /// Its place in the log.
  package var seq: Int64
  /// The key that seals it, or did.
  package var keyRef: Int64

  package init(_ stored: StoredEvent) {
    (stream, version) = (stored.stream, stored.version)
    (seq, keyRef) = (stored.seq, stored.keyRef)
  }
}
