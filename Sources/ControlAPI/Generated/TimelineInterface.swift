// Made by interface-generator from org.kith.Timeline.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What happened in someone's life, in order, beside how they felt.
package enum TimelineInterface {
  package static let name = "org.kith.Timeline"

  /// Something that happened.
  package struct LifeEvent: Codable, Hashable, Sendable {
    /// Its short name, for good: "l3".
    package var id: String
    /// What happened, in the person's words.
    package var text: String
    /// As much of the date as is known: "2024", "2024-03" or "2024-03-05".
    package var on: String
    /// The same in words: "March 2024".
    package var onWords: String
    /// loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other.
    package var kind: String
    /// In plain words: "symptoms began".
    package var kindWords: String
    /// Whom it is about, by alias.
    package var person: String?
    /// What it belongs to: "f1".
    package var focus: String?
    /// Whether its day is hard each year.
    package var sensitive: Bool

    package init(
      id: String,
      text: String,
      on: String,
      onWords: String,
      kind: String,
      kindWords: String,
      person: String? = nil,
      focus: String? = nil,
      sensitive: Bool
    ) {
      self.id = id
      self.text = text
      self.on = on
      self.onWords = onWords
      self.kind = kind
      self.kindWords = kindWords
      self.person = person
      self.focus = focus
      self.sensitive = sensitive
    }
  }

  /// How someone felt in a week; a week without a mood is left out.
  package struct TimelineWeek: Codable, Hashable, Sendable {
    /// Its Monday: "2026-11-23".
    package var monday: String
    /// The week in words: "week of 23 November".
    package var words: String
    /// How many moods.
    package var count: Int
    /// The lowest of them.
    package var lowest: Int
    /// The highest of them.
    package var highest: Int
    /// From the lowest to the highest as people read it: "-2 to +1", with signs from the usual.
    package var shown: String

    package init(
      monday: String,
      words: String,
      count: Int,
      lowest: Int,
      highest: Int,
      shown: String
    ) {
      self.monday = monday
      self.words = words
      self.count = count
      self.lowest = lowest
      self.highest = highest
      self.shown = shown
    }
  }

  /// A day of the year that is hard.
  package struct SensitiveDate: Codable, Hashable, Sendable {
    /// When it comes next, in words.
    package var day: String
    /// The same: "2026-12-25".
    package var date: String
    /// What it is about, in words.
    package var text: String

    package init(
      day: String,
      date: String,
      text: String
    ) {
      self.day = day
      self.date = date
      self.text = text
    }
  }

  /// The timeline, what happened first first, beside the moods of each week.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Timeline.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what is about someone kept apart as well.
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
      package var events: [LifeEvent]
      /// The moods by weeks.
      package var weeks: [TimelineWeek]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        events: [LifeEvent],
        weeks: [TimelineWeek],
        leftOut: Bool? = nil
      ) {
        self.events = events
        self.weeks = weeks
        self.leftOut = leftOut
      }
    }
  }

  /// One thing on it in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Timeline.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "event": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "l3".
      package var event: String

      package init(
        query: Query? = nil,
        event: String
      ) {
        self.query = query
        self.event = event
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// It, as it stands.
      package var event: LifeEvent

      package init(
        event: LifeEvent
      ) {
        self.event = event
      }
    }
  }

  /// Puts something on the timeline.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.Timeline.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "on": [:], "kind": [:], "person": [:], "focus": [:], "sensitive": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What happened, at most 64 KiB.
      package var text: String
      /// When: a day, a month or a year, as a person says it: "march 2024", "2019".
      package var on: String
      /// loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other; other, if left out.
      package var kind: String?
      /// Whom it is about, by alias.
      package var person: String?
      /// What it belongs to: "f1".
      package var focus: String?
      /// Whether its day is hard each year.
      package var sensitive: Bool?

      package init(
        command: Command? = nil,
        text: String,
        on: String,
        kind: String? = nil,
        person: String? = nil,
        focus: String? = nil,
        sensitive: Bool? = nil
      ) {
        self.command = command
        self.text = text
        self.on = on
        self.kind = kind
        self.person = person
        self.focus = focus
        self.sensitive = sensitive
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// It, as it stands.
      package var event: LifeEvent

      package init(
        receipt: Receipt,
        event: LifeEvent
      ) {
        self.receipt = receipt
        self.event = event
      }
    }
  }

  /// Puts something otherwise; what is left out stays.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.Timeline.Change"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "event": [:], "text": [:], "on": [:], "kind": [:], "person": [:], "focus": [:], "sensitive": [:]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "l3".
      package var event: String
      /// What happened, at most 64 KiB.
      package var text: String?
      /// When: a day, a month or a year, as a person says it: "march 2024", "2019".
      package var on: String?
      /// loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other.
      package var kind: String?
      /// Whom it is about, by alias.
      package var person: String?
      /// What it belongs to: "f1".
      package var focus: String?
      /// Whether its day is hard each year.
      package var sensitive: Bool?

      package init(
        command: Command? = nil,
        event: String,
        text: String? = nil,
        on: String? = nil,
        kind: String? = nil,
        person: String? = nil,
        focus: String? = nil,
        sensitive: Bool? = nil
      ) {
        self.command = command
        self.event = event
        self.text = text
        self.on = on
        self.kind = kind
        self.person = person
        self.focus = focus
        self.sensitive = sensitive
      }
    }

    /// What Change gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// It, as it stands.
      package var event: LifeEvent

      package init(
        receipt: Receipt,
        event: LifeEvent
      ) {
        self.receipt = receipt
        self.event = event
      }
    }
  }

  /// Takes something off the timeline.
  package enum Remove: VarlinkMethod {
    package static let name = "org.kith.Timeline.Remove"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "event": [:]]

    /// What Remove takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "l3".
      package var event: String

      package init(
        command: Command? = nil,
        event: String
      ) {
        self.command = command
        self.event = event
      }
    }

    /// What Remove gives back.
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

  /// The hard days of the next 60 days.
  package enum Dates: VarlinkMethod {
    package static let name = "org.kith.Timeline.Dates"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Dates takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Dates gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each, the next one first.
      package var dates: [SensitiveDate]

      package init(
        dates: [SensitiveDate]
      ) {
        self.dates = dates
      }
    }
  }
}

