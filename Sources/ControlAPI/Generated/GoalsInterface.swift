// Made by interface-generator from org.kith.Goals.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Goals agreed with a therapist, and where they stand.
package enum GoalsInterface {
  package static let name = "org.kith.Goals"

  /// A goal.
  package struct Goal: Codable, Hashable, Sendable {
    /// Its short name, for good: "g2".
    package var id: String
    /// What it is, in the person's words.
    package var statement: String
    /// How one sees where it stands: count, yesNo, rating or attainment.
    package var kind: String
    /// live, achieved or setAside.
    package var status: String
    /// What is aimed at: a count, or a rating from 0 to 10.
    package var target: Int?
    /// The time in which a count is taken: week, month or course.
    package var per: String?
    /// Where a rating began.
    package var baseline: Int?
    /// Where a rating began before the goal was revised, the latest last.
    package var earlierBaselines: [Int]
    /// The five levels of goal attainment scaling, from -2 to +2.
    package var levels: [String]?
    /// How much it weighs in goal attainment scaling.
    package var weight: Int?
    /// Where it stands: how many in the window, 1 or 0, the rating, or the level.
    package var current: Int?
    /// From 0 to 1, where that can be said; absent while nothing is rated, which is not zero.
    package var progress: Double?
    /// Where it stands in words: "1 of 2 this week", "not rated yet".
    package var standing: String
    /// When it was last rated.
    package var lastRated: Moment?
    /// The day it is hoped for.
    package var by: String?
    /// The day on which it was agreed together.
    package var agreedOn: String?
    /// With or about whom, by alias.
    package var person: String?

    package init(
      id: String,
      statement: String,
      kind: String,
      status: String,
      target: Int? = nil,
      per: String? = nil,
      baseline: Int? = nil,
      earlierBaselines: [Int],
      levels: [String]? = nil,
      weight: Int? = nil,
      current: Int? = nil,
      progress: Double? = nil,
      standing: String,
      lastRated: Moment? = nil,
      by: String? = nil,
      agreedOn: String? = nil,
      person: String? = nil
    ) {
      self.id = id
      self.statement = statement
      self.kind = kind
      self.status = status
      self.target = target
      self.per = per
      self.baseline = baseline
      self.earlierBaselines = earlierBaselines
      self.levels = levels
      self.weight = weight
      self.current = current
      self.progress = progress
      self.standing = standing
      self.lastRated = lastRated
      self.by = by
      self.agreedOn = agreedOn
      self.person = person
    }
  }

  /// Goals, the live ones first.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Goals.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "closed": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what is achieved or set aside as well.
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
      package var goals: [Goal]
      /// The T score of goal attainment scaling over all such goals that are live and rated.
      package var attainment: Double?
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        goals: [Goal],
        attainment: Double? = nil,
        leftOut: Bool? = nil
      ) {
        self.goals = goals
        self.attainment = attainment
        self.leftOut = leftOut
      }
    }
  }

  /// One goal in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Goals.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "goal": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "g2".
      package var goal: String

      package init(
        query: Query? = nil,
        goal: String
      ) {
        self.query = query
        self.goal = goal
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The goal.
      package var goal: Goal

      package init(
        goal: Goal
      ) {
        self.goal = goal
      }
    }
  }

  /// Keeps a goal.
  package enum Set: VarlinkMethod {
    package static let name = "org.kith.Goals.Set"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "statement": [:], "kind": [:], "target": [:], "per": [:], "baseline": [:], "levels": [:], "weight": [:], "by": [:], "agreedOn": [:], "person": [:]]

    /// What Set takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What is hoped for, at most 64 KiB.
      package var statement: String
      /// count, yesNo, rating or attainment; yesNo, if left out.
      package var kind: String?
      /// What is aimed at: how many, or a rating from 0 to 10.
      package var target: Int?
      /// The time in which a count is taken: week, month or course.
      package var per: String?
      /// Where a rating is now, 0 to 10.
      package var baseline: Int?
      /// The five levels of goal attainment scaling, from -2 to +2.
      package var levels: [String]?
      /// How much it weighs in goal attainment scaling, 1 to 10.
      package var weight: Int?
      /// The day it is hoped for, as a person says it.
      package var by: String?
      /// The day on which it was agreed together, as a person says it.
      package var agreedOn: String?
      /// With or about whom.
      package var person: String?

      package init(
        command: Command? = nil,
        statement: String,
        kind: String? = nil,
        target: Int? = nil,
        per: String? = nil,
        baseline: Int? = nil,
        levels: [String]? = nil,
        weight: Int? = nil,
        by: String? = nil,
        agreedOn: String? = nil,
        person: String? = nil
      ) {
        self.command = command
        self.statement = statement
        self.kind = kind
        self.target = target
        self.per = per
        self.baseline = baseline
        self.levels = levels
        self.weight = weight
        self.by = by
        self.agreedOn = agreedOn
        self.person = person
      }
    }

    /// What Set gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The goal.
      package var goal: Goal

      package init(
        receipt: Receipt,
        goal: Goal
      ) {
        self.receipt = receipt
        self.goal = goal
      }
    }
  }

  /// Records where a goal stands.
  package enum Rate: VarlinkMethod {
    package static let name = "org.kith.Goals.Rate"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "goal": [:], "value": [:], "note": [:]]

    /// What Rate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "g2".
      package var goal: String
      /// A count: how many times more. Yes or no: 1 or 0. A rating: 0 to 10. Attainment: -2 to 2.
      package var value: Int
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        goal: String,
        value: Int,
        note: String? = nil
      ) {
        self.command = command
        self.goal = goal
        self.value = value
        self.note = note
      }
    }

    /// What Rate gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The goal.
      package var goal: Goal

      package init(
        receipt: Receipt,
        goal: Goal
      ) {
        self.receipt = receipt
        self.goal = goal
      }
    }
  }

  /// Changes a goal; what it was stays visible.
  package enum Revise: VarlinkMethod {
    package static let name = "org.kith.Goals.Revise"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "goal": [:], "statement": [:], "kind": [:], "target": [:], "per": [:], "baseline": [:], "levels": [:], "weight": [:], "by": [:], "agreedOn": [:]]

    /// What Revise takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "g2".
      package var goal: String
      /// What is hoped for, at most 64 KiB.
      package var statement: String?
      /// count, yesNo, rating or attainment; yesNo, if left out.
      package var kind: String?
      /// What is aimed at: how many, or a rating from 0 to 10.
      package var target: Int?
      /// The time in which a count is taken: week, month or course.
      package var per: String?
      /// Where a rating is now, 0 to 10.
      package var baseline: Int?
      /// The five levels of goal attainment scaling, from -2 to +2.
      package var levels: [String]?
      /// How much it weighs in goal attainment scaling, 1 to 10.
      package var weight: Int?
      /// The day it is hoped for, as a person says it.
      package var by: String?
      /// The day on which it was agreed together, as a person says it.
      package var agreedOn: String?

      package init(
        command: Command? = nil,
        goal: String,
        statement: String? = nil,
        kind: String? = nil,
        target: Int? = nil,
        per: String? = nil,
        baseline: Int? = nil,
        levels: [String]? = nil,
        weight: Int? = nil,
        by: String? = nil,
        agreedOn: String? = nil
      ) {
        self.command = command
        self.goal = goal
        self.statement = statement
        self.kind = kind
        self.target = target
        self.per = per
        self.baseline = baseline
        self.levels = levels
        self.weight = weight
        self.by = by
        self.agreedOn = agreedOn
      }
    }

    /// What Revise gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The goal.
      package var goal: Goal

      package init(
        receipt: Receipt,
        goal: Goal
      ) {
        self.receipt = receipt
        self.goal = goal
      }
    }
  }

  /// Records that a goal is reached.
  package enum Achieve: VarlinkMethod {
    package static let name = "org.kith.Goals.Achieve"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "goal": [:], "note": [:]]

    /// What Achieve takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "g2".
      package var goal: String
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        goal: String,
        note: String? = nil
      ) {
        self.command = command
        self.goal = goal
        self.note = note
      }
    }

    /// What Achieve gives back.
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

  /// Stops working on a goal; that is a choice like any other.
  package enum SetAside: VarlinkMethod {
    package static let name = "org.kith.Goals.SetAside"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "goal": [:], "reason": [:]]

    /// What SetAside takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "g2".
      package var goal: String
      /// Why, in the person's words.
      package var reason: String?

      package init(
        command: Command? = nil,
        goal: String,
        reason: String? = nil
      ) {
        self.command = command
        self.goal = goal
        self.reason = reason
      }
    }

    /// What SetAside gives back.
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

