// Made by interface-generator from org.kith.Brief.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Pages for a session and for paper: the brief, a week to fill in by hand, and a calendar.
package enum BriefInterface {
  package static let name = "org.kith.Brief"

  /// One thing that a section of a brief is made of. Which fields there are depends on the section.
  package struct BriefItem: Codable, Hashable, Sendable {
    /// Its short name: "b3", "h12", "g2", "e57".
    package var id: String?
    /// When it happened, or was put on the list.
    package var when: Moment?
    /// The person's own words, or what it is called.
    package var text: String?
    /// With or about whom, by alias.
    package var person: String?
    /// A mood, a rating or a score.
    package var value: Int?
    /// How often.
    package var count: Int?
    /// How practice went: tried, partly or notThisTime; or where something stands.
    package var outcome: String?

    package init(
      id: String? = nil,
      when: Moment? = nil,
      text: String? = nil,
      person: String? = nil,
      value: Int? = nil,
      count: Int? = nil,
      outcome: String? = nil
    ) {
      self.id = id
      self.when = when
      self.text = text
      self.person = person
      self.value = value
      self.count = count
      self.outcome = outcome
    }
  }

  /// A line of a section, as it is printed.
  package struct BriefLine: Codable, Hashable, Sendable {
    /// What stands on the left.
    package var text: String
    /// What stands on the right of it, where there is room.
    package var aside: String?

    package init(
      text: String,
      aside: String? = nil
    ) {
      self.text = text
      self.aside = aside
    }
  }

  /// A part of a brief. A part about which there is nothing to say is left out.
  package struct BriefSection: Codable, Hashable, Sendable {
    /// What it is about: agenda, focus, wordsThen, mood, moments, practice, measures, goals, people,
    /// themes, roles, recovery, notes. More may come.
    package var name: String
    /// What stands over it, or beside it.
    package var title: String
    /// list: numbered lines under the title. wide: lines beside a long title. row: beside a short one.
    /// text: words in full under the title.
    package var layout: String
    /// The lines, those that matter most first.
    package var lines: [BriefLine]
    /// How many more lines there would be.
    package var more: Int
    /// What the lines were made of.
    package var items: [BriefItem]

    package init(
      name: String,
      title: String,
      layout: String,
      lines: [BriefLine],
      more: Int,
      items: [BriefItem]
    ) {
      self.name = name
      self.title = title
      self.layout = layout
      self.lines = lines
      self.more = more
      self.items = items
    }
  }

  /// What a person takes to a session, on one page.
  package struct Brief: Codable, Hashable, Sendable {
    /// "For session 8, Tuesday 1 December, 15:00".
    package var title: String
    /// "Since session 7, Tuesday 24 November".
    package var since: String
    /// The session it is for, where one is planned.
    package var session: Session?
    /// The session that was attended last.
    package var lastSession: Session?
    /// Its parts, in the order in which they are printed.
    package var sections: [BriefSection]
    /// Whether it is one of the sessions at which words of one's own can be chosen to be shown again, and
    /// none are chosen yet.
    package var mayChooseWords: Bool
    /// Whether others see the screen, so that a page shows times only unless all is asked for.
    package var sharedScreen: Bool

    package init(
      title: String,
      since: String,
      session: Session? = nil,
      lastSession: Session? = nil,
      sections: [BriefSection],
      mayChooseWords: Bool,
      sharedScreen: Bool
    ) {
      self.title = title
      self.since = since
      self.session = session
      self.lastSession = lastSession
      self.sections = sections
      self.mayChooseWords = mayChooseWords
      self.sharedScreen = sharedScreen
    }
  }

  /// Words of the person's own, to choose from.
  package struct OwnWords: Codable, Hashable, Sendable {
    /// The entry that has them: "e57".
    package var entry: String
    /// When they were written.
    package var when: Moment
    /// Their first line.
    package var text: String

    package init(
      entry: String,
      when: Moment,
      text: String
    ) {
      self.entry = entry
      self.when = when
      self.text = text
    }
  }

  /// A day of a week to fill in by hand.
  package struct SheetDay: Codable, Hashable, Sendable {
    /// "Mon 30 Nov".
    package var label: String
    /// The date: "2026-11-30".
    package var date: String

    package init(
      label: String,
      date: String
    ) {
      self.label = label
      self.date = date
    }
  }

  /// A week to fill in by hand.
  package struct Sheet: Codable, Hashable, Sendable {
    /// "Monday 30 November to Sunday 6 December".
    package var week: String
    /// Monday to Sunday.
    package var days: [SheetDay]
    /// The lowest mood of the scale.
    package var moodLowest: Int
    /// The highest mood of the scale.
    package var moodHighest: Int
    /// What the scale means.
    package var moodScale: String
    /// Something that happened is told by answering these.
    package var questions: [String]
    /// Homework that is open.
    package var practice: [String]
    /// What one does at much the same time every day, where that is part of the course.
    package var anchors: [String]
    /// The first session of the week: "Tuesday 1 December, 15:00".
    package var next: String?
    /// What is on the list for it.
    package var bring: [String]
    /// What the person wants to be called, where that is asked for.
    package var name: String?

    package init(
      week: String,
      days: [SheetDay],
      moodLowest: Int,
      moodHighest: Int,
      moodScale: String,
      questions: [String],
      practice: [String],
      anchors: [String],
      next: String? = nil,
      bring: [String],
      name: String? = nil
    ) {
      self.week = week
      self.days = days
      self.moodLowest = moodLowest
      self.moodHighest = moodHighest
      self.moodScale = moodScale
      self.questions = questions
      self.practice = practice
      self.anchors = anchors
      self.next = next
      self.bring = bring
      self.name = name
    }
  }

  /// The brief for the next session.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Brief.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "details": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to give notes in full, and everything that there is no room for on a page.
      package var details: Bool?

      package init(
        query: Query? = nil,
        details: Bool? = nil
      ) {
        self.query = query
        self.details = details
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The brief.
      package var brief: Brief

      package init(
        brief: Brief
      ) {
        self.brief = brief
      }
    }
  }

  /// Some words of the person's own from earlier in the course, to choose from.
  package enum Words: VarlinkMethod {
    package static let name = "org.kith.Brief.Words"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Words takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Words gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// A few, the earliest first.
      package var words: [OwnWords]

      package init(
        words: [OwnWords]
      ) {
        self.words = words
      }
    }
  }

  /// Shows words of the person's own again in the brief for the next session.
  package enum Keep: VarlinkMethod {
    package static let name = "org.kith.Brief.Keep"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "entry": [:]]

    /// What Keep takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The entry that has them: "e57".
      package var entry: String

      package init(
        command: Command? = nil,
        entry: String
      ) {
        self.command = command
        self.entry = entry
      }
    }

    /// What Keep gives back.
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

  /// Records that a brief was written to a file. Only a digest of it is kept.
  package enum RecordSaved: VarlinkMethod {
    package static let name = "org.kith.Brief.RecordSaved"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "details": [:], "content": [:]]

    /// What RecordSaved takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Whether it had notes in full.
      package var details: Bool
      /// What was written, at most 512 KiB. It is digested and forgotten.
      package var content: String

      package init(
        command: Command? = nil,
        details: Bool,
        content: String
      ) {
        self.command = command
        self.details = details
        self.content = content
      }
    }

    /// What RecordSaved gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The SHA-256 of the content: 64 hexadecimal digits.
      package var digest: String

      package init(
        receipt: Receipt,
        digest: String
      ) {
        self.receipt = receipt
        self.digest = digest
      }
    }
  }

  /// A week to print and fill in by hand.
  package enum Week: VarlinkMethod {
    package static let name = "org.kith.Brief.Week"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "week": [:], "named": [:]]

    /// What Week takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// this or next; this, if left out.
      package var week: String?
      /// Whether to put the person's name on it.
      package var named: Bool?

      package init(
        query: Query? = nil,
        week: String? = nil,
        named: Bool? = nil
      ) {
        self.query = query
        self.week = week
        self.named = named
      }
    }

    /// What Week gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The week.
      package var sheet: Sheet

      package init(
        sheet: Sheet
      ) {
        self.sheet = sheet
      }
    }
  }

  /// The sessions to come, as entries for a calendar (RFC 5545).
  package enum Calendar: VarlinkMethod {
    package static let name = "org.kith.Brief.Calendar"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "wording": [:]]

    /// What Calendar takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// What an entry says: discreet ("Busy") or neutral ("Appointment"); neutral, if left out.
      package var wording: String?

      package init(
        query: Query? = nil,
        wording: String? = nil
      ) {
        self.query = query
        self.wording = wording
      }
    }

    /// What Calendar gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The lines of the file, folded, without their ends; each ends in CR and LF.
      package var lines: [String]
      /// How many sessions are in it.
      package var entries: Int

      package init(
        lines: [String],
        entries: Int
      ) {
        self.lines = lines
        self.entries = entries
      }
    }
  }
}