extension TimelineInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What happened in someone's life, in order, beside how they felt.
  interface org.kith.Timeline

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

  # Something that happened.
  type LifeEvent (
    # Its short name, for good: "l3".
    id: string,
    # What happened, in the person's words.
    text: string,
    # As much of the date as is known: "2024", "2024-03" or "2024-03-05".
    on: string,
    # The same in words: "March 2024".
    onWords: string,
    # loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other.
    kind: string,
    # In plain words: "symptoms began".
    kindWords: string,
    # Whom it is about, by alias.
    person: ?string,
    # What it belongs to: "f1".
    focus: ?string,
    # Whether its day is hard each year.
    sensitive: bool
  )

  # How someone felt in a week; a week without a mood is left out.
  type TimelineWeek (
    # Its Monday: "2026-11-23".
    monday: string,
    # The week in words: "week of 23 November".
    words: string,
    # How many moods.
    count: int,
    # The lowest of them.
    lowest: int,
    # The highest of them.
    highest: int,
    # From the lowest to the highest as people read it: "-2 to +1", with signs from the usual.
    shown: string
  )

  # A day of the year that is hard.
  type SensitiveDate (
    # When it comes next, in words.
    day: string,
    # The same: "2026-12-25".
    date: string,
    # What it is about, in words.
    text: string
  )

  # The timeline, what happened first first, beside the moods of each week.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what is about someone kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    events: []LifeEvent,
    # The moods by weeks.
    weeks: []TimelineWeek,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One thing on it in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "l3".
    event: string
  ) -> (
    # It, as it stands.
    event: LifeEvent
  )

  # Puts something on the timeline.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # What happened, at most 64 KiB.
    text: string,
    # When: a day, a month or a year, as a person says it: "march 2024", "2019".
    on: string,
    # loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other; other, if left out.
    kind: ?string,
    # Whom it is about, by alias.
    person: ?string,
    # What it belongs to: "f1".
    focus: ?string,
    # Whether its day is hard each year.
    sensitive: ?bool
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # It, as it stands.
    event: LifeEvent
  )

  # Puts something otherwise; what is left out stays.
  method Change(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "l3".
    event: string,
    # What happened, at most 64 KiB.
    text: ?string,
    # When: a day, a month or a year, as a person says it: "march 2024", "2019".
    on: ?string,
    # loss, move, birth, work, relationship, health, symptomOnset, medicineChange or other.
    kind: ?string,
    # Whom it is about, by alias.
    person: ?string,
    # What it belongs to: "f1".
    focus: ?string,
    # Whether its day is hard each year.
    sensitive: ?bool
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # It, as it stands.
    event: LifeEvent
  )

  # Takes something off the timeline.
  method Remove(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "l3".
    event: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # The hard days of the next 60 days.
  method Dates(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each, the next one first.
    dates: []SensitiveDate
  )

  """#
}
