package import Domain
package import EventLog
import Vault

/// What is to be erased, and what goes with it. It tells nothing of what anything says, so that it may
/// lie in clear while it is being carried out.
package struct Erasure: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case course
    case person
    case entry
    case everything
    /// What had been erased of the record that a backup took the place of. It was dropped before the
    /// record was put in place, and has only to be recorded.
    case leftOut
  }

  package var kind: Kind
  /// The course; nil for everything.
  package var course: CourseID?
  package var person: PersonID?
  package var entry: EntryNumber?
  /// Keys that are destroyed.
  package var keys: Set<Int64> = []
  /// Entries of the course that are dropped, whether their key lives on or not.
  package var entries: Set<Int64> = []
  /// Entries of the reminders' stream that are dropped.
  package var reminders: Set<Int64> = []
  /// What a restore left out, if it is of that.
  package var leftOut: [EntriesLeftOut.Part]?
  /// The erasings that were recorded there and are to be recorded again.
  package var again: [RecordedErasing]?
  /// How many entries are gone with it.
  package var count = 0
  /// The numbers that the course had given out, which cannot be told afterwards.
  package var taken = TakenNumbers()
  /// Whether the log is written anew even where nothing has to be dropped.
  package var compacts: Bool
  /// Under which it is recorded that it was done: 32 hexadecimal digits.
  package var command: String
  package var zone: ZoneName

  package init(
    _ kind: Kind, course: CourseID? = nil, person: PersonID? = nil, entry: EntryNumber? = nil,
    compacts: Bool, command: CommandID, zone: ZoneName
  ) {
    self.kind = kind
    self.course = course
    self.person = person
    self.entry = entry
    self.compacts = compacts
    self.command = command.hex
    self.zone = zone
  }

  /// How the log is written anew; nil where it stays as it is.
  package var compaction: Compaction? {
    // The digests of a course's commands end with its key; all others have to be overwritten.
    guard kind != .leftOut, compacts || !entries.isEmpty || kind != .course else { return nil }
    var dropped: [StreamID: Set<Int64>] = [:]
    if let course, !entries.isEmpty { dropped[course.stream] = entries }
    if !reminders.isEmpty { dropped[Streams.ledger] = reminders }
    return Compaction(keyRefs: keys, entries: dropped, isOfEverything: kind == .everything)
  }

  /// Where it is recorded that it was done: a stream that can still be read.
  package var tombstoneStream: StreamID {
    switch kind {
    case .person, .entry: course?.stream ?? Streams.profile
    case .course, .everything, .leftOut: Streams.profile
    }
  }

  /// What is recorded of it.
  var tombstone: StoredPayload? {
    switch kind {
    case .course:
      course.map { id in
        .profile(
          .courseErased(CourseErased(course: id, entries: count, reminders: numbers(of: reminders)))
        )
      }
    case .person:
      person.map { id in
        .course(
          .erasing(
            .person(
              PersonErased(
                person: id, entries: count, taken: taken, dropped: numbers(of: entries)))))
      }
    case .entry:
      entry.map { number in
        .course(
          .erasing(.entry(EntryErased(entry: number, taken: taken, dropped: numbers(of: entries)))))
      }
    case .everything: .profile(.recordErased(RecordErased()))
    case .leftOut:
      leftOut.flatMap { parts in
        parts.isEmpty ? nil : .profile(.entriesLeftOut(EntriesLeftOut(parts: parts)))
      }
    }
  }

  private func numbers(of versions: Set<Int64>) -> [Int] { versions.map(Int.init).sorted() }
}

/// An erasing as it was recorded once, to be recorded again. It tells nothing of what was erased.
package struct RecordedErasing: Hashable, Sendable, Codable {
  /// The stream: 32 hexadecimal digits.
  package var stream: String
  /// What was recorded.
  package var body: EventBody

  /// Nil for an entry that records no erasing.
  package init?(_ opened: OpenedEvent) {
    guard let body = opened.body else { return nil }
    switch body.payload {
    case .course(.erasing), .profile(.courseErased), .profile(.entriesLeftOut): break
    default: return nil
    }
    stream = opened.stored.stream.hex
    self.body = body
  }

  /// Whose keys it ends: of a course and all that is in it, or of somebody.
  var scopes: (course: StreamID?, person: KeyScope?) {
    switch body.payload {
    case .profile(.courseErased(let erased)): return (erased.course.stream, nil)
    case .course(.erasing(.person(let erased))):
      let id = StreamID(hex: stream)
      return (
        nil, id.map { KeyScope(.person, stream: $0.bytes, subject: Int64(erased.person.number)) }
      )
    default: return (nil, nil)
    }
  }
}

/// What an erasing came to.
package struct Erased: Sendable {
  package var erasure: Erasure
  /// Where the record stands after it.
  package var position: Int64
  /// The log as it was written anew, if it was.
  package var compaction: CompactionResult?
}
