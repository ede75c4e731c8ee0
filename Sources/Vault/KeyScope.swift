/// What a key protects. The names are stored and must never change.
package enum KeyKind: String, Sendable, Hashable, CaseIterable {
  /// A course of therapy.
  case course
  /// The journal and notes of a course.
  case notes
  /// One other person.
  case person
  /// The person's own profile.
  case profile
  /// The reminder ledger, which holds no content and stays open while the rest is locked.
  case ledger
  /// The plan for hard times.
  case plan
  /// The key that signs checkpoints of the log; it seals nothing.
  case signing
  /// What was folded of the record and can be folded again. It ends with every erasing.
  case cache
  /// The same of the reminder ledger, open with it while the rest is locked.
  case ledgerCache

  /// Whether it is one of those that open while the rest is locked.
  var isOfLedger: Bool { self == .ledger || self == .ledgerCache }

  /// Whether what it seals can be made again from the record: no entry is under it.
  package var isOfCache: Bool { self == .cache || self == .ledgerCache }
}

/// The narrowest thing that a key belongs to, and that can be erased by destroying the key.
package struct KeyScope: Hashable, Sendable {
  package var kind: KeyKind
  /// The stream's 16 bytes; nil for a key that belongs to no stream.
  package var stream: [UInt8]?
  /// Which one within the stream, such as a person's number.
  package var subject: Int64?

  package init(_ kind: KeyKind, stream: [UInt8]? = nil, subject: Int64? = nil) {
    self.kind = kind
    self.stream = stream
    self.subject = subject
  }
}
