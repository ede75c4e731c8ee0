// Made by interface-generator from org.kith.Benefits.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What people look for in a course: each thing with its own measure, and no sum of them.
package enum BenefitsInterface {
  package static let name = "org.kith.Benefits"

  /// A value and when it was.
  package struct Level: Codable, Hashable, Sendable {
    /// The value for people: "13", "3 people".
    package var shown: String
    /// When it was.
    package var when: Moment

    package init(
      shown: String,
      when: Moment
    ) {
      self.shown = shown
      self.when = when
    }
  }

  /// One thing that people look for.
  package struct Row: Codable, Hashable, Sendable {
    /// symptoms, communication, support, selfEsteem or coping.
    package var benefit: String
    /// What it is called: "Coping".
    package var name: String
    /// What it is seen by: "PHQ-9", "I can handle what comes".
    package var measure: String
    /// How it was at the start; absent where it is not known.
    package var start: Level?
    /// How it is now.
    package var now: Level?
    /// What that says: "2 higher than at the start".
    package var words: String

    package init(
      benefit: String,
      name: String,
      measure: String,
      start: Level? = nil,
      now: Level? = nil,
      words: String
    ) {
      self.benefit = benefit
      self.name = name
      self.measure = measure
      self.start = start
      self.now = now
      self.words = words
    }
  }

  /// The five things, each on its own.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Benefits.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each, always five.
      package var benefits: [Row]

      package init(
        benefits: [Row]
      ) {
        self.benefits = benefits
      }
    }
  }

  /// Records how far a line is true.
  package enum Rate: VarlinkMethod {
    package static let name = "org.kith.Benefits.Rate"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "benefit": [:], "value": [:], "note": [:]]

    /// What Rate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// communication, selfEsteem or coping.
      package var benefit: String
      /// 0, not at all, to 10, fully.
      package var value: Int
      /// In the person's words, at most 64 KiB.
      package var note: String?

      package init(
        command: Command? = nil,
        benefit: String,
        value: Int,
        note: String? = nil
      ) {
        self.command = command
        self.benefit = benefit
        self.value = value
        self.note = note
      }
    }

    /// What Rate gives back.
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

extension BenefitsInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What people look for in a course: each thing with its own measure, and no sum of them.
  interface org.kith.Benefits

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

  # A value and when it was.
  type Level (
    # The value for people: "13", "3 people".
    shown: string,
    # When it was.
    when: Moment
  )

  # One thing that people look for.
  type Row (
    # symptoms, communication, support, selfEsteem or coping.
    benefit: string,
    # What it is called: "Coping".
    name: string,
    # What it is seen by: "PHQ-9", "I can handle what comes".
    measure: string,
    # How it was at the start; absent where it is not known.
    start: ?Level,
    # How it is now.
    now: ?Level,
    # What that says: "2 higher than at the start".
    words: string
  )

  # The five things, each on its own.
  method Show(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each, always five.
    benefits: []Row
  )

  # Records how far a line is true.
  method Rate(
    # The command's id, course and date.
    command: ?Command,
    # communication, selfEsteem or coping.
    benefit: string,
    # 0, not at all, to 10, fully.
    value: int,
    # In the person's words, at most 64 KiB.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
