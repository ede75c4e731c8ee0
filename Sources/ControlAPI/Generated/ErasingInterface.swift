// Made by interface-generator from org.kith.Erasing.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Erasing. What was erased cannot be brought back by anybody, the person included.
package enum ErasingInterface {
  package static let name = "org.kith.Erasing"

  /// How the record was found once something was erased.
  package struct Proof: Codable, Hashable, Sendable {
    /// How many entries were checked, every digest and every chain; those that were erased keep theirs.
    package var checked: Int
    /// In how many streams.
    package var streams: Int
    /// How many entries cannot be read any more, by this erasing and all before it.
    package var erased: Int
    /// How many keys were destroyed by this erasing.
    package var keysDestroyed: Int
    /// Whether the log was written anew without what was erased.
    package var compacted: Bool
    /// Whether the keys that are left are wrapped under another key since.
    package var rewrapped: Bool

    package init(
      checked: Int,
      streams: Int,
      erased: Int,
      keysDestroyed: Int,
      compacted: Bool,
      rewrapped: Bool
    ) {
      self.checked = checked
      self.streams = streams
      self.erased = erased
      self.keysDestroyed = keysDestroyed
      self.compacted = compacted
      self.rewrapped = rewrapped
    }
  }

  /// Says what would be erased, and what would stay. Changes nothing.
  package enum Foresee: VarlinkMethod {
    package static let name = "org.kith.Erasing.Foresee"
    package static let parameterNames: FieldNames = ["kind": [:], "name": [:], "course": [:]]

    /// What Foresee takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// course, person, entry or everything.
      package var kind: String
      /// Who, by the name that is used, or the entry: "e57". Left out for the other two.
      package var name: String?
      /// The course meant, by its id or the start of it. The live one, else the latest, if left out.
      package var course: String?

      package init(
        kind: String,
        name: String? = nil,
        course: String? = nil
      ) {
        self.kind = kind
        self.name = name
        self.course = course
      }
    }

    /// What Foresee gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What would be gone, in a few words: "Sam, and 12 entries".
      package var what: String
      /// How many entries would be gone.
      package var entries: Int
      /// What else is worth knowing before, each a sentence.
      package var notices: [String]
      /// How many other entries have the name in what they say. They are not erased with a person.
      package var mentions: Int
      /// The first of those in the same course, by their short names.
      package var mentionedIn: [String]

      package init(
        what: String,
        entries: Int,
        notices: [String],
        mentions: Int,
        mentionedIn: [String]
      ) {
        self.what = what
        self.entries = entries
        self.notices = notices
        self.mentions = mentions
        self.mentionedIn = mentionedIn
      }
    }
  }

  /// Erases something for good: destroys its keys, drops whatever was made of it, and checks the record.
  package enum Erase: VarlinkMethod {
    package static let name = "org.kith.Erasing.Erase"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "kind": [:], "name": [:], "compact": [:]]

    /// What Erase takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and course.
      package var command: Command?
      /// course, person, entry or everything.
      package var kind: String
      /// Who, by the name that is used, or the entry: "e57". Left out for the other two.
      package var name: String?
      /// Whether to write the log anew without what was erased, even where that need not be. An entry is
      /// always erased so, and a person where entries under another key belong to them.
      package var compact: Bool?

      package init(
        command: Command? = nil,
        kind: String,
        name: String? = nil,
        compact: Bool? = nil
      ) {
        self.command = command
        self.kind = kind
        self.name = name
        self.compact = compact
      }
    }

    /// What Erase gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was done.
      package var receipt: Receipt
      /// How the record was found afterwards.
      package var proof: Proof
      /// What was not erased and is not here, each a sentence.
      package var remains: [String]

      package init(
        receipt: Receipt,
        proof: Proof,
        remains: [String]
      ) {
        self.receipt = receipt
        self.proof = proof
        self.remains = remains
      }
    }
  }
}

extension ErasingInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Erasing. What was erased cannot be brought back by anybody, the person included.
  interface org.kith.Erasing

  # What every recording call may say beside what it records.
  type Command (
    # Makes the call safe to repeat: 32 hexadecimal digits, made by the client. The same id with the
    # same content is answered with the first result; with other content it is refused.
    id: ?string,
    # The course meant, by its id or the start of it. Needed only where more than one is live.
    course: ?string,
    # When it happened, as a person says it: "friday night", "yesterday 21:00". Now, if left out.
    at: ?string
  )

  # What a recording call did.
  type Receipt (
    # One line that a person can check: "Session 8 is Tuesday 1 December, 15:00, 50 minutes."
    summary: string,
    # More lines that are worth knowing, each a sentence; mostly none.
    notices: []string,
    # The entries recorded, by their short names: "e57". None when nothing changed.
    entries: []string,
    # Where the record stands after it.
    position: int,
    # Whether an earlier call with the same id had recorded it already.
    repeated: bool
  )

  # How the record was found once something was erased.
  type Proof (
    # How many entries were checked, every digest and every chain; those that were erased keep theirs.
    checked: int,
    # In how many streams.
    streams: int,
    # How many entries cannot be read any more, by this erasing and all before it.
    erased: int,
    # How many keys were destroyed by this erasing.
    keysDestroyed: int,
    # Whether the log was written anew without what was erased.
    compacted: bool,
    # Whether the keys that are left are wrapped under another key since.
    rewrapped: bool
  )

  # Says what would be erased, and what would stay. Changes nothing.
  method Foresee(
    # course, person, entry or everything.
    kind: string,
    # Who, by the name that is used, or the entry: "e57". Left out for the other two.
    name: ?string,
    # The course meant, by its id or the start of it. The live one, else the latest, if left out.
    course: ?string
  ) -> (
    # What would be gone, in a few words: "Sam, and 12 entries".
    what: string,
    # How many entries would be gone.
    entries: int,
    # What else is worth knowing before, each a sentence.
    notices: []string,
    # How many other entries have the name in what they say. They are not erased with a person.
    mentions: int,
    # The first of those in the same course, by their short names.
    mentionedIn: []string
  )

  # Erases something for good: destroys its keys, drops whatever was made of it, and checks the record.
  method Erase(
    # The command's id and course.
    command: ?Command,
    # course, person, entry or everything.
    kind: string,
    # Who, by the name that is used, or the entry: "e57". Left out for the other two.
    name: ?string,
    # Whether to write the log anew without what was erased, even where that need not be. An entry is
    # always erased so, and a person where entries under another key belong to them.
    compact: ?bool
  ) -> (
    # What was done.
    receipt: Receipt,
    # How the record was found afterwards.
    proof: Proof,
    # What was not erased and is not here, each a sentence.
    remains: []string
  )

  """#
}
