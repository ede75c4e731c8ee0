// Made by interface-generator from org.kith.Events.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// The record itself: all entries, in the order in which they were made.
package enum EventsInterface {
  package static let name = "org.kith.Events"

  /// An entry of the record.
  package struct Entry: Codable, Hashable, Sendable {
    /// Its short name in its course: "e57".
    package var entry: String
    /// Its place in the whole record.
    package var position: Int
    /// What kind of entry it is: the stored name of the event, "MoodRecorded".
    package var kind: String
    /// The course; absent for entries that belong to none.
    package var course: String?
    /// When it happened.
    package var occurred: Moment
    /// When it was recorded, which is never dated back.
    package var recorded: Moment
    /// client or system.
    package var actor: String
    /// One line with what it says.
    package var text: String
    /// One line without: what kind of thing it is.
    package var discreetText: String
    /// Whether a later entry corrected it; text is then what it should have said.
    package var corrected: Bool
    /// Whether it was taken back.
    package var retracted: Bool

    package init(
      entry: String,
      position: Int,
      kind: String,
      course: String? = nil,
      occurred: Moment,
      recorded: Moment,
      actor: String,
      text: String,
      discreetText: String,
      corrected: Bool,
      retracted: Bool
    ) {
      self.entry = entry
      self.position = position
      self.kind = kind
      self.course = course
      self.occurred = occurred
      self.recorded = recorded
      self.actor = actor
      self.text = text
      self.discreetText = discreetText
      self.corrected = corrected
      self.retracted = retracted
    }
  }

  /// Entries of a course, the latest last.
  package enum Log: VarlinkMethod {
    package static let name = "org.kith.Events.Log"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "since": [:], "limit": [:], "before": [:], "all": [:]]

    /// What Log takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Only those that happened since, as a person says it.
      package var since: String?
      /// How many of the latest, 20 if left out, 1000 at most.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        since: String? = nil,
        limit: Int? = nil,
        before: String? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.since = since
        self.limit = limit
        self.before = before
        self.all = all
      }
    }

    /// What Log gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var entries: [Entry]
      /// Whether there are more before the first.
      package var more: Bool

      package init(
        entries: [Entry],
        more: Bool
      ) {
        self.entries = entries
        self.more = more
      }
    }
  }

  /// Streams entries as they are made, reminders among them. Must be called with "more".
  package enum Follow: VarlinkMethod {
    package static let name = "org.kith.Events.Follow"
    package static let parameterNames: FieldNames = ["cursor": [:], "all": [:]]

    /// What Follow takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// Goes on after this cursor, so that a new connection loses nothing; from now on, if left out.
      package var cursor: String?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        cursor: String? = nil,
        all: Bool? = nil
      ) {
        self.cursor = cursor
        self.all = all
      }
    }

    /// What Follow gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Where to go on after this reply.
      package var cursor: String
      /// The entry; absent in the first reply, which only says where the record stands.
      package var entry: Entry?
      /// The reminder that is due, in the words that a person should see.
      package var reminder: String?

      package init(
        cursor: String,
        entry: Entry? = nil,
        reminder: String? = nil
      ) {
        self.cursor = cursor
        self.entry = entry
        self.reminder = reminder
      }
    }
  }

  /// Takes back what the person last recorded, with all that it led to.
  package enum Undo: VarlinkMethod {
    package static let name = "org.kith.Events.Undo"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]]]

    /// What Undo takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?

      package init(
        command: Command? = nil
      ) {
        self.command = command
      }
    }

    /// What Undo gives back.
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

  /// Says what an entry should have said. The first words stay in the record.
  package enum Correct: VarlinkMethod {
    package static let name = "org.kith.Events.Correct"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "entry": [:], "text": [:], "value": [:], "start": [:], "occurred": [:]]

    /// What Correct takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "e57".
      package var entry: String
      /// The words it should have, for whatever words it has.
      package var text: String?
      /// The number it should have: a mood, a rating, a confidence, minutes.
      package var value: Int?
      /// The time it should have, for a session or homework, as a person says it.
      package var start: String?
      /// When it happened, as a person says it.
      package var occurred: String?

      package init(
        command: Command? = nil,
        entry: String,
        text: String? = nil,
        value: Int? = nil,
        start: String? = nil,
        occurred: String? = nil
      ) {
        self.command = command
        self.entry = entry
        self.text = text
        self.value = value
        self.start = start
        self.occurred = occurred
      }
    }

    /// What Correct gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Shown at once where a score now has an answer about safety; absent otherwise.
      package var card: SafetyCard?

      package init(
        receipt: Receipt,
        card: SafetyCard? = nil
      ) {
        self.receipt = receipt
        self.card = card
      }
    }
  }

  /// Takes one entry back. It stays in the record, and counts for nothing.
  package enum Retract: VarlinkMethod {
    package static let name = "org.kith.Events.Retract"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "entry": [:]]

    /// What Retract takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "e57".
      package var entry: String

      package init(
        command: Command? = nil,
        entry: String
      ) {
        self.command = command
        self.entry = entry
      }
    }

    /// What Retract gives back.
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

  /// Streams all that is kept, one line an event, to be written to a file. Must be called with "more".
  package enum Export: VarlinkMethod {
    package static let name = "org.kith.Events.Export"
    package static let parameterNames: FieldNames = [:]

    /// What Export takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Export gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Lines of the export format, without their ends; docs/import-export.md describes them.
      package var lines: [String]
      /// Where the record stands after the last.
      package var position: Int

      package init(
        lines: [String],
        position: Int
      ) {
        self.lines = lines
        self.position = position
      }
    }
  }

  /// Checks or takes in lines of an export. All lines are checked first, with append false; then all
  /// are sent again with append true.
  package enum Import: VarlinkMethod {
    package static let name = "org.kith.Events.Import"
    package static let parameterNames: FieldNames = ["import": [:], "firstLine": [:], "lines": [:], "append": [:]]

    /// What Import takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// Names this import over all its calls: 32 hexadecimal digits.
      package var `import`: String
      /// The number of the first of these lines in the file, from 1.
      package var firstLine: Int
      /// At most 1,000 lines and 512 KiB.
      package var lines: [String]
      /// Whether to record what is new, rather than check only.
      package var append: Bool

      package init(
        `import`: String,
        firstLine: Int,
        lines: [String],
        append: Bool
      ) {
        self.import = `import`
        self.firstLine = firstLine
        self.lines = lines
        self.append = append
      }
    }

    /// What Import gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How many were recorded, or would be.
      package var recorded: Int
      /// How many are known already.
      package var known: Int

      package init(
        recorded: Int,
        known: Int
      ) {
        self.recorded = recorded
        self.known = known
      }
    }
  }

  /// A line of an import cannot be taken.
  package struct ImportRefused: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Events.ImportRefused"

    /// The number of the line in the file, from 1.
    package var line: Int
    /// The number of the character in the line, from 1; 0 where the whole line is meant.
    package var column: Int
    /// What is wrong with it.
    package var message: String

    package init(
      line: Int,
      column: Int,
      message: String
    ) {
      self.line = line
      self.column = column
      self.message = message
    }
  }
}

