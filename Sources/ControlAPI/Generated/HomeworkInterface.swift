// Made by interface-generator from org.kith.Homework.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Homework: what to practise between sessions, and how it went.
package enum HomeworkInterface {
  package static let name = "org.kith.Homework"

  /// One time that homework was tried.
  package struct Attempt: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was.
    package var when: Moment
    /// tried, partly or notThisTime.
    package var outcome: String
    /// 0 to 10.
    package var confidence: Int?
    /// In the person's words.
    package var note: String?

    package init(
      entry: String,
      when: Moment,
      outcome: String,
      confidence: Int? = nil,
      note: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.outcome = outcome
      self.confidence = confidence
      self.note = note
    }
  }

  /// Homework, what is open first.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Homework.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "closed": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what is reviewed or withdrawn as well.
      package var closed: Bool?

      package init(
        query: Query? = nil,
        closed: Bool? = nil
      ) {
        self.query = query
        self.closed = closed
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var homework: [Homework]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        homework: [Homework],
        leftOut: Bool? = nil
      ) {
        self.homework = homework
        self.leftOut = leftOut
      }
    }
  }

  /// One piece of homework in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Homework.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "homework": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "h12".
      package var homework: String

      package init(
        query: Query? = nil,
        homework: String
      ) {
        self.query = query
        self.homework = homework
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The homework.
      package var homework: Homework
      /// Each time it was tried, the latest last; at most 100.
      package var attempts: [Attempt]

      package init(
        homework: Homework,
        attempts: [Attempt]
      ) {
        self.homework = homework
        self.attempts = attempts
      }
    }
  }

  /// Keeps a piece of homework.
  package enum Assign: VarlinkMethod {
    package static let name = "org.kith.Homework.Assign"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "kind": [:], "person": [:], "due": [:], "repeats": [:], "skill": [:], "goal": [:]]

    /// What Assign takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What to do, at most 64 KiB.
      package var text: String
      /// practiseSkill, rehearseConversation, journalRelationship, reachOut, activity or observe.
      package var kind: String?
      /// With or about whom.
      package var person: String?
      /// For when, as a person says it: "friday"; before the next session, if left out.
      package var due: String?
      /// How often it comes again: "daily", "weekly" or a number of days.
      package var repeats: String?
      /// The skill that is practised: "i-statements". Needed for practiseSkill.
      package var skill: String?
      /// The goal that it is a step towards: "g2".
      package var goal: String?

      package init(
        command: Command? = nil,
        text: String,
        kind: String? = nil,
        person: String? = nil,
        due: String? = nil,
        repeats: String? = nil,
        skill: String? = nil,
        goal: String? = nil
      ) {
        self.command = command
        self.text = text
        self.kind = kind
        self.person = person
        self.due = due
        self.repeats = repeats
        self.skill = skill
        self.goal = goal
      }
    }

    /// What Assign gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The homework.
      package var homework: Homework

      package init(
        receipt: Receipt,
        homework: Homework
      ) {
        self.receipt = receipt
        self.homework = homework
      }
    }
  }

  /// Records how homework went.
  package enum RecordAttempt: VarlinkMethod {
    package static let name = "org.kith.Homework.RecordAttempt"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "homework": [:], "outcome": [:], "confidence": [:], "note": [:]]

    /// What RecordAttempt takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; the one that is open, if left out and only one is.
      package var homework: String?
      /// tried, partly or notThisTime.
      package var outcome: String
      /// 0 to 10.
      package var confidence: Int?
      /// A word on it, at most 64 KiB.
      package var note: String?

      package init(
        command: Command? = nil,
        homework: String? = nil,
        outcome: String,
        confidence: Int? = nil,
        note: String? = nil
      ) {
        self.command = command
        self.homework = homework
        self.outcome = outcome
        self.confidence = confidence
        self.note = note
      }
    }

    /// What RecordAttempt gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The homework.
      package var homework: Homework

      package init(
        receipt: Receipt,
        homework: Homework
      ) {
        self.receipt = receipt
        self.homework = homework
      }
    }
  }

  /// Records that homework was talked about.
  package enum Review: VarlinkMethod {
    package static let name = "org.kith.Homework.Review"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "homework": [:], "session": [:], "note": [:]]

    /// What Review takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "h12".
      package var homework: String
      /// In which session; the last one attended, if left out.
      package var session: String?
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        homework: String,
        session: String? = nil,
        note: String? = nil
      ) {
        self.command = command
        self.homework = homework
        self.session = session
        self.note = note
      }
    }

    /// What Review gives back.
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

  /// Changes for when homework is.
  package enum Move: VarlinkMethod {
    package static let name = "org.kith.Homework.Move"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "homework": [:], "due": [:]]

    /// What Move takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "h12".
      package var homework: String
      /// For when, as a person says it.
      package var due: String

      package init(
        command: Command? = nil,
        homework: String,
        due: String
      ) {
        self.command = command
        self.homework = homework
        self.due = due
      }
    }

    /// What Move gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The homework.
      package var homework: Homework

      package init(
        receipt: Receipt,
        homework: Homework
      ) {
        self.receipt = receipt
        self.homework = homework
      }
    }
  }

  /// Drops a piece of homework.
  package enum Withdraw: VarlinkMethod {
    package static let name = "org.kith.Homework.Withdraw"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "homework": [:], "reason": [:]]

    /// What Withdraw takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "h12".
      package var homework: String
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        homework: String,
        reason: String? = nil
      ) {
        self.command = command
        self.homework = homework
        self.reason = reason
      }
    }

    /// What Withdraw gives back.
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

extension HomeworkInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Homework: what to practise between sessions, and how it went.
  interface org.kith.Homework

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

  # One time that homework was tried.
  type Attempt (
    # The entry's short name: "e57".
    entry: string,
    # When it was.
    when: Moment,
    # tried, partly or notThisTime.
    outcome: string,
    # 0 to 10.
    confidence: ?int,
    # In the person's words.
    note: ?string
  )

  # Homework, what is open first.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what is reviewed or withdrawn as well.
    closed: ?bool
  ) -> (
    # One for each.
    homework: []Homework,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One piece of homework in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "h12".
    homework: string
  ) -> (
    # The homework.
    homework: Homework,
    # Each time it was tried, the latest last; at most 100.
    attempts: []Attempt
  )

  # Keeps a piece of homework.
  method Assign(
    # The command's id, course and date.
    command: ?Command,
    # What to do, at most 64 KiB.
    text: string,
    # practiseSkill, rehearseConversation, journalRelationship, reachOut, activity or observe.
    kind: ?string,
    # With or about whom.
    person: ?string,
    # For when, as a person says it: "friday"; before the next session, if left out.
    due: ?string,
    # How often it comes again: "daily", "weekly" or a number of days.
    repeats: ?string,
    # The skill that is practised: "i-statements". Needed for practiseSkill.
    skill: ?string,
    # The goal that it is a step towards: "g2".
    goal: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The homework.
    homework: Homework
  )

  # Records how homework went.
  method RecordAttempt(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; the one that is open, if left out and only one is.
    homework: ?string,
    # tried, partly or notThisTime.
    outcome: string,
    # 0 to 10.
    confidence: ?int,
    # A word on it, at most 64 KiB.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The homework.
    homework: Homework
  )

  # Records that homework was talked about.
  method Review(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "h12".
    homework: string,
    # In which session; the last one attended, if left out.
    session: ?string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Changes for when homework is.
  method Move(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "h12".
    homework: string,
    # For when, as a person says it.
    due: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The homework.
    homework: Homework
  )

  # Drops a piece of homework.
  method Withdraw(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "h12".
    homework: string,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
