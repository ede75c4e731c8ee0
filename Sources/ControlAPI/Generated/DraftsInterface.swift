// Made by interface-generator from org.kith.Drafts.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What is begun and not finished: forms left in the middle, lines of an inbox to be confirmed.
package enum DraftsInterface {
  package static let name = "org.kith.Drafts"

  /// Something that was begun.
  package struct Draft: Codable, Hashable, Sendable {
    /// Its short name, for good: "d1".
    package var id: String
    /// What is being filled in: "moment", "note", "measure:phq-9".
    package var form: String
    /// The same for people: "a moment", "the questionnaire phq-9".
    package var title: String
    /// When it was begun, or when what it tells of happened.
    package var begun: Moment
    /// When the latest answer was kept.
    package var saved: Moment
    /// How many questions are answered.
    package var answered: Int
    /// How many the form has, where that is known.
    package var questions: Int?
    /// With or about whom, where that is answered.
    package var person: String?

    package init(
      id: String,
      form: String,
      title: String,
      begun: Moment,
      saved: Moment,
      answered: Int,
      questions: Int? = nil,
      person: String? = nil
    ) {
      self.id = id
      self.form = form
      self.title = title
      self.begun = begun
      self.saved = saved
      self.answered = answered
      self.questions = questions
      self.person = person
    }
  }

  /// One answer.
  package struct Answer: Codable, Hashable, Sendable {
    /// The form's name of the question: letters, digits and hyphens.
    package var field: String
    /// What was answered.
    package var text: String

    package init(
      field: String,
      text: String
    ) {
      self.field = field
      self.text = text
    }
  }

  /// Everything that is begun, the first begun first. What was answered is not in it.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Drafts.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What List takes.
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

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each; at most 20.
      package var drafts: [Draft]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        drafts: [Draft],
        leftOut: Bool? = nil
      ) {
        self.drafts = drafts
        self.leftOut = leftOut
      }
    }
  }

  /// Something begun, with its answers.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Drafts.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "draft": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its short name: "d1".
      package var draft: String

      package init(
        query: Query? = nil,
        draft: String
      ) {
        self.query = query
        self.draft = draft
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What it is.
      package var draft: Draft
      /// All answers so far, in the order in which they were given.
      package var answers: [Answer]

      package init(
        draft: Draft,
        answers: [Answer]
      ) {
        self.draft = draft
        self.answers = answers
      }
    }
  }

  /// Keeps all answers so far.
  package enum Save: VarlinkMethod {
    package static let name = "org.kith.Drafts.Save"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:], "form": [:], "answers": [:]]

    /// What Save takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name; something new is begun, if left out.
      package var draft: String?
      /// What is being filled in: small letters, digits, hyphens and colons.
      package var form: String
      /// All answers so far, 1 to 64, at most 64 KiB together.
      package var answers: [Answer]

      package init(
        command: Command? = nil,
        draft: String? = nil,
        form: String,
        answers: [Answer]
      ) {
        self.command = command
        self.draft = draft
        self.form = form
        self.answers = answers
      }
    }

    /// What Save gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Its short name: "d1".
      package var draft: String

      package init(
        receipt: Receipt,
        draft: String
      ) {
        self.receipt = receipt
        self.draft = draft
      }
    }
  }

  /// Drops something begun.
  package enum Discard: VarlinkMethod {
    package static let name = "org.kith.Drafts.Discard"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:]]

    /// What Discard takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "d1".
      package var draft: String

      package init(
        command: Command? = nil,
        draft: String
      ) {
        self.command = command
        self.draft = draft
      }
    }

    /// What Discard gives back.
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

  /// Takes something begun as it is: a mood, a note, a moment. It counts for when it was begun.
  package enum Keep: VarlinkMethod {
    package static let name = "org.kith.Drafts.Keep"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:]]

    /// What Keep takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its short name: "d1".
      package var draft: String

      package init(
        command: Command? = nil,
        draft: String
      ) {
        self.command = command
        self.draft = draft
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
}

extension DraftsInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What is begun and not finished: forms left in the middle, lines of an inbox to be confirmed.
  interface org.kith.Drafts

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

  # Something that was begun.
  type Draft (
    # Its short name, for good: "d1".
    id: string,
    # What is being filled in: "moment", "note", "measure:phq-9".
    form: string,
    # The same for people: "a moment", "the questionnaire phq-9".
    title: string,
    # When it was begun, or when what it tells of happened.
    begun: Moment,
    # When the latest answer was kept.
    saved: Moment,
    # How many questions are answered.
    answered: int,
    # How many the form has, where that is known.
    questions: ?int,
    # With or about whom, where that is answered.
    person: ?string
  )

  # One answer.
  type Answer (
    # The form's name of the question: letters, digits and hyphens.
    field: string,
    # What was answered.
    text: string
  )

  # Everything that is begun, the first begun first. What was answered is not in it.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each; at most 20.
    drafts: []Draft,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Something begun, with its answers.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its short name: "d1".
    draft: string
  ) -> (
    # What it is.
    draft: Draft,
    # All answers so far, in the order in which they were given.
    answers: []Answer
  )

  # Keeps all answers so far.
  method Save(
    # The command's id, course and date.
    command: ?Command,
    # Its short name; something new is begun, if left out.
    draft: ?string,
    # What is being filled in: small letters, digits, hyphens and colons.
    form: string,
    # All answers so far, 1 to 64, at most 64 KiB together.
    answers: []Answer
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Its short name: "d1".
    draft: string
  )

  # Drops something begun.
  method Discard(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "d1".
    draft: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Takes something begun as it is: a mood, a note, a moment. It counts for when it was begun.
  method Keep(
    # The command's id, course and date.
    command: ?Command,
    # Its short name: "d1".
    draft: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