extension BriefInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Pages for a session and for paper: the brief, a week to fill in by hand, and a calendar.
  interface org.kith.Brief

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

  # What became of a session.
  type SessionStatus (planned, cancelled, attended, missed)

  # A session.
  type Session (
    # Its short name, for good: "s7".
    id: string,
    # How many sessions had been attended with it, or would be: 8 for session 8. Absent where it does
    # not count.
    number: ?int,
    # When it begins.
    start: Moment,
    # How long it lasts, in minutes.
    minutes: int,
    # What became of it.
    status: SessionStatus,
    # inPerson, video or phone.
    mode: ?string,
    # Where it is.
    place: ?string,
    # Who called it off, or by whom it did not take place: me, therapist or circumstances.
    by: ?string,
    # Why, in the person's words.
    reason: ?string,
    # Where it stood before it was moved, the latest last.
    movedFrom: []Moment,
    # Whether a note was written on it.
    hasNote: bool,
    # How helpful it was, 0 to 10.
    helpful: ?int
  )

  # One thing that a section of a brief is made of. Which fields there are depends on the section.
  type BriefItem (
    # Its short name: "b3", "h12", "g2", "e57".
    id: ?string,
    # When it happened, or was put on the list.
    when: ?Moment,
    # The person's own words, or what it is called.
    text: ?string,
    # With or about whom, by alias.
    person: ?string,
    # A mood, a rating or a score.
    value: ?int,
    # How often.
    count: ?int,
    # How practice went: tried, partly or notThisTime; or where something stands.
    outcome: ?string
  )

  # A line of a section, as it is printed.
  type BriefLine (
    # What stands on the left.
    text: string,
    # What stands on the right of it, where there is room.
    aside: ?string
  )

  # A part of a brief. A part about which there is nothing to say is left out.
  type BriefSection (
    # What it is about: agenda, focus, wordsThen, mood, moments, practice, measures, goals, people,
    # themes, roles, recovery, notes. More may come.
    name: string,
    # What stands over it, or beside it.
    title: string,
    # list: numbered lines under the title. wide: lines beside a long title. row: beside a short one.
    # text: words in full under the title.
    layout: string,
    # The lines, those that matter most first.
    lines: []BriefLine,
    # How many more lines there would be.
    more: int,
    # What the lines were made of.
    items: []BriefItem
  )

  # What a person takes to a session, on one page.
  type Brief (
    # "For session 8, Tuesday 1 December, 15:00".
    title: string,
    # "Since session 7, Tuesday 24 November".
    since: string,
    # The session it is for, where one is planned.
    session: ?Session,
    # The session that was attended last.
    lastSession: ?Session,
    # Its parts, in the order in which they are printed.
    sections: []BriefSection,
    # Whether it is one of the sessions at which words of one's own can be chosen to be shown again, and
    # none are chosen yet.
    mayChooseWords: bool,
    # Whether others see the screen, so that a page shows times only unless all is asked for.
    sharedScreen: bool
  )

  # Words of the person's own, to choose from.
  type OwnWords (
    # The entry that has them: "e57".
    entry: string,
    # When they were written.
    when: Moment,
    # Their first line.
    text: string
  )

  # A day of a week to fill in by hand.
  type SheetDay (
    # "Mon 30 Nov".
    label: string,
    # The date: "2026-11-30".
    date: string
  )

  # A week to fill in by hand.
  type Sheet (
    # "Monday 30 November to Sunday 6 December".
    week: string,
    # Monday to Sunday.
    days: []SheetDay,
    # The lowest mood of the scale.
    moodLowest: int,
    # The highest mood of the scale.
    moodHighest: int,
    # What the scale means.
    moodScale: string,
    # Something that happened is told by answering these.
    questions: []string,
    # Homework that is open.
    practice: []string,
    # What one does at much the same time every day, where that is part of the course.
    anchors: []string,
    # The first session of the week: "Tuesday 1 December, 15:00".
    next: ?string,
    # What is on the list for it.
    bring: []string,
    # What the person wants to be called, where that is asked for.
    name: ?string
  )

  # The brief for the next session.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to give notes in full, and everything that there is no room for on a page.
    details: ?bool
  ) -> (
    # The brief.
    brief: Brief
  )

  # Some words of the person's own from earlier in the course, to choose from.
  method Words(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # A few, the earliest first.
    words: []OwnWords
  )

  # Shows words of the person's own again in the brief for the next session.
  method Keep(
    # The command's id, course and date.
    command: ?Command,
    # The entry that has them: "e57".
    entry: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that a brief was written to a file. Only a digest of it is kept.
  method RecordSaved(
    # The command's id, course and date.
    command: ?Command,
    # Whether it had notes in full.
    details: bool,
    # What was written, at most 512 KiB. It is digested and forgotten.
    content: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The SHA-256 of the content: 64 hexadecimal digits.
    digest: string
  )

  # A week to print and fill in by hand.
  method Week(
    # The course and the moment asked about.
    query: ?Query,
    # this or next; this, if left out.
    week: ?string,
    # Whether to put the person's name on it.
    named: ?bool
  ) -> (
    # The week.
    sheet: Sheet
  )

  # The sessions to come, as entries for a calendar (RFC 5545).
  method Calendar(
    # The course and the moment asked about.
    query: ?Query,
    # What an entry says: discreet ("Busy") or neutral ("Appointment"); neutral, if left out.
    wording: ?string
  ) -> (
    # The lines of the file, folded, without their ends; each ends in CR and LF.
    lines: []string,
    # How many sessions are in it.
    entries: int
  )

  """#
}
