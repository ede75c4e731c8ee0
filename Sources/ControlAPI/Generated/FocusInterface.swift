// Made by interface-generator from org.kith.Focus.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What two people chose to work on, and how they put it.
package enum FocusInterface {
  package static let name = "org.kith.Focus"

  /// What is said of a problem area; what is left out stays as it is.
  package struct Details: Codable, Hashable, Sendable {
    /// Who died, or with whom the disagreement is, by alias.
    package var person: String?
    /// When somebody died or the change came, as a person says it: "march 2024".
    package var date: String?
    /// Of grief: days of the year that are hard, each as a person says it: "12-25", "14 march".
    package var anniversaries: [String]?
    /// Of grief: what mourning means.
    package var mourn: String?
    /// Of grief: what to take up again.
    package var reengage: String?
    /// Of a disagreement: what the person expects.
    package var iExpect: String?
    /// Of a disagreement: what the other expects.
    package var theyExpect: String?
    /// Of a transition: what the person was.
    package var oldRole: String?
    /// Of a transition: what they are now.
    package var newRole: String?
    /// Of a transition: what is lost.
    package var losses: String?
    /// Of a transition: what is gained.
    package var gains: String?
    /// Of a transition: what it asks.
    package var demands: String?
    /// Of a transition: whether it was wished for.
    package var wanted: Bool?
    /// Of a transition: a pregnancy with complications.
    package var complicatedPregnancy: Bool?
    /// Of loneliness and isolation: what is missing.
    package var missing: String?

    package init(
      person: String? = nil,
      date: String? = nil,
      anniversaries: [String]? = nil,
      mourn: String? = nil,
      reengage: String? = nil,
      iExpect: String? = nil,
      theyExpect: String? = nil,
      oldRole: String? = nil,
      newRole: String? = nil,
      losses: String? = nil,
      gains: String? = nil,
      demands: String? = nil,
      wanted: Bool? = nil,
      complicatedPregnancy: Bool? = nil,
      missing: String? = nil
    ) {
      self.person = person
      self.date = date
      self.anniversaries = anniversaries
      self.mourn = mourn
      self.reengage = reengage
      self.iExpect = iExpect
      self.theyExpect = theyExpect
      self.oldRole = oldRole
      self.newRole = newRole
      self.losses = losses
      self.gains = gains
      self.demands = demands
      self.wanted = wanted
      self.complicatedPregnancy = complicatedPregnancy
      self.missing = missing
    }
  }

  /// Where a disagreement stood.
  package struct Stage: Codable, Hashable, Sendable {
    /// renegotiation, impasse or dissolution.
    package var stage: String
    /// In plain words: "not talking about it".
    package var words: String
    /// When it was so.
    package var when: Moment
    /// A word on it.
    package var note: String?

    package init(
      stage: String,
      words: String,
      when: Moment,
      note: String? = nil
    ) {
      self.stage = stage
      self.words = words
      self.when = when
      self.note = note
    }
  }

  /// What two people chose to work on.
  package struct Focus: Codable, Hashable, Sendable {
    /// Its short name, for good: "f1".
    package var id: String
    /// grief, roleDispute, roleTransition or isolation.
    package var area: String
    /// In plain words: "Disagreement with Sam".
    package var title: String
    /// 1, the first, or 2.
    package var rank: Int
    /// When it was chosen.
    package var chosen: Moment
    /// The day on which it was agreed together.
    package var agreedOn: String?
    /// What is said of it; dates in words.
    package var details: Details
    /// Of a disagreement: renegotiation, impasse or dissolution.
    package var stage: String?
    /// Where it stands in plain words: "not talking about it".
    package var standing: String?
    /// A question that goes with where it stands; never advice.
    package var question: String?
    /// Where a disagreement stood, the latest last.
    package var stages: [Stage]
    /// When it was closed.
    package var closed: Moment?
    /// How it came out, in the person's words.
    package var outcome: String?

    package init(
      id: String,
      area: String,
      title: String,
      rank: Int,
      chosen: Moment,
      agreedOn: String? = nil,
      details: Details,
      stage: String? = nil,
      standing: String? = nil,
      question: String? = nil,
      stages: [Stage],
      closed: Moment? = nil,
      outcome: String? = nil
    ) {
      self.id = id
      self.area = area
      self.title = title
      self.rank = rank
      self.chosen = chosen
      self.agreedOn = agreedOn
      self.details = details
      self.stage = stage
      self.standing = standing
      self.question = question
      self.stages = stages
      self.closed = closed
      self.outcome = outcome
    }
  }

  /// How things hang together, as two people agreed.
  package struct Formulation: Codable, Hashable, Sendable {
    /// The entry: "e57".
    package var entry: String
    /// 1 and up.
    package var version: Int
    /// The words.
    package var text: String
    /// When it was told.
    package var when: Moment
    /// The day on which both agreed.
    package var agreedOn: String?
    /// What it is about: "f1".
    package var focus: String?

    package init(
      entry: String,
      version: Int,
      text: String,
      when: Moment,
      agreedOn: String? = nil,
      focus: String? = nil
    ) {
      self.entry = entry
      self.version = version
      self.text = text
      self.when = when
      self.agreedOn = agreedOn
      self.focus = focus
    }
  }

  /// A step in the history of what was worked on.
  package struct Step: Codable, Hashable, Sendable {
    /// The entry: "e57".
    package var entry: String
    /// When it happened.
    package var when: Moment
    /// What happened, in one line.
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

  /// What is worked on now, the first one first.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Focus.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "closed": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what is closed as well.
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
      package var focuses: [Focus]
      /// The list of areas in use: weissmanKlerman or stuartRobertson.
      package var tradition: String
      /// The areas of that list.
      package var areas: [String]
      /// The areas of that list in plain words.
      package var areaNames: [String]
      /// Whether words about a birth are left out.
      package var perinatalStopped: Bool
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        focuses: [Focus],
        tradition: String,
        areas: [String],
        areaNames: [String],
        perinatalStopped: Bool,
        leftOut: Bool? = nil
      ) {
        self.focuses = focuses
        self.tradition = tradition
        self.areas = areas
        self.areaNames = areaNames
        self.perinatalStopped = perinatalStopped
        self.leftOut = leftOut
      }
    }
  }

  /// One in full.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Focus.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "focus": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "f1".
      package var focus: String

      package init(
        query: Query? = nil,
        focus: String
      ) {
        self.query = query
        self.focus = focus
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was chosen.
      package var focus: Focus

      package init(
        focus: Focus
      ) {
        self.focus = focus
      }
    }
  }

  /// Chooses what to work on; at most two at a time.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.Focus.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "area": [:], "rank": [:], "agreedOn": [:], "details": ["person": [:], "date": [:], "anniversaries": [:], "mourn": [:], "reengage": [:], "iExpect": [:], "theyExpect": [:], "oldRole": [:], "newRole": [:], "losses": [:], "gains": [:], "demands": [:], "wanted": [:], "complicatedPregnancy": [:], "missing": [:]], "stage": [:], "draft": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// grief, roleDispute, roleTransition or isolation.
      package var area: String
      /// 1, the first, or 2; the first that is free, if left out.
      package var rank: Int?
      /// The day on which it was agreed together, as a person says it.
      package var agreedOn: String?
      /// What is said of it.
      package var details: Details?
      /// Where a disagreement stands: renegotiation, impasse or dissolution.
      package var stage: String?
      /// The draft that it finishes: "d1".
      package var draft: String?

      package init(
        command: Command? = nil,
        area: String,
        rank: Int? = nil,
        agreedOn: String? = nil,
        details: Details? = nil,
        stage: String? = nil,
        draft: String? = nil
      ) {
        self.command = command
        self.area = area
        self.rank = rank
        self.agreedOn = agreedOn
        self.details = details
        self.stage = stage
        self.draft = draft
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// What was chosen.
      package var focus: Focus

      package init(
        receipt: Receipt,
        focus: Focus
      ) {
        self.receipt = receipt
        self.focus = focus
      }
    }
  }

  /// Chooses another area, or puts something otherwise.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.Focus.Change"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "focus": [:], "area": [:], "rank": [:], "agreedOn": [:], "details": ["person": [:], "date": [:], "anniversaries": [:], "mourn": [:], "reengage": [:], "iExpect": [:], "theyExpect": [:], "oldRole": [:], "newRole": [:], "losses": [:], "gains": [:], "demands": [:], "wanted": [:], "complicatedPregnancy": [:], "missing": [:]], "reason": [:]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "f1".
      package var focus: String
      /// grief, roleDispute, roleTransition or isolation.
      package var area: String?
      /// 1, the first, or 2.
      package var rank: Int?
      /// The day on which it was agreed together, as a person says it.
      package var agreedOn: String?
      /// What is said of it.
      package var details: Details?
      /// Why.
      package var reason: String?

      package init(
        command: Command? = nil,
        focus: String,
        area: String? = nil,
        rank: Int? = nil,
        agreedOn: String? = nil,
        details: Details? = nil,
        reason: String? = nil
      ) {
        self.command = command
        self.focus = focus
        self.area = area
        self.rank = rank
        self.agreedOn = agreedOn
        self.details = details
        self.reason = reason
      }
    }

    /// What Change gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// What was chosen.
      package var focus: Focus

      package init(
        receipt: Receipt,
        focus: Focus
      ) {
        self.receipt = receipt
        self.focus = focus
      }
    }
  }

  /// Records where a disagreement stands; it may go back.
  package enum SetStage: VarlinkMethod {
    package static let name = "org.kith.Focus.SetStage"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "focus": [:], "stage": [:], "note": [:]]

    /// What SetStage takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "f1".
      package var focus: String
      /// renegotiation, impasse or dissolution.
      package var stage: String
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        focus: String,
        stage: String,
        note: String? = nil
      ) {
        self.command = command
        self.focus = focus
        self.stage = stage
        self.note = note
      }
    }

    /// What SetStage gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// What was chosen.
      package var focus: Focus

      package init(
        receipt: Receipt,
        focus: Focus
      ) {
        self.receipt = receipt
        self.focus = focus
      }
    }
  }

  /// Stops working on it.
  package enum Close: VarlinkMethod {
    package static let name = "org.kith.Focus.Close"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "focus": [:], "outcome": [:]]

    /// What Close takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "f1".
      package var focus: String
      /// How it came out or why, in the person's words.
      package var outcome: String?

      package init(
        command: Command? = nil,
        focus: String,
        outcome: String? = nil
      ) {
        self.command = command
        self.focus = focus
        self.outcome = outcome
      }
    }

    /// What Close gives back.
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

  /// What was chosen, changed and closed, the latest first.
  package enum History: VarlinkMethod {
    package static let name = "org.kith.Focus.History"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:], "all": [:]]

    /// What History takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many at most, 1 to 200; 50, if left out.
      package var limit: Int?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        limit: Int? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.limit = limit
        self.all = all
      }
    }

    /// What History gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var steps: [Step]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        steps: [Step],
        leftOut: Bool? = nil
      ) {
        self.steps = steps
        self.leftOut = leftOut
      }
    }
  }

  /// Uses the list of areas of a school.
  package enum ChooseTradition: VarlinkMethod {
    package static let name = "org.kith.Focus.ChooseTradition"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "tradition": [:]]

    /// What ChooseTradition takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// weissmanKlerman or stuartRobertson.
      package var tradition: String

      package init(
        command: Command? = nil,
        tradition: String
      ) {
        self.command = command
        self.tradition = tradition
      }
    }

    /// What ChooseTradition gives back.
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

  /// Leaves words, due dates and forms about a birth out from now on.
  package enum StopPerinatal: VarlinkMethod {
    package static let name = "org.kith.Focus.StopPerinatal"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]]]

    /// What StopPerinatal takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?

      package init(
        command: Command? = nil
      ) {
        self.command = command
      }
    }

    /// What StopPerinatal gives back.
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

  /// How things hang together, as last agreed.
  package enum ShowFormulation: VarlinkMethod {
    package static let name = "org.kith.Focus.ShowFormulation"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What ShowFormulation takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What ShowFormulation gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The words; absent where none are agreed.
      package var formulation: Formulation?

      package init(
        formulation: Formulation? = nil
      ) {
        self.formulation = formulation
      }
    }
  }

  /// Keeps how two people put it; what was agreed before stays in the history.
  package enum AgreeFormulation: VarlinkMethod {
    package static let name = "org.kith.Focus.AgreeFormulation"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "agreedOn": [:], "focus": [:]]

    /// What AgreeFormulation takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The words, at most 64 KiB; two sentences are enough.
      package var text: String
      /// The day on which it was agreed together, as a person says it.
      package var agreedOn: String?
      /// What it is about: "f1".
      package var focus: String?

      package init(
        command: Command? = nil,
        text: String,
        agreedOn: String? = nil,
        focus: String? = nil
      ) {
        self.command = command
        self.text = text
        self.agreedOn = agreedOn
        self.focus = focus
      }
    }

    /// What AgreeFormulation gives back.
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

  /// All that was agreed, the latest first.
  package enum FormulationHistory: VarlinkMethod {
    package static let name = "org.kith.Focus.FormulationHistory"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:]]

    /// What FormulationHistory takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many at most, 1 to 200; 20, if left out.
      package var limit: Int?

      package init(
        query: Query? = nil,
        limit: Int? = nil
      ) {
        self.query = query
        self.limit = limit
      }
    }

    /// What FormulationHistory gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var formulations: [Formulation]

      package init(
        formulations: [Formulation]
      ) {
        self.formulations = formulations
      }
    }
  }
}

