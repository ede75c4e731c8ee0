// Made by interface-generator from org.kith.Diary.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// The diary: how things are, and what was written.
package enum DiaryInterface {
  package static let name = "org.kith.Diary"

  /// Something that was written.
  package struct Note: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it happened.
    package var when: Moment
    /// About whom, by alias.
    package var about: String?
    /// What was written.
    package var text: String

    package init(
      entry: String,
      when: Moment,
      about: String? = nil,
      text: String
    ) {
      self.entry = entry
      self.when = when
      self.about = about
      self.text = text
    }
  }

  /// Moods counted, of one person or of the time after one session.
  package struct MoodCount: Codable, Hashable, Sendable {
    /// The person's name, or the time: "after session 7", "before session 1".
    package var label: String
    /// How many were recorded.
    package var entries: Int
    /// The lowest.
    package var lowest: Int
    /// The highest.
    package var highest: Int
    /// On how many days.
    package var days: Int
    /// From the lowest to the highest as people read it: "-2 to +1", with signs from the usual.
    package var shown: String

    package init(
      label: String,
      entries: Int,
      lowest: Int,
      highest: Int,
      days: Int,
      shown: String
    ) {
      self.label = label
      self.entries = entries
      self.lowest = lowest
      self.highest = highest
      self.days = days
      self.shown = shown
    }
  }

  /// How hard one moment was.
  package struct Distress: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was.
    package var when: Moment
    /// 0, not at all, to 10, the most.
    package var value: Int
    /// Whom it has to do with, by alias.
    package var about: String?
    /// In the person's words.
    package var note: String?

    package init(
      entry: String,
      when: Moment,
      value: Int,
      about: String? = nil,
      note: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.value = value
      self.about = about
      self.note = note
    }
  }

  /// How someone felt at one time.
  package struct Mood: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was.
    package var when: Moment
    /// 0, the lowest, to 10, the highest; by the scale from the usual -5 to 5.
    package var value: Int
    /// The same for people: "4", "+2".
    package var shown: String
    /// Whom it has to do with, by alias.
    package var about: String?
    /// In the person's words.
    package var note: String?

    package init(
      entry: String,
      when: Moment,
      value: Int,
      shown: String,
      about: String? = nil,
      note: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.value = value
      self.shown = shown
      self.about = about
      self.note = note
    }
  }

  /// The moods of one week.
  package struct MoodWeek: Codable, Hashable, Sendable {
    /// The Monday it begins on: "2026-11-23".
    package var week: String
    /// How many were recorded.
    package var count: Int
    /// The lowest.
    package var lowest: Int
    /// The highest.
    package var highest: Int
    /// The mean.
    package var mean: Double

    package init(
      week: String,
      count: Int,
      lowest: Int,
      highest: Int,
      mean: Double
    ) {
      self.week = week
      self.count = count
      self.lowest = lowest
      self.highest = highest
      self.mean = mean
    }
  }

  /// Records how someone feels.
  package enum RecordMood: VarlinkMethod {
    package static let name = "org.kith.Diary.RecordMood"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "value": [:], "note": [:], "about": [:]]

    /// What RecordMood takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// 0, the lowest, to 10, the highest; by the scale from the usual -5 to 5.
      package var value: Int
      /// In the person's words, at most 64 KiB.
      package var note: String?
      /// Whom it has to do with, by alias; someone new is added.
      package var about: String?

      package init(
        command: Command? = nil,
        value: Int,
        note: String? = nil,
        about: String? = nil
      ) {
        self.command = command
        self.value = value
        self.note = note
        self.about = about
      }
    }

    /// What RecordMood gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// When it is recorded for.
      package var when: Moment
      /// Whether it is low enough to show where the plan for hard times is.
      package var low: Bool
      /// What is said then, in a line or two; none otherwise.
      package var quietLines: [String]

      package init(
        receipt: Receipt,
        when: Moment,
        low: Bool,
        quietLines: [String]
      ) {
        self.receipt = receipt
        self.when = when
        self.low = low
        self.quietLines = quietLines
      }
    }
  }

  /// The moods of late, and week by week. A week without one is left out; it is not zero.
  package enum Moods: VarlinkMethod {
    package static let name = "org.kith.Diary.Moods"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:]]

    /// What Moods takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many of the latest to list, 60 at most.
      package var limit: Int?

      package init(
        query: Query? = nil,
        limit: Int? = nil
      ) {
        self.query = query
        self.limit = limit
      }
    }

    /// What Moods gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The latest, in order of time.
      package var moods: [Mood]
      /// One for each week that has any.
      package var weeks: [MoodWeek]
      /// How mood is numbered in this course: lowestToHighest, or fromUsual.
      package var scale: String
      /// The same as a question: "How are you, from -5 to +5? 0 is your usual."
      package var question: String

      package init(
        moods: [Mood],
        weeks: [MoodWeek],
        scale: String,
        question: String
      ) {
        self.moods = moods
        self.weeks = weeks
        self.scale = scale
        self.question = question
      }
    }
  }

  /// Moods with somebody, counted person by person.
  package enum MoodsByPerson: VarlinkMethod {
    package static let name = "org.kith.Diary.MoodsByPerson"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What MoodsByPerson takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.all = all
      }
    }

    /// What MoodsByPerson gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each, the most entries first.
      package var people: [MoodCount]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        people: [MoodCount],
        leftOut: Bool? = nil
      ) {
        self.people = people
        self.leftOut = leftOut
      }
    }
  }

  /// Moods counted from session to session.
  package enum MoodsBySession: VarlinkMethod {
    package static let name = "org.kith.Diary.MoodsBySession"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What MoodsBySession takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What MoodsBySession gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each, in order; without those that have none.
      package var weeks: [MoodCount]

      package init(
        weeks: [MoodCount]
      ) {
        self.weeks = weeks
      }
    }
  }

  /// Moods to draw.
  package enum MoodChart: VarlinkMethod {
    package static let name = "org.kith.Diary.MoodChart"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "weeks": [:]]

    /// What MoodChart takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many weeks, up to now; as many as there are, 16 at most, if left out.
      package var weeks: Int?

      package init(
        query: Query? = nil,
        weeks: Int? = nil
      ) {
        self.query = query
        self.weeks = weeks
      }
    }

    /// What MoodChart gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What to draw.
      package var plot: Plot

      package init(
        plot: Plot
      ) {
        self.plot = plot
      }
    }
  }

  /// Records how hard a moment is.
  package enum RecordDistress: VarlinkMethod {
    package static let name = "org.kith.Diary.RecordDistress"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "value": [:], "note": [:], "about": [:]]

    /// What RecordDistress takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// 0, not at all, to 10, the most.
      package var value: Int
      /// In the person's words, at most 64 KiB.
      package var note: String?
      /// Whom it has to do with, by alias; someone new is added.
      package var about: String?

      package init(
        command: Command? = nil,
        value: Int,
        note: String? = nil,
        about: String? = nil
      ) {
        self.command = command
        self.value = value
        self.note = note
        self.about = about
      }
    }

    /// What RecordDistress gives back.
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

  /// How hard moments were of late.
  package enum Distresses: VarlinkMethod {
    package static let name = "org.kith.Diary.Distresses"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:]]

    /// What Distresses takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many of the latest to list, 20 if left out.
      package var limit: Int?

      package init(
        query: Query? = nil,
        limit: Int? = nil
      ) {
        self.query = query
        self.limit = limit
      }
    }

    /// What Distresses gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each, in order of time.
      package var moments: [Distress]

      package init(
        moments: [Distress]
      ) {
        self.moments = moments
      }
    }
  }

  /// Keeps something that a person writes.
  package enum WriteNote: VarlinkMethod {
    package static let name = "org.kith.Diary.WriteNote"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "about": [:], "homework": [:]]

    /// What WriteNote takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What was written, at most 64 KiB.
      package var text: String
      /// About whom, by alias; someone new is added.
      package var about: String?
      /// The homework that writing it was an attempt at: "h3". Only the person can say so.
      package var homework: String?

      package init(
        command: Command? = nil,
        text: String,
        about: String? = nil,
        homework: String? = nil
      ) {
        self.command = command
        self.text = text
        self.about = about
        self.homework = homework
      }
    }

    /// What WriteNote gives back.
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

  /// Notes, the latest first.
  package enum Notes: VarlinkMethod {
    package static let name = "org.kith.Diary.Notes"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "about": [:], "limit": [:], "before": [:], "all": [:]]

    /// What Notes takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Only those about this person, by alias.
      package var about: String?
      /// How many, 20 if left out.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        about: String? = nil,
        limit: Int? = nil,
        before: String? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.about = about
        self.limit = limit
        self.before = before
        self.all = all
      }
    }

    /// What Notes gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var notes: [Note]
      /// Whether there are more before the last.
      package var more: Bool
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        notes: [Note],
        more: Bool,
        leftOut: Bool? = nil
      ) {
        self.notes = notes
        self.more = more
        self.leftOut = leftOut
      }
    }
  }

  /// One note.
  package enum ShowNote: VarlinkMethod {
    package static let name = "org.kith.Diary.ShowNote"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "entry": [:]]

    /// What ShowNote takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// The entry's short name: "e57".
      package var entry: String

      package init(
        query: Query? = nil,
        entry: String
      ) {
        self.query = query
        self.entry = entry
      }
    }

    /// What ShowNote gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The note.
      package var note: Note

      package init(
        note: Note
      ) {
        self.note = note
      }
    }
  }

  /// What the person wrote around a moment.
  package enum Back: VarlinkMethod {
    package static let name = "org.kith.Diary.Back"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "when": [:]]

    /// What Back takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// The moment, as a person says it: "3 weeks ago"; four weeks ago, if left out.
      package var when: String?

      package init(
        query: Query? = nil,
        when: String? = nil
      ) {
        self.query = query
        self.when = when
      }
    }

    /// What Back gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Notes and moods with words, in order of time.
      package var notes: [Note]
      /// The first day looked at, and the last, in words.
      package var range: String

      package init(
        notes: [Note],
        range: String
      ) {
        self.notes = notes
        self.range = range
      }
    }
  }
}

