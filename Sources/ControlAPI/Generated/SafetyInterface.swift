// Made by interface-generator from org.kith.Safety.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// For hard times: the person's own plan, and the card that is shown after a question about safety.
/// Nobody is told anything by any of it.
package enum SafetyInterface {
  package static let name = "org.kith.Safety"

  /// What a plan says under one heading.
  package struct PlanPart: Codable, Hashable, Sendable {
    /// The heading, one line.
    package var heading: String
    /// What stands under it, in the person's words.
    package var text: String

    package init(
      heading: String,
      text: String
    ) {
      self.heading = heading
      self.text = text
    }
  }

  /// A plan for hard times.
  package struct SafetyPlan: Codable, Hashable, Sendable {
    /// Heading by heading.
    package var parts: [PlanPart]
    /// The plan that a clinic made with the person, as text.
    package var clinic: String?
    /// Where its words lie: sealed in the record, or clear in a file of the person's own as well.
    package var keeping: String
    /// When it was written.
    package var written: Moment
    /// When the person last looked through it.
    package var reviewed: Moment
    /// How many versions there were, this one among them.
    package var version: Int

    package init(
      parts: [PlanPart],
      clinic: String? = nil,
      keeping: String,
      written: Moment,
      reviewed: Moment,
      version: Int
    ) {
      self.parts = parts
      self.clinic = clinic
      self.keeping = keeping
      self.written = written
      self.reviewed = reviewed
      self.version = version
    }
  }

  /// The plan for hard times.
  package enum ShowPlan: VarlinkMethod {
    package static let name = "org.kith.Safety.ShowPlan"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What ShowPlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What ShowPlan gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The plan; absent while none is written.
      package var plan: SafetyPlan?
      /// The headings that Kith offers, in order.
      package var headings: [String]
      /// Where the clear copy lies or would lie.
      package var clearFile: String
      /// What calls for help at once in the course that is live, in lines; empty for most courses.
      package var urgent: [String]
      /// What was answered so far of a plan that is being written; absent where nothing waits.
      package var drafted: [PlanPart]?

      package init(
        plan: SafetyPlan? = nil,
        headings: [String],
        clearFile: String,
        urgent: [String],
        drafted: [PlanPart]? = nil
      ) {
        self.plan = plan
        self.headings = headings
        self.clearFile = clearFile
        self.urgent = urgent
        self.drafted = drafted
      }
    }
  }

  /// Keeps what was answered so far of a plan that is being written. It is no plan yet; writing the plan
  /// takes its place.
  package enum DraftPlan: VarlinkMethod {
    package static let name = "org.kith.Safety.DraftPlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "parts": [:]]

    /// What DraftPlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?
      /// Heading by heading, at most 20; none drops what waits.
      package var parts: [PlanPart]

      package init(
        command: Command? = nil,
        parts: [PlanPart]
      ) {
        self.command = command
        self.parts = parts
      }
    }

    /// What DraftPlan gives back.
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

  /// Writes the plan anew. What is left out stays as it is.
  package enum WritePlan: VarlinkMethod {
    package static let name = "org.kith.Safety.WritePlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "parts": [:], "clinic": [:], "keeping": [:]]

    /// What WritePlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?
      /// Heading by heading, at most 20.
      package var parts: [PlanPart]?
      /// The plan of a clinic, as text; an empty text takes it out.
      package var clinic: String?
      /// sealed or clear.
      package var keeping: String?

      package init(
        command: Command? = nil,
        parts: [PlanPart]? = nil,
        clinic: String? = nil,
        keeping: String? = nil
      ) {
        self.command = command
        self.parts = parts
        self.clinic = clinic
        self.keeping = keeping
      }
    }

    /// What WritePlan gives back.
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

  /// Says where the words of the plan lie.
  package enum KeepPlan: VarlinkMethod {
    package static let name = "org.kith.Safety.KeepPlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "keeping": [:]]

    /// What KeepPlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?
      /// sealed or clear.
      package var keeping: String

      package init(
        command: Command? = nil,
        keeping: String
      ) {
        self.command = command
        self.keeping = keeping
      }
    }

    /// What KeepPlan gives back.
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

  /// Records that the plan was looked through and still holds.
  package enum ReviewPlan: VarlinkMethod {
    package static let name = "org.kith.Safety.ReviewPlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]]]

    /// What ReviewPlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?

      package init(
        command: Command? = nil
      ) {
        self.command = command
      }
    }

    /// What ReviewPlan gives back.
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

  /// Brings back the version of the plan before this one.
  package enum BringBackPlan: VarlinkMethod {
    package static let name = "org.kith.Safety.BringBackPlan"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]]]

    /// What BringBackPlan takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id and date.
      package var command: Command?

      package init(
        command: Command? = nil
      ) {
        self.command = command
      }
    }

    /// What BringBackPlan gives back.
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

  /// The card that is still to be shown, because a questionnaire was left before its end. Asking changes
  /// nothing.
  package enum Pending: VarlinkMethod {
    package static let name = "org.kith.Safety.Pending"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Pending takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course meant.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Pending gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The card; absent where none is to be shown.
      package var card: SafetyCard?

      package init(
        card: SafetyCard? = nil
      ) {
        self.card = card
      }
    }
  }

  /// The card, and that it was shown: for a day all reminders but those of sessions are kept back.
  package enum ShowCard: VarlinkMethod {
    package static let name = "org.kith.Safety.ShowCard"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "trigger": [:]]

    /// What ShowCard takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Why it is shown: asked, or leftMidway.
      package var trigger: String

      package init(
        command: Command? = nil,
        trigger: String
      ) {
        self.command = command
        self.trigger = trigger
      }
    }

    /// What ShowCard gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The card.
      package var card: SafetyCard

      package init(
        receipt: Receipt,
        card: SafetyCard
      ) {
        self.receipt = receipt
        self.card = card
      }
    }
  }
}

