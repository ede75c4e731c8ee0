// Made by interface-generator from org.kith.Sessions.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Sessions, and what to bring to them.
package enum SessionsInterface {
  package static let name = "org.kith.Sessions"

  /// Something to bring to the next session.
  package struct AgendaItem: Codable, Hashable, Sendable {
    /// Its short name: "b3".
    package var id: String
    /// What it is, in the person's words.
    package var text: String
    /// When it was put on the list.
    package var added: Moment
    /// The entry that it is about: "e57".
    package var source: String?

    package init(
      id: String,
      text: String,
      added: Moment,
      source: String? = nil
    ) {
      self.id = id
      self.text = text
      self.added = added
      self.source = source
    }
  }

  /// A note on a session.
  package struct SessionNote: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// What was written.
    package var text: String
    /// When it was written.
    package var written: Moment

    package init(
      entry: String,
      text: String,
      written: Moment
    ) {
      self.entry = entry
      self.text = text
      self.written = written
    }
  }

  /// A piece of homework, as much as a wrap-up needs.
  package struct Practice: Codable, Hashable, Sendable {
    /// Its short name: "h12".
    package var homework: String
    /// What it is, in the person's words.
    package var text: String

    package init(
      homework: String,
      text: String
    ) {
      self.homework = homework
      self.text = text
    }
  }

  /// All sessions, by their time.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Sessions.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each session, cancelled ones among them.
      package var sessions: [Session]
      /// "7 of 16, 6 attended", or as much of it as is known.
      package var progress: String
      /// Things that do not fit together, each in one sentence.
      package var conflicts: [String]
      /// The phase that usually comes now; the people decide.
      package var suggestedPhase: String?

      package init(
        sessions: [Session],
        progress: String,
        conflicts: [String],
        suggestedPhase: String? = nil
      ) {
        self.sessions = sessions
        self.progress = progress
        self.conflicts = conflicts
        self.suggestedPhase = suggestedPhase
      }
    }
  }

  /// One session in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Sessions.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "session": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name; the next one, if left out.
      package var session: String?

      package init(
        query: Query? = nil,
        session: String? = nil
      ) {
        self.query = query
        self.session = session
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The session.
      package var session: Session
      /// Notes written on it, the first first.
      package var notes: [SessionNote]

      package init(
        session: Session,
        notes: [SessionNote]
      ) {
        self.session = session
        self.notes = notes
      }
    }
  }

  /// The session that matters now: the one that waits for a word on how it went, else the next.
  package enum Current: VarlinkMethod {
    package static let name = "org.kith.Sessions.Current"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Current takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Current gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The session that has begun or just ended and waits for a word.
      package var toWrapUp: Session?
      /// The next session.
      package var next: Session?
      /// Open homework that was for the session to wrap up, by short name and text.
      package var practised: [Practice]
      /// When a session at the same time would come after the last planned one, as a person would type
      /// it.
      package var sameTimeNext: Moment?
      /// Whether one more session fits into what was agreed.
      package var oneMoreFits: Bool

      package init(
        toWrapUp: Session? = nil,
        next: Session? = nil,
        practised: [Practice],
        sameTimeNext: Moment? = nil,
        oneMoreFits: Bool
      ) {
        self.toWrapUp = toWrapUp
        self.next = next
        self.practised = practised
        self.sameTimeNext = sameTimeNext
        self.oneMoreFits = oneMoreFits
      }
    }
  }

  /// Puts a session into the calendar.
  package enum Schedule: VarlinkMethod {
    package static let name = "org.kith.Sessions.Schedule"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "start": [:], "minutes": [:], "mode": [:], "place": [:], "zone": [:]]

    /// What Schedule takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// When, as a person says it: "tue 15:00".
      package var start: String
      /// How long, in minutes; as agreed, if left out.
      package var minutes: Int?
      /// inPerson, video or phone.
      package var mode: String?
      /// Where.
      package var place: String?
      /// The zone agreed; the course's, if left out.
      package var zone: String?

      package init(
        command: Command? = nil,
        start: String,
        minutes: Int? = nil,
        mode: String? = nil,
        place: String? = nil,
        zone: String? = nil
      ) {
        self.command = command
        self.start = start
        self.minutes = minutes
        self.mode = mode
        self.place = place
        self.zone = zone
      }
    }

    /// What Schedule gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The session.
      package var session: Session

      package init(
        receipt: Receipt,
        session: Session
      ) {
        self.receipt = receipt
        self.session = session
      }
    }
  }

  /// Moves a session to another time.
  package enum Move: VarlinkMethod {
    package static let name = "org.kith.Sessions.Move"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "to": [:], "by": [:]]

    /// What Move takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the next one, if left out.
      package var session: String?
      /// When it is now, as a person says it.
      package var to: String
      /// Who moved it: me, therapist or circumstances.
      package var by: String?

      package init(
        command: Command? = nil,
        session: String? = nil,
        to: String,
        by: String? = nil
      ) {
        self.command = command
        self.session = session
        self.to = to
        self.by = by
      }
    }

    /// What Move gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The session.
      package var session: Session

      package init(
        receipt: Receipt,
        session: Session
      ) {
        self.receipt = receipt
        self.session = session
      }
    }
  }

  /// Calls a session off. It stays in the list and uses up none of those agreed.
  package enum Cancel: VarlinkMethod {
    package static let name = "org.kith.Sessions.Cancel"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "by": [:], "reason": [:]]

    /// What Cancel takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the next one, if left out.
      package var session: String?
      /// Who called it off: me, therapist or circumstances.
      package var by: String?
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        session: String? = nil,
        by: String? = nil,
        reason: String? = nil
      ) {
        self.command = command
        self.session = session
        self.by = by
        self.reason = reason
      }
    }

    /// What Cancel gives back.
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

  /// Records that a session took place.
  package enum Attend: VarlinkMethod {
    package static let name = "org.kith.Sessions.Attend"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "minutes": [:], "lateMinutes": [:]]

    /// What Attend takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the one that has begun, if left out.
      package var session: String?
      /// How long it was, in minutes, where it differs from what was planned.
      package var minutes: Int?
      /// How many minutes late it began.
      package var lateMinutes: Int?

      package init(
        command: Command? = nil,
        session: String? = nil,
        minutes: Int? = nil,
        lateMinutes: Int? = nil
      ) {
        self.command = command
        self.session = session
        self.minutes = minutes
        self.lateMinutes = lateMinutes
      }
    }

    /// What Attend gives back.
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

  /// Records that a session did not take place though nobody had called it off.
  package enum Miss: VarlinkMethod {
    package static let name = "org.kith.Sessions.Miss"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "by": [:]]

    /// What Miss takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the one that is just over, if left out.
      package var session: String?
      /// Who did not come: me, therapist or circumstances.
      package var by: String?

      package init(
        command: Command? = nil,
        session: String? = nil,
        by: String? = nil
      ) {
        self.command = command
        self.session = session
        self.by = by
      }
    }

    /// What Miss gives back.
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

  /// Keeps days free: sessions in them are called off, and as many are planned after the last.
  package enum Skip: VarlinkMethod {
    package static let name = "org.kith.Sessions.Skip"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "days": [:], "reason": [:]]

    /// What Skip takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The first day and the last: "2026-12-22..2027-01-05".
      package var days: String
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        days: String,
        reason: String? = nil
      ) {
        self.command = command
        self.days = days
        self.reason = reason
      }
    }

    /// What Skip gives back.
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

  /// Writes a note on a session.
  package enum WriteNote: VarlinkMethod {
    package static let name = "org.kith.Sessions.WriteNote"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "text": [:]]

    /// What WriteNote takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the last one attended, if left out.
      package var session: String?
      /// What to keep, at most 64 KiB.
      package var text: String

      package init(
        command: Command? = nil,
        session: String? = nil,
        text: String
      ) {
        self.command = command
        self.session = session
        self.text = text
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

  /// Keeps how helpful a session was.
  package enum Rate: VarlinkMethod {
    package static let name = "org.kith.Sessions.Rate"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "session": [:], "helpful": [:]]

    /// What Rate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the last one attended, if left out.
      package var session: String?
      /// 0, not at all, to 10, very.
      package var helpful: Int

      package init(
        command: Command? = nil,
        session: String? = nil,
        helpful: Int
      ) {
        self.command = command
        self.session = session
        self.helpful = helpful
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

  /// What is on the list for the next session.
  package enum Agenda: VarlinkMethod {
    package static let name = "org.kith.Sessions.Agenda"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Agenda takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Agenda gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The things to bring, the first first.
      package var items: [AgendaItem]
      /// The session they are for.
      package var session: Session?

      package init(
        items: [AgendaItem],
        session: Session? = nil
      ) {
        self.items = items
        self.session = session
      }
    }
  }

  /// Puts something on the list for the next session.
  package enum Bring: VarlinkMethod {
    package static let name = "org.kith.Sessions.Bring"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "source": [:]]

    /// What Bring takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What it is, at most 64 KiB.
      package var text: String
      /// The entry that it is about: "e57".
      package var source: String?

      package init(
        command: Command? = nil,
        text: String,
        source: String? = nil
      ) {
        self.command = command
        self.text = text
        self.source = source
      }
    }

    /// What Bring gives back.
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

  /// Takes something off the list, talked about or not needed any more.
  package enum Discuss: VarlinkMethod {
    package static let name = "org.kith.Sessions.Discuss"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "item": [:]]

    /// What Discuss takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "b3".
      package var item: String

      package init(
        command: Command? = nil,
        item: String
      ) {
        self.command = command
        self.item = item
      }
    }

    /// What Discuss gives back.
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