extension FocusInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What two people chose to work on, and how they put it.
  interface org.kith.Focus

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

  # What is said of a problem area; what is left out stays as it is.
  type Details (
    # Who died, or with whom the disagreement is, by alias.
    person: ?string,
    # When somebody died or the change came, as a person says it: "march 2024".
    date: ?string,
    # Of grief: days of the year that are hard, each as a person says it: "12-25", "14 march".
    anniversaries: ?[]string,
    # Of grief: what mourning means.
    mourn: ?string,
    # Of grief: what to take up again.
    reengage: ?string,
    # Of a disagreement: what the person expects.
    iExpect: ?string,
    # Of a disagreement: what the other expects.
    theyExpect: ?string,
    # Of a transition: what the person was.
    oldRole: ?string,
    # Of a transition: what they are now.
    newRole: ?string,
    # Of a transition: what is lost.
    losses: ?string,
    # Of a transition: what is gained.
    gains: ?string,
    # Of a transition: what it asks.
    demands: ?string,
    # Of a transition: whether it was wished for.
    wanted: ?bool,
    # Of a transition: a pregnancy with complications.
    complicatedPregnancy: ?bool,
    # Of loneliness and isolation: what is missing.
    missing: ?string
  )

  # Where a disagreement stood.
  type Stage (
    # renegotiation, impasse or dissolution.
    stage: string,
    # In plain words: "not talking about it".
    words: string,
    # When it was so.
    when: Moment,
    # A word on it.
    note: ?string
  )

  # What two people chose to work on.
  type Focus (
    # Its short name, for good: "f1".
    id: string,
    # grief, roleDispute, roleTransition or isolation.
    area: string,
    # In plain words: "Disagreement with Sam".
    title: string,
    # 1, the first, or 2.
    rank: int,
    # When it was chosen.
    chosen: Moment,
    # The day on which it was agreed together.
    agreedOn: ?string,
    # What is said of it; dates in words.
    details: Details,
    # Of a disagreement: renegotiation, impasse or dissolution.
    stage: ?string,
    # Where it stands in plain words: "not talking about it".
    standing: ?string,
    # A question that goes with where it stands; never advice.
    question: ?string,
    # Where a disagreement stood, the latest last.
    stages: []Stage,
    # When it was closed.
    closed: ?Moment,
    # How it came out, in the person's words.
    outcome: ?string
  )

  # How things hang together, as two people agreed.
  type Formulation (
    # The entry: "e57".
    entry: string,
    # 1 and up.
    version: int,
    # The words.
    text: string,
    # When it was told.
    when: Moment,
    # The day on which both agreed.
    agreedOn: ?string,
    # What it is about: "f1".
    focus: ?string
  )

  # A step in the history of what was worked on.
  type Step (
    # The entry: "e57".
    entry: string,
    # When it happened.
    when: Moment,
    # What happened, in one line.
    text: string
  )

  # What is worked on now, the first one first.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what is closed as well.
    closed: ?bool
  ) -> (
    # One for each.
    focuses: []Focus,
    # The list of areas in use: weissmanKlerman or stuartRobertson.
    tradition: string,
    # The areas of that list.
    areas: []string,
    # The areas of that list in plain words.
    areaNames: []string,
    # Whether words about a birth are left out.
    perinatalStopped: bool,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One in full.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "f1".
    focus: string
  ) -> (
    # What was chosen.
    focus: Focus
  )

  # Chooses what to work on; at most two at a time.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # grief, roleDispute, roleTransition or isolation.
    area: string,
    # 1, the first, or 2; the first that is free, if left out.
    rank: ?int,
    # The day on which it was agreed together, as a person says it.
    agreedOn: ?string,
    # What is said of it.
    details: ?Details,
    # Where a disagreement stands: renegotiation, impasse or dissolution.
    stage: ?string,
    # The draft that it finishes: "d1".
    draft: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # What was chosen.
    focus: Focus
  )

  # Chooses another area, or puts something otherwise.
  method Change(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "f1".
    focus: string,
    # grief, roleDispute, roleTransition or isolation.
    area: ?string,
    # 1, the first, or 2.
    rank: ?int,
    # The day on which it was agreed together, as a person says it.
    agreedOn: ?string,
    # What is said of it.
    details: ?Details,
    # Why.
    reason: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # What was chosen.
    focus: Focus
  )

  # Records where a disagreement stands; it may go back.
  method SetStage(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "f1".
    focus: string,
    # renegotiation, impasse or dissolution.
    stage: string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # What was chosen.
    focus: Focus
  )

  # Stops working on it.
  method Close(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "f1".
    focus: string,
    # How it came out or why, in the person's words.
    outcome: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # What was chosen, changed and closed, the latest first.
  method History(
    # The course and the moment asked about.
    query: ?Query,
    # How many at most, 1 to 200; 50, if left out.
    limit: ?int,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    steps: []Step,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Uses the list of areas of a school.
  method ChooseTradition(
    # The command's id, course and date.
    command: ?Command,
    # weissmanKlerman or stuartRobertson.
    tradition: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Leaves words, due dates and forms about a birth out from now on.
  method StopPerinatal(
    # The command's id, course and date.
    command: ?Command
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # How things hang together, as last agreed.
  method ShowFormulation(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # The words; absent where none are agreed.
    formulation: ?Formulation
  )

  # Keeps how two people put it; what was agreed before stays in the history.
  method AgreeFormulation(
    # The command's id, course and date.
    command: ?Command,
    # The words, at most 64 KiB; two sentences are enough.
    text: string,
    # The day on which it was agreed together, as a person says it.
    agreedOn: ?string,
    # What it is about: "f1".
    focus: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # All that was agreed, the latest first.
  method FormulationHistory(
    # The course and the moment asked about.
    query: ?Query,
    # How many at most, 1 to 200; 20, if left out.
    limit: ?int
  ) -> (
    # One for each.
    formulations: []Formulation
  )

  """#
}
