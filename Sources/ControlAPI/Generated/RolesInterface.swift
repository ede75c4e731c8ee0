// Made by interface-generator from org.kith.Roles.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Roles that someone has, and how heavy they are.
package enum RolesInterface {
  package static let name = "org.kith.Roles"

  /// How heavy a role was at one time.
  package struct Strain: Codable, Hashable, Sendable {
    /// 0, light, to 10, more than one can carry.
    package var value: Int
    /// When that was.
    package var when: Moment
    /// A word on it.
    package var note: String?

    package init(
      value: Int,
      when: Moment,
      note: String? = nil
    ) {
      self.value = value
      self.when = when
      self.note = note
    }
  }

  /// A role.
  package struct Role: Codable, Hashable, Sendable {
    /// Its short name, for good: "r1".
    package var id: String
    /// What it is called: "parent", "employee".
    package var name: String
    /// Towards whom, by alias.
    package var person: String?
    /// A word on it.
    package var note: String?
    /// How heavy it is; absent while it was not rated.
    package var latest: Strain?
    /// How heavy it was when it was first rated.
    package var first: Strain?

    package init(
      id: String,
      name: String,
      person: String? = nil,
      note: String? = nil,
      latest: Strain? = nil,
      first: Strain? = nil
    ) {
      self.id = id
      self.name = name
      self.person = person
      self.note = note
      self.latest = latest
      self.first = first
    }
  }

  /// Roles, in order of making.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Roles.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to name those towards someone who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.all = all
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var roles: [Role]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        roles: [Role],
        leftOut: Bool? = nil
      ) {
        self.roles = roles
        self.leftOut = leftOut
      }
    }
  }

  /// One role in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Roles.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "role": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "r1".
      package var role: String

      package init(
        query: Query? = nil,
        role: String
      ) {
        self.query = query
        self.role = role
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The role.
      package var role: Role
      /// How heavy it was, the latest last; 60 at most.
      package var ratings: [Strain]

      package init(
        role: Role,
        ratings: [Strain]
      ) {
        self.role = role
        self.ratings = ratings
      }
    }
  }

  /// Describes a role.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.Roles.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "name": [:], "person": [:], "note": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What it is called, at most 60 characters.
      package var name: String
      /// Towards whom, by alias; someone new is added.
      package var person: String?
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        name: String,
        person: String? = nil,
        note: String? = nil
      ) {
        self.command = command
        self.name = name
        self.person = person
        self.note = note
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The role.
      package var role: Role

      package init(
        receipt: Receipt,
        role: Role
      ) {
        self.receipt = receipt
        self.role = role
      }
    }
  }

  /// Rates how heavy a role is.
  package enum RateStrain: VarlinkMethod {
    package static let name = "org.kith.Roles.RateStrain"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "role": [:], "value": [:], "note": [:]]

    /// What RateStrain takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "r1".
      package var role: String
      /// 0, light, to 10, more than one can carry.
      package var value: Int
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        role: String,
        value: Int,
        note: String? = nil
      ) {
        self.command = command
        self.role = role
        self.value = value
        self.note = note
      }
    }

    /// What RateStrain gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The role.
      package var role: Role

      package init(
        receipt: Receipt,
        role: Role
      ) {
        self.receipt = receipt
        self.role = role
      }
    }
  }
}

extension RolesInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Roles that someone has, and how heavy they are.
  interface org.kith.Roles

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

  # What every question may say beside what it asks.
  type Query (
    # The course meant, by its id or the start of it. The live one, else the latest, if left out.
    course: ?string,
    # Answers as the record stood at this moment, as a person says it: "last tuesday".
    asOf: ?string,
    # The position that the record has come to at least, as a Receipt gave it; where it has not, the
    # question is refused.
    atLeast: ?int
  )

  # A moment, in words and exactly.
  type Moment (
    # For people, with the day: "Tuesday 1 December, 15:00".
    text: string,
    # The day seen from now: "today", "tomorrow", "Tuesday 1 December".
    day: string,
    # The clock alone: "15:00".
    clock: string,
    # What a wall clock shows: "2026-12-01T15:00:00".
    civil: string,
    # The IANA name of the zone: "Europe/Lisbon".
    zone: string,
    # ISO 8601 with the offset from UTC: "2026-12-01T15:00:00+00:00".
    instant: string
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

  # How heavy a role was at one time.
  type Strain (
    # 0, light, to 10, more than one can carry.
    value: int,
    # When that was.
    when: Moment,
    # A word on it.
    note: ?string
  )

  # A role.
  type Role (
    # Its short name, for good: "r1".
    id: string,
    # What it is called: "parent", "employee".
    name: string,
    # Towards whom, by alias.
    person: ?string,
    # A word on it.
    note: ?string,
    # How heavy it is; absent while it was not rated.
    latest: ?Strain,
    # How heavy it was when it was first rated.
    first: ?Strain
  )

  # Roles, in order of making.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to name those towards someone who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    roles: []Role,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One role in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "r1".
    role: string
  ) -> (
    # The role.
    role: Role,
    # How heavy it was, the latest last; 60 at most.
    ratings: []Strain
  )

  # Describes a role.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # What it is called, at most 60 characters.
    name: string,
    # Towards whom, by alias; someone new is added.
    person: ?string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The role.
    role: Role
  )

  # Rates how heavy a role is.
  method RateStrain(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "r1".
    role: string,
    # 0, light, to 10, more than one can carry.
    value: int,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The role.
    role: Role
  )

  """#
}