extension GoalsInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Goals agreed with a therapist, and where they stand.
  interface org.kith.Goals

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

  # A goal.
  type Goal (
    # Its short name, for good: "g2".
    id: string,
    # What it is, in the person's words.
    statement: string,
    # How one sees where it stands: count, yesNo, rating or attainment.
    kind: string,
    # live, achieved or setAside.
    status: string,
    # What is aimed at: a count, or a rating from 0 to 10.
    target: ?int,
    # The time in which a count is taken: week, month or course.
    per: ?string,
    # Where a rating began.
    baseline: ?int,
    # Where a rating began before the goal was revised, the latest last.
    earlierBaselines: []int,
    # The five levels of goal attainment scaling, from -2 to +2.
    levels: ?[]string,
    # How much it weighs in goal attainment scaling.
    weight: ?int,
    # Where it stands: how many in the window, 1 or 0, the rating, or the level.
    current: ?int,
    # From 0 to 1, where that can be said; absent while nothing is rated, which is not zero.
    progress: ?float,
    # Where it stands in words: "1 of 2 this week", "not rated yet".
    standing: string,
    # When it was last rated.
    lastRated: ?Moment,
    # The day it is hoped for.
    by: ?string,
    # The day on which it was agreed together.
    agreedOn: ?string,
    # With or about whom, by alias.
    person: ?string
  )

  # Goals, the live ones first.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what is achieved or set aside as well.
    closed: ?bool
  ) -> (
    # One for each.
    goals: []Goal,
    # The T score of goal attainment scaling over all such goals that are live and rated.
    attainment: ?float,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One goal in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "g2".
    goal: string
  ) -> (
    # The goal.
    goal: Goal
  )

  # Keeps a goal.
  method Set(
    # The command's id, course and date.
    command: ?Command,
    # What is hoped for, at most 64 KiB.
    statement: string,
    # count, yesNo, rating or attainment; yesNo, if left out.
    kind: ?string,
    # What is aimed at: how many, or a rating from 0 to 10.
    target: ?int,
    # The time in which a count is taken: week, month or course.
    per: ?string,
    # Where a rating is now, 0 to 10.
    baseline: ?int,
    # The five levels of goal attainment scaling, from -2 to +2.
    levels: ?[]string,
    # How much it weighs in goal attainment scaling, 1 to 10.
    weight: ?int,
    # The day it is hoped for, as a person says it.
    by: ?string,
    # The day on which it was agreed together, as a person says it.
    agreedOn: ?string,
    # With or about whom.
    person: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The goal.
    goal: Goal
  )

  # Records where a goal stands.
  method Rate(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "g2".
    goal: string,
    # A count: how many times more. Yes or no: 1 or 0. A rating: 0 to 10. Attainment: -2 to 2.
    value: int,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The goal.
    goal: Goal
  )

  # Changes a goal; what it was stays visible.
  method Revise(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "g2".
    goal: string,
    # What is hoped for, at most 64 KiB.
    statement: ?string,
    # count, yesNo, rating or attainment; yesNo, if left out.
    kind: ?string,
    # What is aimed at: how many, or a rating from 0 to 10.
    target: ?int,
    # The time in which a count is taken: week, month or course.
    per: ?string,
    # Where a rating is now, 0 to 10.
    baseline: ?int,
    # The five levels of goal attainment scaling, from -2 to +2.
    levels: ?[]string,
    # How much it weighs in goal attainment scaling, 1 to 10.
    weight: ?int,
    # The day it is hoped for, as a person says it.
    by: ?string,
    # The day on which it was agreed together, as a person says it.
    agreedOn: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The goal.
    goal: Goal
  )

  # Records that a goal is reached.
  method Achieve(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "g2".
    goal: string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Stops working on a goal; that is a choice like any other.
  method SetAside(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "g2".
    goal: string,
    # Why, in the person's words.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