extension DiaryInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # The diary: how things are, and what was written.
  interface org.kith.Diary

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

  # Something that was written.
  type Note (
    # The entry's short name: "e57".
    entry: string,
    # When it happened.
    when: Moment,
    # About whom, by alias.
    about: ?string,
    # What was written.
    text: string
  )

  # A place on a chart: the values of one day.
  type PlotPoint (
    # The day, counted from the chart's first, which is 0.
    day: int,
    # The same as a date: "2026-11-23".
    date: string,
    # The lowest of that day.
    lowest: float,
    # The highest of that day.
    highest: float,
    # How many there were.
    count: int
  )

  # A day that is named below a chart.
  type PlotTick (
    # The day, counted from the chart's first.
    day: int,
    # What stands there: "13 Oct".
    label: string
  )

  # Something that happened, marked on a chart.
  type Mark (
    # The day, counted from the chart's first.
    day: int,
    # When it was.
    moment: Moment,
    # What it is called: "8" for session 8, "Moved house".
    label: string,
    # session or lifeEvent.
    kind: string
  )

  # What a chart is drawn from. Days without a value have no point.
  type Plot (
    # What it shows: "Mood".
    title: string,
    # The same in one sentence, for who does not see it.
    summary: string,
    # How many days it spans.
    days: int,
    # The lowest value that there can be.
    lowest: float,
    # The highest value that there can be.
    highest: float,
    # Whether values are said with their sign: from one's usual, which is 0.
    signed: bool,
    # One for each day that has any, in order.
    points: []PlotPoint,
    # Days to name, in order.
    ticks: []PlotTick,
    # What happened, in order.
    marks: []Mark
  )

  # Moods counted, of one person or of the time after one session.
  type MoodCount (
    # The person's name, or the time: "after session 7", "before session 1".
    label: string,
    # How many were recorded.
    entries: int,
    # The lowest.
    lowest: int,
    # The highest.
    highest: int,
    # On how many days.
    days: int,
    # From the lowest to the highest as people read it: "-2 to +1", with signs from the usual.
    shown: string
  )

  # How hard one moment was.
  type Distress (
    # The entry's short name: "e57".
    entry: string,
    # When it was.
    when: Moment,
    # 0, not at all, to 10, the most.
    value: int,
    # Whom it has to do with, by alias.
    about: ?string,
    # In the person's words.
    note: ?string
  )

  # How someone felt at one time.
  type Mood (
    # The entry's short name: "e57".
    entry: string,
    # When it was.
    when: Moment,
    # 0, the lowest, to 10, the highest; by the scale from the usual -5 to 5.
    value: int,
    # The same for people: "4", "+2".
    shown: string,
    # Whom it has to do with, by alias.
    about: ?string,
    # In the person's words.
    note: ?string
  )

  # The moods of one week.
  type MoodWeek (
    # The Monday it begins on: "2026-11-23".
    week: string,
    # How many were recorded.
    count: int,
    # The lowest.
    lowest: int,
    # The highest.
    highest: int,
    # The mean.
    mean: float
  )

  # Records how someone feels.
  method RecordMood(
    # The command's id, course and date.
    command: ?Command,
    # 0, the lowest, to 10, the highest; by the scale from the usual -5 to 5.
    value: int,
    # In the person's words, at most 64 KiB.
    note: ?string,
    # Whom it has to do with, by alias; someone new is added.
    about: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # When it is recorded for.
    when: Moment,
    # Whether it is low enough to show where the plan for hard times is.
    low: bool,
    # What is said then, in a line or two; none otherwise.
    quietLines: []string
  )

  # The moods of late, and week by week. A week without one is left out; it is not zero.
  method Moods(
    # The course and the moment asked about.
    query: ?Query,
    # How many of the latest to list, 60 at most.
    limit: ?int
  ) -> (
    # The latest, in order of time.
    moods: []Mood,
    # One for each week that has any.
    weeks: []MoodWeek,
    # How mood is numbered in this course: lowestToHighest, or fromUsual.
    scale: string,
    # The same as a question: "How are you, from -5 to +5? 0 is your usual."
    question: string
  )

  # Moods with somebody, counted person by person.
  method MoodsByPerson(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each, the most entries first.
    people: []MoodCount,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Moods counted from session to session.
  method MoodsBySession(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each, in order; without those that have none.
    weeks: []MoodCount
  )

  # Moods to draw.
  method MoodChart(
    # The course and the moment asked about.
    query: ?Query,
    # How many weeks, up to now; as many as there are, 16 at most, if left out.
    weeks: ?int
  ) -> (
    # What to draw.
    plot: Plot
  )

  # Records how hard a moment is.
  method RecordDistress(
    # The command's id, course and date.
    command: ?Command,
    # 0, not at all, to 10, the most.
    value: int,
    # In the person's words, at most 64 KiB.
    note: ?string,
    # Whom it has to do with, by alias; someone new is added.
    about: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # How hard moments were of late.
  method Distresses(
    # The course and the moment asked about.
    query: ?Query,
    # How many of the latest to list, 20 if left out.
    limit: ?int
  ) -> (
    # One for each, in order of time.
    moments: []Distress
  )

  # Keeps something that a person writes.
  method WriteNote(
    # The command's id, course and date.
    command: ?Command,
    # What was written, at most 64 KiB.
    text: string,
    # About whom, by alias; someone new is added.
    about: ?string,
    # The homework that writing it was an attempt at: "h3". Only the person can say so.
    homework: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Notes, the latest first.
  method Notes(
    # The course and the moment asked about.
    query: ?Query,
    # Only those about this person, by alias.
    about: ?string,
    # How many, 20 if left out.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    notes: []Note,
    # Whether there are more before the last.
    more: bool,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One note.
  method ShowNote(
    # The course and the moment asked about.
    query: ?Query,
    # The entry's short name: "e57".
    entry: string
  ) -> (
    # The note.
    note: Note
  )

  # What the person wrote around a moment.
  method Back(
    # The course and the moment asked about.
    query: ?Query,
    # The moment, as a person says it: "3 weeks ago"; four weeks ago, if left out.
    when: ?string
  ) -> (
    # Notes and moods with words, in order of time.
    notes: []Note,
    # The first day looked at, and the last, in words.
    range: string
  )

  """#
}