extension SessionsInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Sessions, and what to bring to them.
  interface org.kith.Sessions

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

  # Something to bring to the next session.
  type AgendaItem (
    # Its short name: "b3".
    id: string,
    # What it is, in the person's words.
    text: string,
    # When it was put on the list.
    added: Moment,
    # The entry that it is about: "e57".
    source: ?string
  )

  # A note on a session.
  type SessionNote (
    # The entry's short name: "e57".
    entry: string,
    # What was written.
    text: string,
    # When it was written.
    written: Moment
  )

  # A piece of homework, as much as a wrap-up needs.
  type Practice (
    # Its short name: "h12".
    homework: string,
    # What it is, in the person's words.
    text: string
  )

  # All sessions, by their time.
  method List(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each session, cancelled ones among them.
    sessions: []Session,
    # "7 of 16, 6 attended", or as much of it as is known.
    progress: string,
    # Things that do not fit together, each in one sentence.
    conflicts: []string,
    # The phase that usually comes now; the people decide.
    suggestedPhase: ?string
  )

  # One session in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name; the next one, if left out.
    session: ?string
  ) -> (
    # The session.
    session: Session,
    # Notes written on it, the first first.
    notes: []SessionNote
  )

  # The session that matters now: the one that waits for a word on how it went, else the next.
  method Current(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The session that has begun or just ended and waits for a word.
    toWrapUp: ?Session,
    # The next session.
    next: ?Session,
    # Open homework that was for the session to wrap up, by short name and text.
    practised: []Practice,
    # When a session at the same time would come after the last planned one, as a person would type
    # it.
    sameTimeNext: ?Moment,
    # Whether one more session fits into what was agreed.
    oneMoreFits: bool
  )

  # Puts a session into the calendar.
  method Schedule(
    # The command's id, course and date.
    command: ?Command,
    # When, as a person says it: "tue 15:00".
    start: string,
    # How long, in minutes; as agreed, if left out.
    minutes: ?int,
    # inPerson, video or phone.
    mode: ?string,
    # Where.
    place: ?string,
    # The zone agreed; the course's, if left out.
    zone: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The session.
    session: Session
  )

  # Moves a session to another time.
  method Move(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the next one, if left out.
    session: ?string,
    # When it is now, as a person says it.
    to: string,
    # Who moved it: me, therapist or circumstances.
    by: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The session.
    session: Session
  )

  # Calls a session off. It stays in the list and uses up none of those agreed.
  method Cancel(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the next one, if left out.
    session: ?string,
    # Who called it off: me, therapist or circumstances.
    by: ?string,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that a session took place.
  method Attend(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the one that has begun, if left out.
    session: ?string,
    # How long it was, in minutes, where it differs from what was planned.
    minutes: ?int,
    # How many minutes late it began.
    lateMinutes: ?int
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that a session did not take place though nobody had called it off.
  method Miss(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the one that is just over, if left out.
    session: ?string,
    # Who did not come: me, therapist or circumstances.
    by: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Keeps days free: sessions in them are called off, and as many are planned after the last.
  method Skip(
    # The command's id, course and date.
    command: ?Command,
    # The first day and the last: "2026-12-22..2027-01-05".
    days: string,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Writes a note on a session.
  method WriteNote(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the last one attended, if left out.
    session: ?string,
    # What to keep, at most 64 KiB.
    text: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Keeps how helpful a session was.
  method Rate(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the last one attended, if left out.
    session: ?string,
    # 0, not at all, to 10, very.
    helpful: int
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # What is on the list for the next session.
  method Agenda(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The things to bring, the first first.
    items: []AgendaItem,
    # The session they are for.
    session: ?Session
  )

  # Puts something on the list for the next session.
  method Bring(
    # The command's id, course and date.
    command: ?Command,
    # What it is, at most 64 KiB.
    text: string,
    # The entry that it is about: "e57".
    source: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Takes something off the list, talked about or not needed any more.
  method Discuss(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "b3".
    item: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
