// Made by interface-generator from org.kith.Recovery.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What can wait while someone recovers.
package enum RecoveryInterface {
  package static let name = "org.kith.Recovery"

  /// Something that can wait, or could.
  package struct Duty: Codable, Hashable, Sendable {
    /// Its short name, for good: "w1".
    package var id: String
    /// What it is, in the person's words.
    package var text: String
    /// Since when.
    package var since: Moment
    /// The day until which it can wait.
    package var until: String?
    /// When it was taken up again.
    package var takenUp: Moment?
    /// A word on that.
    package var note: String?

    package init(
      id: String,
      text: String,
      since: Moment,
      until: String? = nil,
      takenUp: Moment? = nil,
      note: String? = nil
    ) {
      self.id = id
      self.text = text
      self.since = since
      self.until = until
      self.takenUp = takenUp
      self.note = note
    }
  }

  /// What can wait now.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Recovery.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to list what was taken up again as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.all = all
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var duties: [Duty]
      /// A quiet line half-way through the sessions; absent otherwise.
      package var review: String?

      package init(
        duties: [Duty],
        review: String? = nil
      ) {
        self.duties = duties
        self.review = review
      }
    }
  }

  /// Lets something wait.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.Recovery.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:], "until": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What it is, at most 64 KiB.
      package var text: String
      /// The day until which it can wait, as a person says it.
      package var until: String?

      package init(
        command: Command? = nil,
        text: String,
        until: String? = nil
      ) {
        self.command = command
        self.text = text
        self.until = until
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// It, as it stands.
      package var duty: Duty

      package init(
        receipt: Receipt,
        duty: Duty
      ) {
        self.receipt = receipt
        self.duty = duty
      }
    }
  }

  /// Takes something up again.
  package enum TakeUp: VarlinkMethod {
    package static let name = "org.kith.Recovery.TakeUp"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "duty": [:], "note": [:]]

    /// What TakeUp takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "w1".
      package var duty: String
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        duty: String,
        note: String? = nil
      ) {
        self.command = command
        self.duty = duty
        self.note = note
      }
    }

    /// What TakeUp gives back.
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

  /// Records that the list was looked through.
  package enum Review: VarlinkMethod {
    package static let name = "org.kith.Recovery.Review"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "note": [:]]

    /// What Review takes.
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
}

extension RecoveryInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What can wait while someone recovers.
  interface org.kith.Recovery

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

  # Something that can wait, or could.
  type Duty (
    # Its short name, for good: "w1".
    id: string,
    # What it is, in the person's words.
    text: string,
    # Since when.
    since: Moment,
    # The day until which it can wait.
    until: ?string,
    # When it was taken up again.
    takenUp: ?Moment,
    # A word on that.
    note: ?string
  )

  # What can wait now.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to list what was taken up again as well.
    all: ?bool
  ) -> (
    # One for each.
    duties: []Duty,
    # A quiet line half-way through the sessions; absent otherwise.
    review: ?string
  )

  # Lets something wait.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # What it is, at most 64 KiB.
    text: string,
    # The day until which it can wait, as a person says it.
    until: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # It, as it stands.
    duty: Duty
  )

  # Takes something up again.
  method TakeUp(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "w1".
    duty: string,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Records that the list was looked through.
  method Review(
    # The command's id, course and date.
    command: ?Command,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