extension SafetyInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # For hard times: the person's own plan, and the card that is shown after a question about safety.
  # Nobody is told anything by any of it.
  interface org.kith.Safety

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

  # What is shown, at once and the same for every answer, after a question about safety.
  type SafetyCard (
    # The lines as they are printed.
    lines: []string,
    # What is offered for the next session's list; absent where nothing is.
    offer: ?string
  )

  # What a plan says under one heading.
  type PlanPart (
    # The heading, one line.
    heading: string,
    # What stands under it, in the person's words.
    text: string
  )

  # A plan for hard times.
  type SafetyPlan (
    # Heading by heading.
    parts: []PlanPart,
    # The plan that a clinic made with the person, as text.
    clinic: ?string,
    # Where its words lie: sealed in the record, or clear in a file of the person's own as well.
    keeping: string,
    # When it was written.
    written: Moment,
    # When the person last looked through it.
    reviewed: Moment,
    # How many versions there were, this one among them.
    version: int
  )

  # The plan for hard times.
  method ShowPlan(
    # The moment asked about.
    query: ?Query
  ) -> (
    # The plan; absent while none is written.
    plan: ?SafetyPlan,
    # The headings that Kith offers, in order.
    headings: []string,
    # Where the clear copy lies or would lie.
    clearFile: string,
    # What calls for help at once in the course that is live, in lines; empty for most courses.
    urgent: []string,
    # What was answered so far of a plan that is being written; absent where nothing waits.
    drafted: ?[]PlanPart
  )

  # Keeps what was answered so far of a plan that is being written. It is no plan yet; writing the plan
  # takes its place.
  method DraftPlan(
    # The command's id and date.
    command: ?Command,
    # Heading by heading, at most 20; none drops what waits.
    parts: []PlanPart
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Writes the plan anew. What is left out stays as it is.
  method WritePlan(
    # The command's id and date.
    command: ?Command,
    # Heading by heading, at most 20.
    parts: ?[]PlanPart,
    # The plan of a clinic, as text; an empty text takes it out.
    clinic: ?string,
    # sealed or clear.
    keeping: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Says where the words of the plan lie.
  method KeepPlan(
    # The command's id and date.
    command: ?Command,
    # sealed or clear.
    keeping: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that the plan was looked through and still holds.
  method ReviewPlan(
    # The command's id and date.
    command: ?Command
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Brings back the version of the plan before this one.
  method BringBackPlan(
    # The command's id and date.
    command: ?Command
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # The card that is still to be shown, because a questionnaire was left before its end. Asking changes
  # nothing.
  method Pending(
    # The course meant.
    query: ?Query
  ) -> (
    # The card; absent where none is to be shown.
    card: ?SafetyCard
  )

  # The card, and that it was shown: for a day all reminders but those of sessions are kept back.
  method ShowCard(
    # The command's id, course and date.
    command: ?Command,
    # Why it is shown: asked, or leftMidway.
    trigger: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The card.
    card: SafetyCard
  )

  """#
}
