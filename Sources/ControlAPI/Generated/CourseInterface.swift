// Made by interface-generator from org.kith.Course.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// A course as a whole, and the day at a glance.
package enum CourseInterface {
  package static let name = "org.kith.Course"

  /// A stretch of a course in which sessions come equally often.
  package struct CadenceStep: Codable, Hashable, Sendable {
    /// How many sessions it has; the last step goes on for as long as is needed.
    package var sessions: Int
    /// weekly, twice-weekly, every-two-weeks, monthly or every-N-days.
    package var cadence: String

    package init(
      sessions: Int,
      cadence: String
    ) {
      self.sessions = sessions
      self.cadence = cadence
    }
  }

  /// A part of a course, as its template suggests it.
  package struct SuggestedPhase: Codable, Hashable, Sendable {
    /// Its name: "initial".
    package var name: String
    /// The session that is usually its last.
    package var through: Int

    package init(
      name: String,
      through: Int
    ) {
      self.name = name
      self.through = through
    }
  }

  /// What is wrong in a file of a template, and where.
  package struct TemplateFault: Codable, Hashable, Sendable {
    /// The line, from 1.
    package var line: Int
    /// The character in it, from 1.
    package var column: Int
    /// The member at fault: "phases[1].through", counted from 0. Empty where it is all of the file.
    package var member: String
    /// What is wrong, in a sentence that begins with the member.
    package var message: String

    package init(
      line: Int,
      column: Int,
      member: String,
      message: String
    ) {
      self.line = line
      self.column = column
      self.member = member
      self.message = message
    }
  }

  /// What somebody agreed to.
  package struct Consent: Codable, Hashable, Sendable {
    /// What it is about: "recording of sessions".
    package var scope: String
    /// When it was agreed.
    package var recorded: Moment
    /// A word on it.
    package var note: String?
    /// When it was taken back; absent while it holds.
    package var withdrawn: Moment?
    /// Why.
    package var reason: String?

    package init(
      scope: String,
      recorded: Moment,
      note: String? = nil,
      withdrawn: Moment? = nil,
      reason: String? = nil
    ) {
      self.scope = scope
      self.recorded = recorded
      self.note = note
      self.withdrawn = withdrawn
      self.reason = reason
    }
  }

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
    /// What it is for, in a sentence.
    package var purpose: String
    /// The rhythm, step by step; mostly one.
    package var steps: [CadenceStep]
    /// The rhythm in words: "20 weekly, 6 every two weeks, 6 monthly".
    package var rhythm: String
    /// How long the first session lasts, where that differs.
    package var firstMinutes: Int?
    /// The usual phases.
    package var phases: [SuggestedPhase]
    /// After which session the talk about finishing is due; absent for never.
    package var endingAfter: Int?
    /// After how many sessions, each time, the people look back together.
    package var reviewEvery: Int?
    /// The ids of the questionnaires that usually go with it.
    package var measures: [String]
    /// What to know beside it.
    package var notes: [String]

    package init(
      id: String,
      title: String,
      plannedSessions: Int,
      cadence: String,
      minutes: Int,
      purpose: String,
      steps: [CadenceStep],
      rhythm: String,
      firstMinutes: Int? = nil,
      phases: [SuggestedPhase],
      endingAfter: Int? = nil,
      reviewEvery: Int? = nil,
      measures: [String],
      notes: [String]
    ) {
      self.id = id
      self.title = title
      self.plannedSessions = plannedSessions
      self.cadence = cadence
      self.minutes = minutes
      self.purpose = purpose
      self.steps = steps
      self.rhythm = rhythm
      self.firstMinutes = firstMinutes
      self.phases = phases
      self.endingAfter = endingAfter
      self.reviewEvery = reviewEvery
      self.measures = measures
      self.notes = notes
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
    /// The phase that the people entered last.
    package var phase: String?
    /// The names of its phases in their order.
    package var phases: [String]?
    /// The rhythm in words, where it is mixed.
    package var rhythm: String?
    /// Why it was begun: relationshipProblems, isolation, lifeChange, loss, earlyAdversity, other.
    package var reasons: [String]?
    /// The same in words: "loneliness and isolation, a loss".
    package var reasonText: String?
    /// The id of the course that it follows on.
    package var previous: String?
    /// That course in short.
    package var previousCourse: CourseSummary?
    /// After which session the question about finishing was put.
    package var endingRaisedAfter: Int?
    /// After how many sessions, each time, the people look back together.
    package var reviewEvery: Int?

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
      pauseReason: String? = nil,
      phase: String? = nil,
      phases: [String]? = nil,
      rhythm: String? = nil,
      reasons: [String]? = nil,
      reasonText: String? = nil,
      previous: String? = nil,
      previousCourse: CourseSummary? = nil,
      endingRaisedAfter: Int? = nil,
      reviewEvery: Int? = nil
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
      self.phase = phase
      self.phases = phases
      self.rhythm = rhythm
      self.reasons = reasons
      self.reasonText = reasonText
      self.previous = previous
      self.previousCourse = previousCourse
      self.endingRaisedAfter = endingRaisedAfter
      self.reviewEvery = reviewEvery
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
    /// A calm question or suggestion on the course as a whole, in a sentence, on the day on which it
    /// comes up; mostly none.
    package var asks: [String]?
    /// Those that came up on a day before and stand until the next session.
    package var asked: [String]?

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
      warnings: [String],
      asks: [String]? = nil,
      asked: [String]? = nil
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
      self.asks = asks
      self.asked = asked
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
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "template": [:], "plannedSessions": [:], "cadence": [:], "minutes": [:], "first": [:], "attended": [:], "therapist": [:], "zone": [:], "countsMissed": [:], "templateText": [:], "reasons": [:], "bring": [:]]

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
      /// A template of one's own, the text of its file, instead of one that Kith has.
      package var templateText: String?
      /// Why the course is begun: relationshipProblems, isolation, lifeChange, loss, earlyAdversity, other.
      package var reasons: [String]?
      /// Whether people, roles, themes, hard days and signs of the course before come along. Left out, they
      /// do where the template is one of keeping well.
      package var bring: Bool?

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
        countsMissed: Bool? = nil,
        templateText: String? = nil,
        reasons: [String]? = nil,
        bring: Bool? = nil
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
        self.templateText = templateText
        self.reasons = reasons
        self.bring = bring
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

  /// Reads when a session is, as Begin would, without beginning anything.
  package enum ReadSessionTime: VarlinkMethod {
    package static let name = "org.kith.Course.ReadSessionTime"
    package static let parameterNames: FieldNames = ["words": [:], "zone": [:]]

    /// What ReadSessionTime takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// As a person says it: "tue 15:00".
      package var words: String
      /// The zone agreed for the sessions; the machine's, if left out.
      package var zone: String?

      package init(
        words: String,
        zone: String? = nil
      ) {
        self.words = words
        self.zone = zone
      }
    }

    /// What ReadSessionTime gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// When that is.
      package var start: Moment

      package init(
        start: Moment
      ) {
        self.start = start
      }
    }
  }

  /// Reads a template of one's own, without beginning anything.
  package enum CheckTemplate: VarlinkMethod {
    package static let name = "org.kith.Course.CheckTemplate"
    package static let parameterNames: FieldNames = ["text": [:]]

    /// What CheckTemplate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The text of its file: JSON.
      package var text: String

      package init(
        text: String
      ) {
        self.text = text
      }
    }

    /// What CheckTemplate gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// It, where nothing is wrong.
      package var template: Template?
      /// What is wrong, in the order of the file.
      package var faults: [TemplateFault]

      package init(
        template: Template? = nil,
        faults: [TemplateFault]
      ) {
        self.template = template
        self.faults = faults
      }
    }
  }

  /// Adds why the course was begun.
  package enum AddReasons: VarlinkMethod {
    package static let name = "org.kith.Course.AddReasons"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "reasons": [:], "note": [:]]

    /// What AddReasons takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// relationshipProblems, isolation, lifeChange, loss, earlyAdversity or other.
      package var reasons: [String]
      /// A few words.
      package var note: String?

      package init(
        command: Command? = nil,
        reasons: [String],
        note: String? = nil
      ) {
        self.command = command
        self.reasons = reasons
        self.note = note
      }
    }

    /// What AddReasons gives back.
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

  /// Which part of the course it is, as the people agreed, and what usually comes.
  package enum Phases: VarlinkMethod {
    package static let name = "org.kith.Course.Phases"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Phases takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Phases gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The phase entered last.
      package var phase: String?
      /// When it was entered.
      package var since: Moment?
      /// The phase that usually comes now. The people decide.
      package var suggested: String?
      /// The names of its phases in their order.
      package var phases: [String]
      /// Each phase entered, in one line, the latest last.
      package var history: [String]

      package init(
        phase: String? = nil,
        since: Moment? = nil,
        suggested: String? = nil,
        phases: [String],
        history: [String]
      ) {
        self.phase = phase
        self.since = since
        self.suggested = suggested
        self.phases = phases
        self.history = history
      }
    }
  }

  /// The people agreed that another part of the course has begun.
  package enum EnterPhase: VarlinkMethod {
    package static let name = "org.kith.Course.EnterPhase"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "phase": [:], "because": [:]]

    /// What EnterPhase takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its name.
      package var phase: String
      /// Why; needed for going back.
      package var because: String?

      package init(
        command: Command? = nil,
        phase: String,
        because: String? = nil
      ) {
        self.command = command
        self.phase = phase
        self.because = because
      }
    }

    /// What EnterPhase gives back.
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

  /// What was agreed to.
  package enum Consents: VarlinkMethod {
    package static let name = "org.kith.Course.Consents"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Consents takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Consents gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The latest 50, the latest last.
      package var consents: [Consent]

      package init(
        consents: [Consent]
      ) {
        self.consents = consents
      }
    }
  }

  /// Records that the person agreed to something.
  package enum RecordConsent: VarlinkMethod {
    package static let name = "org.kith.Course.RecordConsent"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "scope": [:], "note": [:]]

    /// What RecordConsent takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What it is about, in at most 60 characters.
      package var scope: String
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        scope: String,
        note: String? = nil
      ) {
        self.command = command
        self.scope = scope
        self.note = note
      }
    }

    /// What RecordConsent gives back.
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

  /// Records that the person took an agreement back.
  package enum WithdrawConsent: VarlinkMethod {
    package static let name = "org.kith.Course.WithdrawConsent"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "scope": [:], "reason": [:]]

    /// What WithdrawConsent takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What it is about.
      package var scope: String
      /// Why.
      package var reason: String?

      package init(
        command: Command? = nil,
        scope: String,
        reason: String? = nil
      ) {
        self.command = command
        self.scope = scope
        self.reason = reason
      }
    }

    /// What WithdrawConsent gives back.
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

  /// Notes a sign by which the person knows that things are getting harder.
  package enum NoteSign: VarlinkMethod {
    package static let name = "org.kith.Course.NoteSign"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:]]

    /// What NoteSign takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The sign, in their words.
      package var text: String

      package init(
        command: Command? = nil,
        text: String
      ) {
        self.command = command
        self.text = text
      }
    }

    /// What NoteSign gives back.
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

  /// Agrees what the person takes along. What is left out stays as it was.
  package enum AgreePlan: VarlinkMethod {
    package static let name = "org.kith.Course.AgreePlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "changed": [:], "willDo": [:], "call": [:], "draft": [:]]

    /// What AgreePlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What changed, in their words.
      package var changed: String?
      /// What they will do, all of it.
      package var willDo: [String]?
      /// Whom they call, all of them.
      package var call: [String]?
      /// The draft that it finishes: "d1".
      package var draft: String?

      package init(
        command: Command? = nil,
        changed: String? = nil,
        willDo: [String]? = nil,
        call: [String]? = nil,
        draft: String? = nil
      ) {
        self.command = command
        self.changed = changed
        self.willDo = willDo
        self.call = call
        self.draft = draft
      }
    }

    /// What AgreePlan gives back.
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

  /// What the person takes along from the course.
  package enum Ending: VarlinkMethod {
    package static let name = "org.kith.Course.Ending"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Ending takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Ending gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What changed, in their words.
      package var changed: String?
      /// Signs that they know.
      package var signs: [String]
      /// What they will do.
      package var willDo: [String]
      /// Whom they call.
      package var call: [String]
      /// When the plan was agreed last.
      package var agreed: Moment?
      /// Whether the course has ended.
      package var ended: Bool

      package init(
        changed: String? = nil,
        signs: [String],
        willDo: [String],
        call: [String],
        agreed: Moment? = nil,
        ended: Bool
      ) {
        self.changed = changed
        self.signs = signs
        self.willDo = willDo
        self.call = call
        self.agreed = agreed
        self.ended = ended
      }
    }
  }

  /// What became of the sessions, counted.
  package enum Attendance: VarlinkMethod {
    package static let name = "org.kith.Course.Attendance"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Attendance takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Attendance gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Attended, those before Kith among them.
      package var attended: Int
      /// Those of them before Kith.
      package var before: Int
      /// Called off by the person.
      package var calledOffByMe: Int
      /// Called off by the therapist.
      package var calledOffByTherapist: Int
      /// Called off for what nobody chose.
      package var calledOffByCircumstances: Int
      /// Did not take place though nobody had called them off.
      package var notTakenPlace: Int
      /// Moved at least once.
      package var moved: Int
      /// Still to come.
      package var planned: Int
      /// The same in lines to print.
      package var lines: [String]

      package init(
        attended: Int,
        before: Int,
        calledOffByMe: Int,
        calledOffByTherapist: Int,
        calledOffByCircumstances: Int,
        notTakenPlace: Int,
        moved: Int,
        planned: Int,
        lines: [String]
      ) {
        self.attended = attended
        self.before = before
        self.calledOffByMe = calledOffByMe
        self.calledOffByTherapist = calledOffByTherapist
        self.calledOffByCircumstances = calledOffByCircumstances
        self.notTakenPlace = notTakenPlace
        self.moved = moved
        self.planned = planned
        self.lines = lines
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

  # A stretch of a course in which sessions come equally often.
  type CadenceStep (
    # How many sessions it has; the last step goes on for as long as is needed.
    sessions: int,
    # weekly, twice-weekly, every-two-weeks, monthly or every-N-days.
    cadence: string
  )

  # A part of a course, as its template suggests it.
  type SuggestedPhase (
    # Its name: "initial".
    name: string,
    # The session that is usually its last.
    through: int
  )

  # What is wrong in a file of a template, and where.
  type TemplateFault (
    # The line, from 1.
    line: int,
    # The character in it, from 1.
    column: int,
    # The member at fault: "phases[1].through", counted from 0. Empty where it is all of the file.
    member: string,
    # What is wrong, in a sentence that begins with the member.
    message: string
  )

  # What somebody agreed to.
  type Consent (
    # What it is about: "recording of sessions".
    scope: string,
    # When it was agreed.
    recorded: Moment,
    # A word on it.
    note: ?string,
    # When it was taken back; absent while it holds.
    withdrawn: ?Moment,
    # Why.
    reason: ?string
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
    minutes: int,
    # What it is for, in a sentence.
    purpose: string,
    # The rhythm, step by step; mostly one.
    steps: []CadenceStep,
    # The rhythm in words: "20 weekly, 6 every two weeks, 6 monthly".
    rhythm: string,
    # How long the first session lasts, where that differs.
    firstMinutes: ?int,
    # The usual phases.
    phases: []SuggestedPhase,
    # After which session the talk about finishing is due; absent for never.
    endingAfter: ?int,
    # After how many sessions, each time, the people look back together.
    reviewEvery: ?int,
    # The ids of the questionnaires that usually go with it.
    measures: []string,
    # What to know beside it.
    notes: []string
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
    pauseReason: ?string,
    # The phase that the people entered last.
    phase: ?string,
    # The names of its phases in their order.
    phases: ?[]string,
    # The rhythm in words, where it is mixed.
    rhythm: ?string,
    # Why it was begun: relationshipProblems, isolation, lifeChange, loss, earlyAdversity, other.
    reasons: ?[]string,
    # The same in words: "loneliness and isolation, a loss".
    reasonText: ?string,
    # The id of the course that it follows on.
    previous: ?string,
    # That course in short.
    previousCourse: ?CourseSummary,
    # After which session the question about finishing was put.
    endingRaisedAfter: ?int,
    # After how many sessions, each time, the people look back together.
    reviewEvery: ?int
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
    warnings: []string,
    # A calm question or suggestion on the course as a whole, in a sentence, on the day on which it
    # comes up; mostly none.
    asks: ?[]string,
    # Those that came up on a day before and stand until the next session.
    asked: ?[]string
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
    countsMissed: ?bool,
    # A template of one's own, the text of its file, instead of one that Kith has.
    templateText: ?string,
    # Why the course is begun: relationshipProblems, isolation, lifeChange, loss, earlyAdversity, other.
    reasons: ?[]string,
    # Whether people, roles, themes, hard days and signs of the course before come along. Left out, they
    # do where the template is one of keeping well.
    bring: ?bool
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

  # Reads when a session is, as Begin would, without beginning anything.
  method ReadSessionTime(
    # As a person says it: "tue 15:00".
    words: string,
    # The zone agreed for the sessions; the machine's, if left out.
    zone: ?string
  ) -> (
    # When that is.
    start: Moment
  )

  # Reads a template of one's own, without beginning anything.
  method CheckTemplate(
    # The text of its file: JSON.
    text: string
  ) -> (
    # It, where nothing is wrong.
    template: ?Template,
    # What is wrong, in the order of the file.
    faults: []TemplateFault
  )

  # Adds why the course was begun.
  method AddReasons(
    # The command's id, course and date.
    command: ?Command,
    # relationshipProblems, isolation, lifeChange, loss, earlyAdversity or other.
    reasons: []string,
    # A few words.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Which part of the course it is, as the people agreed, and what usually comes.
  method Phases(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The phase entered last.
    phase: ?string,
    # When it was entered.
    since: ?Moment,
    # The phase that usually comes now. The people decide.
    suggested: ?string,
    # The names of its phases in their order.
    phases: []string,
    # Each phase entered, in one line, the latest last.
    history: []string
  )

  # The people agreed that another part of the course has begun.
  method EnterPhase(
    # The command's id, course and date.
    command: ?Command,
    # Its name.
    phase: string,
    # Why; needed for going back.
    because: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # What was agreed to.
  method Consents(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The latest 50, the latest last.
    consents: []Consent
  )

  # Records that the person agreed to something.
  method RecordConsent(
    # The command's id, course and date.
    command: ?Command,
    # What it is about, in at most 60 characters.
    scope: string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that the person took an agreement back.
  method WithdrawConsent(
    # The command's id, course and date.
    command: ?Command,
    # What it is about.
    scope: string,
    # Why.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Notes a sign by which the person knows that things are getting harder.
  method NoteSign(
    # The command's id, course and date.
    command: ?Command,
    # The sign, in their words.
    text: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Agrees what the person takes along. What is left out stays as it was.
  method AgreePlan(
    # The command's id, course and date.
    command: ?Command,
    # What changed, in their words.
    changed: ?string,
    # What they will do, all of it.
    willDo: ?[]string,
    # Whom they call, all of them.
    call: ?[]string,
    # The draft that it finishes: "d1".
    draft: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # What the person takes along from the course.
  method Ending(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # What changed, in their words.
    changed: ?string,
    # Signs that they know.
    signs: []string,
    # What they will do.
    willDo: []string,
    # Whom they call.
    call: []string,
    # When the plan was agreed last.
    agreed: ?Moment,
    # Whether the course has ended.
    ended: bool
  )

  # What became of the sessions, counted.
  method Attendance(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # Attended, those before Kith among them.
    attended: int,
    # Those of them before Kith.
    before: int,
    # Called off by the person.
    calledOffByMe: int,
    # Called off by the therapist.
    calledOffByTherapist: int,
    # Called off for what nobody chose.
    calledOffByCircumstances: int,
    # Did not take place though nobody had called them off.
    notTakenPlace: int,
    # Moved at least once.
    moved: int,
    # Still to come.
    planned: int,
    # The same in lines to print.
    lines: []string
  )

  """#
}
