// Made by interface-generator from org.kith.Themes.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Themes that come back again and again, and the entries that show them.
package enum ThemesInterface {
  package static let name = "org.kith.Themes"

  /// A theme.
  package struct Theme: Codable, Hashable, Sendable {
    /// Its short name, for good: "t1".
    package var id: String
    /// A few words.
    package var label: String
    /// How many entries show it.
    package var evidence: Int
    /// Whether it is put away.
    package var retired: Bool
    /// When it was noted.
    package var identified: Moment

    package init(
      id: String,
      label: String,
      evidence: Int,
      retired: Bool,
      identified: Moment
    ) {
      self.id = id
      self.label = label
      self.evidence = evidence
      self.retired = retired
      self.identified = identified
    }
  }

  /// An entry that shows a theme.
  package struct Evidence: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it happened.
    package var when: Moment
    /// The entry in one line.
    package var text: String
    /// A word on why.
    package var note: String?

    package init(
      entry: String,
      when: Moment,
      text: String,
      note: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.text = text
      self.note = note
    }
  }

  /// Themes, those that are looked at first.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Themes.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "retired": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what is put away as well.
      package var retired: Bool?

      package init(
        query: Query? = nil,
        retired: Bool? = nil
      ) {
        self.query = query
        self.retired = retired
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var themes: [Theme]

      package init(
        themes: [Theme]
      ) {
        self.themes = themes
      }
    }
  }

  /// One theme with what shows it.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Themes.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "theme": [:], "all": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "t1".
      package var theme: String
      /// Whether to show entries about those who are kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        theme: String,
        all: Bool? = nil
      ) {
        self.query = query
        self.theme = theme
        self.all = all
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The theme.
      package var theme: Theme
      /// In order of time.
      package var evidence: [Evidence]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        theme: Theme,
        evidence: [Evidence],
        leftOut: Bool? = nil
      ) {
        self.theme = theme
        self.evidence = evidence
        self.leftOut = leftOut
      }
    }
  }

  /// Notes a theme.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.Themes.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "label": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// A few words, at most 60 characters.
      package var label: String

      package init(
        command: Command? = nil,
        label: String
      ) {
        self.command = command
        self.label = label
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The theme.
      package var theme: Theme

      package init(
        receipt: Receipt,
        theme: Theme
      ) {
        self.receipt = receipt
        self.theme = theme
      }
    }
  }

  /// Puts an entry of the same course with a theme.
  package enum Link: VarlinkMethod {
    package static let name = "org.kith.Themes.Link"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "theme": [:], "entry": [:], "note": [:]]

    /// What Link takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "t1".
      package var theme: String
      /// The entry's short name: "e57".
      package var entry: String
      /// A word on why.
      package var note: String?

      package init(
        command: Command? = nil,
        theme: String,
        entry: String,
        note: String? = nil
      ) {
        self.command = command
        self.theme = theme
        self.entry = entry
        self.note = note
      }
    }

    /// What Link gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The theme.
      package var theme: Theme

      package init(
        receipt: Receipt,
        theme: Theme
      ) {
        self.receipt = receipt
        self.theme = theme
      }
    }
  }

  /// Puts a theme away; what was put with it stays.
  package enum Retire: VarlinkMethod {
    package static let name = "org.kith.Themes.Retire"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "theme": [:], "note": [:]]

    /// What Retire takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "t1".
      package var theme: String
      /// A word on why.
      package var note: String?

      package init(
        command: Command? = nil,
        theme: String,
        note: String? = nil
      ) {
        self.command = command
        self.theme = theme
        self.note = note
      }
    }

    /// What Retire gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt

      package init(
        receipt: Receipt
      ) {
        self.receipt = receipt
      }
    }
  }
}

extension ThemesInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Themes that come back again and again, and the entries that show them.
  interface org.kith.Themes

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

  # A theme.
  type Theme (
    # Its short name, for good: "t1".
    id: string,
    # A few words.
    label: string,
    # How many entries show it.
    evidence: int,
    # Whether it is put away.
    retired: bool,
    # When it was noted.
    identified: Moment
  )

  # An entry that shows a theme.
  type Evidence (
    # The entry's short name: "e57".
    entry: string,
    # When it happened.
    when: Moment,
    # The entry in one line.
    text: string,
    # A word on why.
    note: ?string
  )

  # Themes, those that are looked at first.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what is put away as well.
    retired: ?bool
  ) -> (
    # One for each.
    themes: []Theme
  )

  # One theme with what shows it.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "t1".
    theme: string,
    # Whether to show entries about those who are kept apart as well.
    all: ?bool
  ) -> (
    # The theme.
    theme: Theme,
    # In order of time.
    evidence: []Evidence,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Notes a theme.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # A few words, at most 60 characters.
    label: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The theme.
    theme: Theme
  )

  # Puts an entry of the same course with a theme.
  method Link(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "t1".
    theme: string,
    # The entry's short name: "e57".
    entry: string,
    # A word on why.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The theme.
    theme: Theme
  )

  # Puts a theme away; what was put with it stays.
  method Retire(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "t1".
    theme: string,
    # A word on why.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
