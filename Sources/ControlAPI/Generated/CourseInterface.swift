// Made by interface-generator from org.kith.Course.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// A course as a whole, and the day at a glance.
package enum CourseInterface {
  package static let name = "org.kith.Course"

  /// A usual shape of a course.
  package struct Template: Codable, Hashable, Sendable {
    /// What a person types: "ipt-16".
    package var id: String
    /// What it is for, in one line.
    package var title: String
    /// How many sessions.
    package var plannedSessions: Int
    /// How often: weekly, twice-weekly, every-two-weeks, monthly or every-N-days.
    package var cadence: String
    /// How long one lasts, in minutes.
    package var minutes: Int

    package init(
      id: String,
      title: String,
      plannedSessions: Int,
      cadence: String,
      minutes: Int
    ) {
      self.id = id
      self.title = title
      self.plannedSessions = plannedSessions
      self.cadence = cadence
      self.minutes = minutes
    }
  }

  /// A course in a list.
  package struct CourseSummary: Codable, Hashable, Sendable {
    /// Its id, 32 hexadecimal digits.
    package var id: String
    /// As much of the id as is needed to tell it from the others.
    package var shortId: String
    /// active, paused, completed or endedEarly.
    package var status: String
    /// When it began to be kept.
    package var begun: Moment
    /// When it ended.
    package var ended: Moment?

    package init(
      id: String,
      shortId: String,
      status: String,
      begun: Moment,
      ended: Moment? = nil
    ) {
      self.id = id
      self.shortId = shortId
      self.status = status
      self.begun = begun
      self.ended = ended
    }
  }

  /// A course in full.
  package struct CourseDetail: Codable, Hashable, Sendable {
    /// Its id, status and days.
    package var summary: CourseSummary
    /// What the person calls the therapist.
    package var therapist: String?
    /// The template it began from.
    package var template: String?
    /// How many sessions were agreed.
    package var plannedSessions: Int?
    /// How often they come.
    package var cadence: String?
    /// How long one lasts, in minutes.
    package var minutes: Int?
    /// How many have been attended, those before Kith among them.
    package var attended: Int
    /// "7 of 16, 6 attended", or as much of it as is known.
    package var progress: String
    /// The phase that usually comes now: initial, middle or ending. The people decide.
    package var suggestedPhase: String?
    /// Each time the contract was changed, in one line.
    package var renegotiations: [String]
    /// Why it is paused.
    package var pauseReason: String?

    package init(
      summary: CourseSummary,
      therapist: String? = nil,
      template: String? = nil,
      plannedSessions: Int? = nil,
      cadence: String? = nil,
      minutes: Int? = nil,
      attended: Int,
      progress: String,
      suggestedPhase: String? = nil,
      renegotiations: [String],
      pauseReason: String? = nil
    ) {
      self.summary = summary
      self.therapist = therapist
      self.template = template
      self.plannedSessions = plannedSessions
      self.cadence = cadence
      self.minutes = minutes
      self.attended = attended
      self.progress = progress
      self.suggestedPhase = suggestedPhase
      self.renegotiations = renegotiations
      self.pauseReason = pauseReason
    }
  }

  /// What a person needs to know today.
  package struct Day: Codable, Hashable, Sendable {
    /// The date: "Thursday 26 November".
    package var date: String
    /// Whether a course is kept at all: none, noSessions (no therapist yet), active, paused, ended.
    package var state: String
    /// The next session.
    package var next: Session?
    /// The session that has begun or just ended and waits for a word on how it went.
    package var toWrapUp: Session?
    /// Homework that is open, the first due first.
    package var trying: [Homework]
    /// How many things are on the list for the next session.
    package var toBring: Int
    /// How many things are begun and not finished; absent when none.
    package var begun: Int?
    /// A quiet line half-way through the sessions on what can wait; absent otherwise.
    package var canWait: String?
    /// Whether the person was away for three weeks or more.
    package var welcomeBack: Bool
    /// What is said then: "Welcome back. Next is Tuesday at 15:00."
    package var welcome: String?
    /// Things that do not fit together, each in one sentence.
    package var conflicts: [String]
    /// Whether others see this screen, so that only times should be shown.
    package var sharedScreen: Bool
    /// The card that is still to be shown, because a questionnaire was left before its end.
    package var card: SafetyCard?
    /// Something that went wrong and that the person should know.
    package var warnings: [String]

    package init(
      date: String,
      state: String,
      next: Session? = nil,
      toWrapUp: Session? = nil,
      trying: [Homework],
      toBring: Int,
      begun: Int? = nil,
      canWait: String? = nil,
      welcomeBack: Bool,
      welcome: String? = nil,
      conflicts: [String],
      sharedScreen: Bool,
      card: SafetyCard? = nil,
      warnings: [String]
    ) {
      self.date = date
      self.state = state
      self.next = next
      self.toWrapUp = toWrapUp
      self.trying = trying
      self.toBring = toBring
      self.begun = begun
      self.canWait = canWait
      self.welcomeBack = welcomeBack
      self.welcome = welcome
      self.conflicts = conflicts
      self.sharedScreen = sharedScreen
      self.card = card
      self.warnings = warnings
    }
  }

  /// Today at a glance.
  package enum Today: VarlinkMethod {
    package static let name = "org.kith.Course.Today"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Today takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Today gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What a person needs to know.
      package var day: Day

      package init(
        day: Day
      ) {
        self.day = day
      }
    }
  }

  /// The shapes that a course can begin from.
  package enum Templates: VarlinkMethod {
    package static let name = "org.kith.Course.Templates"
    package static let parameterNames: FieldNames = [:]

    /// What Templates takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Templates gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// All that Kith knows.
      package var templates: [Template]

      package init(
        templates: [Template]
      ) {
        self.templates = templates
      }
    }
  }

  /// Begins a course, or records what was agreed in one that began without a therapist.
  package enum Begin: VarlinkMethod {
    package static let name = "org.kith.Course.Begin"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "template": [:], "plannedSessions": [:], "cadence": [:], "minutes": [:], "first": [:], "attended": [:], "therapist": [:], "zone": [:], "countsMissed": [:]]

    /// What Begin takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?
      /// The template to begin from; without one nothing is agreed yet.
      package var template: String?
      /// How many sessions, where it differs from the template.
      package var plannedSessions: Int?
      /// How often, where it differs from the template.
      package var cadence: String?
      /// How long one lasts in minutes, where it differs from the template.
      package var minutes: Int?
      /// When the next session is, as a person says it: "tue 15:00".
      package var first: String?
      /// How many there have been already.
      package var attended: Int?
      /// What the person calls the therapist.
      package var therapist: String?
      /// The zone agreed for the sessions; the machine's, if left out.
      package var zone: String?
      /// Whether a session that did not take place uses up one of those agreed.
      package var countsMissed: Bool?

      package init(
        command: Command? = nil,
        template: String? = nil,
        plannedSessions: Int? = nil,
        cadence: String? = nil,
        minutes: Int? = nil,
        first: String? = nil,
        attended: Int? = nil,
        therapist: String? = nil,
        zone: String? = nil,
        countsMissed: Bool? = nil
      ) {
        self.command = command
        self.template = template
        self.plannedSessions = plannedSessions
        self.cadence = cadence
        self.minutes = minutes
        self.first = first
        self.attended = attended
        self.therapist = therapist
        self.zone = zone
        self.countsMissed = countsMissed
      }
    }

    /// What Begin gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The id of the course.
      package var course: String
      /// The next session, if one is planned.
      package var next: Session?

      package init(
        receipt: Receipt,
        course: String,
        next: Session? = nil
      ) {
        self.receipt = receipt
        self.course = course
        self.next = next
      }
    }
  }

  /// All courses, the latest first.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Course.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each course.
      package var courses: [CourseSummary]

      package init(
        courses: [CourseSummary]
      ) {
        self.courses = courses
      }
    }
  }

  /// One course in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Course.Show"
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
      /// The course.
      package var course: CourseDetail

      package init(
        course: CourseDetail
      ) {
        self.course = course
      }
    }
  }

  /// Lets the course rest: no reminders come until it goes on.
  package enum Pause: VarlinkMethod {
    package static let name = "org.kith.Course.Pause"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "reason": [:]]

    /// What Pause takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        reason: String? = nil
      ) {
        self.command = command
        self.reason = reason
      }
    }

    /// What Pause gives back.
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

  /// Goes on after a pause.
  package enum Resume: VarlinkMethod {
    package static let name = "org.kith.Course.Resume"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]]]

    /// What Resume takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?

      package init(
        command: Command? = nil
      ) {
        self.command = command
      }
    }

    /// What Resume gives back.
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

  /// Changes what was agreed, because both agreed on the change.
  package enum Renegotiate: VarlinkMethod {
    package static let name = "org.kith.Course.Renegotiate"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "plannedSessions": [:], "cadence": [:], "minutes": [:], "reason": [:]]

    /// What Renegotiate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// How many sessions from now on.
      package var plannedSessions: Int?
      /// How often from now on.
      package var cadence: String?
      /// How long one lasts from now on, in minutes.
      package var minutes: Int?
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        plannedSessions: Int? = nil,
        cadence: String? = nil,
        minutes: Int? = nil,
        reason: String? = nil
      ) {
        self.command = command
        self.plannedSessions = plannedSessions
        self.cadence = cadence
        self.minutes = minutes
        self.reason = reason
      }
    }

    /// What Renegotiate gives back.
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

  /// Closes the course at its agreed end.
  package enum Complete: VarlinkMethod {
    package static let name = "org.kith.Course.Complete"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "note": [:]]

    /// What Complete takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        note: String? = nil
      ) {
        self.command = command
        self.note = note
      }
    }

    /// What Complete gives back.
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

  /// Closes the course before its agreed end.
  package enum End: VarlinkMethod {
    package static let name = "org.kith.Course.End"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "reason": [:]]

    /// What End takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        reason: String? = nil
      ) {
        self.command = command
        self.reason = reason
      }
    }

    /// What End gives back.
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

