import Domain
package import EventLog

/// Of which entries it is known that an erasing took their content. It is told by the entries that
/// record erasings, which nobody can make without the keys: any other entry without content lost it in
/// another way.
package struct ErasedContent: Sendable {
  /// By version, and up to which place of the log: a version may be given again to something new, once
  /// an older copy has taken the record's place.
  private var listed: [StreamID: [Int64: Int64]] = [:]
  /// Streams of courses of which nothing is left, up to which place.
  private var whole: [StreamID: Int64] = [:]
  /// Up to which place entries of a stream may have been erased without being listed, as it was done
  /// once.
  private var unlisted: [StreamID: Int64] = [:]
  /// Streams of which not all can be opened, so that an erasing may be recorded there unseen.
  private var unclear: Set<StreamID> = []

  package init() {}

  /// Takes in an entry of the log.
  package mutating func take(_ opened: OpenedEvent) {
    guard let payload = opened.body?.payload else { return }
    let (stream, place) = (opened.stored.stream, opened.stored.seq)
    switch payload {
    case .course(.erasing(.person(let erased))): add(erased.dropped, of: stream, before: place)
    case .course(.erasing(.entry(let erased))): add(erased.dropped, of: stream, before: place)
    case .profile(.courseErased(let erased)):
      whole[erased.course.stream] = place
      add(erased.reminders, of: Streams.ledger, before: place)
    case .profile(.entriesLeftOut(let leftOut)): add(leftOut.parts, before: place)
    default: break
    }
  }

  /// Takes in that an entry of a stream cannot be opened.
  package mutating func takeUnopened(in stream: StreamID) { unclear.insert(stream) }

  /// Takes in what is being erased and not recorded yet.
  package mutating func take(_ erasure: Erasure) {
    if let course = erasure.course {
      if erasure.kind == .course { whole[course.stream] = .max }
      add(erasure.entries.map(Int.init), of: course.stream, before: .max)
    }
    add(erasure.reminders.map(Int.init), of: Streams.ledger, before: .max)
    add(erasure.leftOut ?? [], before: .max)
  }

  /// Whether it is recorded that an entry was erased.
  package func tells(of entry: EntryPlace) -> Bool {
    entry.seq < whole[entry.stream] ?? 0
      || entry.seq < listed[entry.stream]?[entry.version] ?? 0
  }

  /// Whether an entry that has no content may have been erased, as far as that can be told.
  package func explains(_ entry: EntryPlace) -> Bool {
    tells(of: entry) || entry.seq < unlisted[entry.stream] ?? 0
      || unclear.contains(entry.stream) || unclear.contains(Streams.profile)
  }

  private mutating func add(_ versions: [Int]?, of stream: StreamID, before place: Int64) {
    guard let versions else {
      unlisted[stream] = max(unlisted[stream] ?? 0, place)
      return
    }
    for version in versions {
      listed[stream, default: [:]][Int64(version), default: 0] = max(
        listed[stream]?[Int64(version)] ?? 0, place)
    }
  }

  private mutating func add(_ parts: [EntriesLeftOut.Part], before place: Int64) {
    for part in parts {
      guard let stream = StreamID(hex: part.stream) else { continue }
      add(part.entries, of: stream, before: place)
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
