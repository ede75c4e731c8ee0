// Made by interface-generator from org.kith.Rhythm.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// The rhythm of the days: five points of each day, and how regular a week was.
package enum RhythmInterface {
  package static let name = "org.kith.Rhythm"

  /// One point of one day.
  package struct Slot: Codable, Hashable, Sendable {
    /// The day: "2026-11-23".
    package var date: String
    /// What stands above it: "Mon 23".
    package var label: String
    /// The time on the wall clock: "23:30"; absent where none was recorded.
    package var time: String?
    /// Whether it was recorded that it did not happen.
    package var didNotDo: Bool
    /// alone or withOthers.
    package var company: String?

    package init(
      date: String,
      label: String,
      time: String? = nil,
      didNotDo: Bool,
      company: String? = nil
    ) {
      self.date = date
      self.label = label
      self.time = time
      self.didNotDo = didNotDo
      self.company = company
    }
  }

  /// One point of the day through a week.
  package struct Anchor: Codable, Hashable, Sendable {
    /// outOfBed, firstContact, startOfDay, dinner or toBed.
    package var anchor: String
    /// What it is called: "Out of bed".
    package var name: String
    /// One for each day, Monday first.
    package var slots: [Slot]

    package init(
      anchor: String,
      name: String,
      slots: [Slot]
    ) {
      self.anchor = anchor
      self.name = name
      self.slots = slots
    }
  }

  /// A week as a whole.
  package struct WeekScore: Codable, Hashable, Sendable {
    /// The Monday it begins on: "2026-11-23".
    package var week: String
    /// The same in words: "Monday 23 November to Sunday 29 November".
    package var text: String
    /// How regular it was, 0 to 7; absent where there is not enough.
    package var score: Double?
    /// The same for people: "4.8 of 7", "not enough".
    package var shown: String
    /// How many of the five points have three times or more.
    package var anchors: Int
    /// How many days have any time.
    package var days: Int

    package init(
      week: String,
      text: String,
      score: Double? = nil,
      shown: String,
      anchors: Int,
      days: Int
    ) {
      self.week = week
      self.text = text
      self.score = score
      self.shown = shown
      self.anchors = anchors
      self.days = days
    }
  }

  /// Records one point of a day. Of several for the same point and day the last counts.
  package enum Record: VarlinkMethod {
    package static let name = "org.kith.Rhythm.Record"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "anchor": [:], "time": [:], "day": [:], "company": [:]]

    /// What Record takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// outOfBed, firstContact, startOfDay, dinner or toBed.
      package var anchor: String
      /// The time on the wall clock: "23:30"; left out, it did not happen that day.
      package var time: String?
      /// The day, as a person says it: "yesterday". The latest on which that time has come, if left out.
      package var day: String?
      /// alone or withOthers.
      package var company: String?

      package init(
        command: Command? = nil,
        anchor: String,
        time: String? = nil,
        day: String? = nil,
        company: String? = nil
      ) {
        self.command = command
        self.anchor = anchor
        self.time = time
        self.day = day
        self.company = company
      }
    }

    /// What Record gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The day it belongs to: "2026-11-23".
      package var date: String

      package init(
        receipt: Receipt,
        date: String
      ) {
        self.receipt = receipt
        self.date = date
      }
    }
  }

  /// One week, point by point and day by day.
  package enum Week: VarlinkMethod {
    package static let name = "org.kith.Rhythm.Week"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "day": [:]]

    /// What Week takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// A day of the week, as a person says it; today, if left out.
      package var day: String?

      package init(
        query: Query? = nil,
        day: String? = nil
      ) {
        self.query = query
        self.day = day
      }
    }

    /// What Week gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The week as a whole.
      package var week: WeekScore
      /// The five points, in order.
      package var anchors: [Anchor]

      package init(
        week: WeekScore,
        anchors: [Anchor]
      ) {
        self.week = week
        self.anchors = anchors
      }
    }
  }

  /// Week by week, the latest last. A week without any time is left out.
  package enum Weeks: VarlinkMethod {
    package static let name = "org.kith.Rhythm.Weeks"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:]]

    /// What Weeks takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many of the latest, 16 if left out.
      package var limit: Int?

      package init(
        query: Query? = nil,
        limit: Int? = nil
      ) {
        self.query = query
        self.limit = limit
      }
    }

    /// What Weeks gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var weeks: [WeekScore]

      package init(
        weeks: [WeekScore]
      ) {
        self.weeks = weeks
      }
    }
  }
}

extension RhythmInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # The rhythm of the days: five points of each day, and how regular a week was.
  interface org.kith.Rhythm

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

  # One point of one day.
  type Slot (
    # The day: "2026-11-23".
    date: string,
    # What stands above it: "Mon 23".
    label: string,
    # The time on the wall clock: "23:30"; absent where none was recorded.
    time: ?string,
    # Whether it was recorded that it did not happen.
    didNotDo: bool,
    # alone or withOthers.
    company: ?string
  )

  # One point of the day through a week.
  type Anchor (
    # outOfBed, firstContact, startOfDay, dinner or toBed.
    anchor: string,
    # What it is called: "Out of bed".
    name: string,
    # One for each day, Monday first.
    slots: []Slot
  )

  # A week as a whole.
  type WeekScore (
    # The Monday it begins on: "2026-11-23".
    week: string,
    # The same in words: "Monday 23 November to Sunday 29 November".
    text: string,
    # How regular it was, 0 to 7; absent where there is not enough.
    score: ?float,
    # The same for people: "4.8 of 7", "not enough".
    shown: string,
    # How many of the five points have three times or more.
    anchors: int,
    # How many days have any time.
    days: int
  )

  # Records one point of a day. Of several for the same point and day the last counts.
  method Record(
    # The command's id, course and date.
    command: ?Command,
    # outOfBed, firstContact, startOfDay, dinner or toBed.
    anchor: string,
    # The time on the wall clock: "23:30"; left out, it did not happen that day.
    time: ?string,
    # The day, as a person says it: "yesterday". The latest on which that time has come, if left out.
    day: ?string,
    # alone or withOthers.
    company: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The day it belongs to: "2026-11-23".
    date: string
  )

  # One week, point by point and day by day.
  method Week(
    # The course and the moment asked about.
    query: ?Query,
    # A day of the week, as a person says it; today, if left out.
    day: ?string
  ) -> (
    # The week as a whole.
    week: WeekScore,
    # The five points, in order.
    anchors: []Anchor
  )

  # Week by week, the latest last. A week without any time is left out.
  method Weeks(
    # The course and the moment asked about.
    query: ?Query,
    # How many of the latest, 16 if left out.
    limit: ?int
  ) -> (
    # One for each.
    weeks: []WeekScore
  )

  """#
}