extension CourseInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # A course as a whole, and the day at a glance.
  interface org.kith.Course

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

  # Where a piece of homework stands.
  type HomeworkStatus (open, attempted, reviewed, withdrawn)

  # A piece of homework.
  type Homework (
    # Its short name, for good: "h12".
    id: string,
    # What it is, in the person's words.
    text: string,
    # practiseSkill, rehearseConversation, journalRelationship, reachOut, activity or observe.
    kind: ?string,
    # With or about whom, by alias.
    person: ?string,
    # For when it is, in words: "Friday", "before Tuesday", "every day".
    due: ?string,
    # The end of the time it is for.
    dueMoment: ?Moment,
    # How often it comes again, in days; absent when once.
    everyDays: ?int,
    # The skill that is practised: "i-statements".
    skill: ?string,
    # The goal that it is a step towards: "g2".
    goal: ?string,
    # Where it stands.
    status: HomeworkStatus,
    # How it went the last time: tried, partly or notThisTime.
    lastOutcome: ?string,
    # When that was.
    lastAttempt: ?Moment,
    # How many times something was tried.
    attempts: int,
    # When it was agreed.
    assigned: Moment
  )

  # A usual shape of a course.
  type Template (
    # What a person types: "ipt-16".
    id: string,
    # What it is for, in one line.
    title: string,
    # How many sessions.
    plannedSessions: int,
    # How often: weekly, twice-weekly, every-two-weeks, monthly or every-N-days.
    cadence: string,
    # How long one lasts, in minutes.
    minutes: int
  )

  # A course in a list.
  type CourseSummary (
    # Its id, 32 hexadecimal digits.
    id: string,
    # As much of the id as is needed to tell it from the others.
    shortId: string,
    # active, paused, completed or endedEarly.
    status: string,
    # When it began to be kept.
    begun: Moment,
    # When it ended.
    ended: ?Moment
  )

  # A course in full.
  type CourseDetail (
    # Its id, status and days.
    summary: CourseSummary,
    # What the person calls the therapist.
    therapist: ?string,
    # The template it began from.
    template: ?string,
    # How many sessions were agreed.
    plannedSessions: ?int,
    # How often they come.
    cadence: ?string,
    # How long one lasts, in minutes.
    minutes: ?int,
    # How many have been attended, those before Kith among them.
    attended: int,
    # "7 of 16, 6 attended", or as much of it as is known.
    progress: string,
    # The phase that usually comes now: initial, middle or ending. The people decide.
    suggestedPhase: ?string,
    # Each time the contract was changed, in one line.
    renegotiations: []string,
    # Why it is paused.
    pauseReason: ?string
  )

  # What is shown, at once and the same for every answer, after a question about safety.
  type SafetyCard (
    # The lines as they are printed.
    lines: []string,
    # What is offered for the next session's list; absent where nothing is.
    offer: ?string
  )

  # What a person needs to know today.
  type Day (
    # The date: "Thursday 26 November".
    date: string,
    # Whether a course is kept at all: none, noSessions (no therapist yet), active, paused, ended.
    state: string,
    # The next session.
    next: ?Session,
    # The session that has begun or just ended and waits for a word on how it went.
    toWrapUp: ?Session,
    # Homework that is open, the first due first.
    trying: []Homework,
    # How many things are on the list for the next session.
    toBring: int,
    # How many things are begun and not finished; absent when none.
    begun: ?int,
    # A quiet line half-way through the sessions on what can wait; absent otherwise.
    canWait: ?string,
    # Whether the person was away for three weeks or more.
    welcomeBack: bool,
    # What is said then: "Welcome back. Next is Tuesday at 15:00."
    welcome: ?string,
    # Things that do not fit together, each in one sentence.
    conflicts: []string,
    # Whether others see this screen, so that only times should be shown.
    sharedScreen: bool,
    # The card that is still to be shown, because a questionnaire was left before its end.
    card: ?SafetyCard,
    # Something that went wrong and that the person should know.
    warnings: []string
  )

  # Today at a glance.
  method Today(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # What a person needs to know.
    day: Day
  )

  # The shapes that a course can begin from.
  method Templates() -> (
    # All that Kith knows.
    templates: []Template
  )

  # Begins a course, or records what was agreed in one that began without a therapist.
  method Begin(
    # The command's id and date.
    command: ?Command,
    # The template to begin from; without one nothing is agreed yet.
    template: ?string,
    # How many sessions, where it differs from the template.
    plannedSessions: ?int,
    # How often, where it differs from the template.
    cadence: ?string,
    # How long one lasts in minutes, where it differs from the template.
    minutes: ?int,
    # When the next session is, as a person says it: "tue 15:00".
    first: ?string,
    # How many there have been already.
    attended: ?int,
    # What the person calls the therapist.
    therapist: ?string,
    # The zone agreed for the sessions; the machine's, if left out.
    zone: ?string,
    # Whether a session that did not take place uses up one of those agreed.
    countsMissed: ?bool
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The id of the course.
    course: string,
    # The next session, if one is planned.
    next: ?Session
  )

  # All courses, the latest first.
  method List(
    # The moment asked about.
    query: ?Query
  ) -> (
    # One for each course.
    courses: []CourseSummary
  )

  # One course in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The course.
    course: CourseDetail
  )

  # Lets the course rest: no reminders come until it goes on.
  method Pause(
    # The command's id, course and date.
    command: ?Command,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Goes on after a pause.
  method Resume(
    # The command's id, course and date.
    command: ?Command
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Changes what was agreed, because both agreed on the change.
  method Renegotiate(
    # The command's id, course and date.
    command: ?Command,
    # How many sessions from now on.
    plannedSessions: ?int,
    # How often from now on.
    cadence: ?string,
    # How long one lasts from now on, in minutes.
    minutes: ?int,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Closes the course at its agreed end.
  method Complete(
    # The command's id, course and date.
    command: ?Command,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Closes the course before its agreed end.
  method End(
    # The command's id, course and date.
    command: ?Command,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