extension EventsInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # The record itself: all entries, in the order in which they were made.
  interface org.kith.Events

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

  # What is shown, at once and the same for every answer, after a question about safety.
  type SafetyCard (
    # The lines as they are printed.
    lines: []string,
    # What is offered for the next session's list; absent where nothing is.
    offer: ?string
  )

  # An entry of the record.
  type Entry (
    # Its short name in its course: "e57".
    entry: string,
    # Its place in the whole record.
    position: int,
    # What kind of entry it is: the stored name of the event, "MoodRecorded".
    kind: string,
    # The course; absent for entries that belong to none.
    course: ?string,
    # When it happened.
    occurred: Moment,
    # When it was recorded, which is never dated back.
    recorded: Moment,
    # client or system.
    actor: string,
    # One line with what it says.
    text: string,
    # One line without: what kind of thing it is.
    discreetText: string,
    # Whether a later entry corrected it; text is then what it should have said.
    corrected: bool,
    # Whether it was taken back.
    retracted: bool
  )

  # Entries of a course, the latest last.
  method Log(
    # The course and the moment asked about.
    query: ?Query,
    # Only those that happened since, as a person says it.
    since: ?string,
    # How many of the latest, 20 if left out, 1000 at most.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    entries: []Entry,
    # Whether there are more before the first.
    more: bool
  )

  # Streams entries as they are made, reminders among them. Must be called with "more".
  method Follow(
    # Goes on after this cursor, so that a new connection loses nothing; from now on, if left out.
    cursor: ?string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # Where to go on after this reply.
    cursor: string,
    # The entry; absent in the first reply, which only says where the record stands.
    entry: ?Entry,
    # The reminder that is due, in the words that a person should see.
    reminder: ?string
  )

  # Takes back what the person last recorded, with all that it led to.
  method Undo(
    # The command's id, course and date.
    command: ?Command
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Says what an entry should have said. The first words stay in the record.
  method Correct(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "e57".
    entry: string,
    # The words it should have, for whatever words it has.
    text: ?string,
    # The number it should have: a mood, a rating, a confidence, minutes.
    value: ?int,
    # The time it should have, for a session or homework, as a person says it.
    start: ?string,
    # When it happened, as a person says it.
    occurred: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Shown at once where a score now has an answer about safety; absent otherwise.
    card: ?SafetyCard
  )

  # Takes one entry back. It stays in the record, and counts for nothing.
  method Retract(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "e57".
    entry: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Streams all that is kept, one line an event, to be written to a file. Must be called with "more".
  method Export() -> (
    # Lines of the export format, without their ends; docs/import-export.md describes them.
    lines: []string,
    # Where the record stands after the last.
    position: int
  )

  # Checks or takes in lines of an export. All lines are checked first, with append false; then all
  # are sent again with append true.
  method Import(
    # Names this import over all its calls: 32 hexadecimal digits.
    import: string,
    # The number of the first of these lines in the file, from 1.
    firstLine: int,
    # At most 1,000 lines and 512 KiB.
    lines: []string,
    # Whether to record what is new, rather than check only.
    append: bool
  ) -> (
    # How many were recorded, or would be.
    recorded: int,
    # How many are known already.
    known: int
  )

  # A line of an import cannot be taken.
  error ImportRefused (
    # The number of the line in the file, from 1.
    line: int,
    # The number of the character in the line, from 1; 0 where the whole line is meant.
    column: int,
    # What is wrong with it.
    message: string
  )

  """#
}
