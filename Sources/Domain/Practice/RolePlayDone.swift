/// A talk was rehearsed.
package struct RolePlayDone: Hashable, Sendable, Codable {
  /// Whom the talk would be with.
  package var person: PersonID?
  /// With whom it was rehearsed.
  package var rehearsedWith: RehearsalPartner
  package var part: RehearsedPart?
  /// What the person would say.
  package var script: String?
  package var went: String?
  /// How sure of themselves, 0 to 10, before and after.
  package var before: Int?
  package var after: Int?

  package init(
    person: PersonID? = nil, rehearsedWith: RehearsalPartner, part: RehearsedPart? = nil,
    script: String? = nil, went: String? = nil, before: Int? = nil, after: Int? = nil
  ) {
    self.person = person
    self.rehearsedWith = rehearsedWith
    self.part = part
    self.script = script
    self.went = went
    self.before = before
    self.after = after
  }
}

/// With whom a talk was rehearsed.
package enum RehearsalPartner: String, Hashable, Sendable, Codable, CaseIterable {
  case therapist
  case alone
  case friend
}

/// Whose part somebody played.
package enum RehearsedPart: String, Hashable, Sendable, Codable, CaseIterable {
  case myself
  case other
  case both
}
