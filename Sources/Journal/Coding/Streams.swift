package import Domain
package import EventLog
package import Vault

/// The streams that are always there, beside one for each course.
package enum Streams {
  /// What the person told of themselves.
  package static let profile = StreamID(high: 0, low: 1)
  /// Reminders and preferences; nothing in it tells what they are about.
  package static let ledger = StreamID(high: 0, low: 2)
  /// The plan for hard times.
  package static let plan = StreamID(high: 0, low: 3)
}

extension CourseID {
  /// The stream of the course.
  package var stream: StreamID {
    StreamID(
      high: UInt64(truncatingIfNeeded: bits >> 64), low: UInt64(truncatingIfNeeded: bits))
  }

  /// The course of a stream; nil for one of the streams that are always there.
  package init?(stream: StreamID) {
    guard stream != Streams.profile, stream != Streams.ledger else { return nil }
    if stream == Streams.plan { return nil }
    self.init(bits: UInt128(stream.high) << 64 | UInt128(stream.low))
  }
}

extension StreamID {
  /// The key of the stream as a whole: that of digests of commands.
  package var keyScope: KeyScope {
    switch self {
    case Streams.profile: KeyScope(.profile)
    case Streams.ledger: KeyScope(.ledger)
    case Streams.plan: KeyScope(.plan)
    default: KeyScope(.course, stream: bytes)
    }
  }
}

extension StoredPayload {
  /// The narrowest key that protects it in `stream`: another person's, else the notes', else the
  /// course's. A correction lies under the key of what it corrects.
  package func keyScope(in stream: StreamID) -> KeyScope {
    switch self {
    case .profile: KeyScope(.profile)
    case .reminder: KeyScope(.ledger)
    case .plan: KeyScope(.plan)
    case .amendment(.retracted): KeyScope(.course, stream: stream.bytes)
    case .amendment(.corrected(_, let event, _)): event.keyScope(in: stream)
    case .course(let event): event.keyScope(in: stream)
    }
  }
}

extension CourseEvent {
  fileprivate func keyScope(in stream: StreamID) -> KeyScope {
    if let person = otherPerson {
      return KeyScope(.person, stream: stream.bytes, subject: Int64(person.number))
    }
    return switch self {
    case .diary, .sessions(.noteWritten): KeyScope(.notes, stream: stream.bytes)
    case .drafts, .practice: KeyScope(.notes, stream: stream.bytes)
    case .agreements(.warningSignNoted), .agreements(.planAgreed):
      KeyScope(.notes, stream: stream.bytes)
    case .agreements: KeyScope(.course, stream: stream.bytes)
    case .themes(.linked): KeyScope(.notes, stream: stream.bytes)
    case .themes, .roles: KeyScope(.course, stream: stream.bytes)
    case .measures: KeyScope(.notes, stream: stream.bytes)
    case .rhythm, .benefits: KeyScope(.notes, stream: stream.bytes)
    case .focus, .timeline, .recovery: KeyScope(.course, stream: stream.bytes)
    case .contract, .sessions, .homework, .goals, .people: KeyScope(.course, stream: stream.bytes)
    case .brief: KeyScope(.course, stream: stream.bytes)
    case .safety: KeyScope(.course, stream: stream.bytes)
    case .erasing: KeyScope(.course, stream: stream.bytes)
    }
  }

  /// The other person whom it is about, where it is about one.
  package var otherPerson: PersonID? {
    switch self {
    case .people(let event): event.person
    case .roles(.described(let described)): described.person
    case .roles(.strainRated(let rated)): rated.person
    case .themes: nil
    case .diary(.noteWritten(let note)): note.about
    case .diary(.moodRecorded(let mood)): mood.person
    case .diary(.distressRecorded(let distress)): distress.person
    case .homework(.assigned(let assigned)): assigned.person
    case .goals(.set(let set)): set.person
    case .agreements: nil
    case .practice(let event): event.person
    case .measures: nil
    case .drafts: nil
    case .contract, .sessions, .homework, .goals: nil
    case .rhythm, .benefits: nil
    case .brief: nil
    case .safety: nil
    case .focus(let event): event.person
    case .timeline(let event): event.person
    case .recovery: nil
    case .erasing: nil
    }
  }
}

extension FocusEvent {
  /// Whom it is about, where it is about one person.
  fileprivate var person: PersonID? {
    switch self {
    case .selected(let selected): selected.details.person
    case .changed(let changed): changed.details.person
    case .stageAssessed(let assessed): assessed.person
    case .closed(let closed): closed.person
    case .formulationAgreed(let agreed): agreed.person
    case .traditionChosen, .perinatalWordingStopped: nil
    }
  }
}

extension TimelineEvent {
  /// Whom it is about, where it is about one person.
  fileprivate var person: PersonID? {
    switch self {
    case .recorded(let recorded): recorded.person
    case .changed(let changed): changed.person
    case .removed: nil
    }
  }
}
