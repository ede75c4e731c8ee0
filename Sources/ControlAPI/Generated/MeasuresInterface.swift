// Made by interface-generator from org.kith.Measures.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Questionnaires: what was filled in, and what changed since the start.
package enum MeasuresInterface {
  package static let name = "org.kith.Measures"

  /// The words of a questionnaire.
  package struct Text: Codable, Hashable, Sendable {
    /// What stands above all questions.
    package var stem: String
    /// The questions, in order.
    package var questions: [String]
    /// What each answer is called, from the lowest.
    package var answers: [String]
    /// A question after the others that does not count.
    package var difficulty: String?
    /// What its answers are called, from 0.
    package var difficultyAnswers: [String]?
    /// Who wrote it.
    package var credit: String

    package init(
      stem: String,
      questions: [String],
      answers: [String],
      difficulty: String? = nil,
      difficultyAnswers: [String]? = nil,
      credit: String
    ) {
      self.stem = stem
      self.questions = questions
      self.answers = answers
      self.difficulty = difficulty
      self.difficultyAnswers = difficultyAnswers
      self.credit = credit
    }
  }

  /// A published range of totals.
  package struct Band: Codable, Hashable, Sendable {
    /// The least total that belongs to it.
    package var from: Int
    /// Its published name.
    package var name: String

    package init(
      from: Int,
      name: String
    ) {
      self.from = from
      self.name = name
    }
  }

  /// A questionnaire.
  package struct Instrument: Codable, Hashable, Sendable {
    /// What a person types: "phq-9".
    package var id: String
    /// What it is called: "PHQ-9".
    package var title: String
    /// What it asks about.
    package var about: String
    /// The edition of its words and items.
    package var version: String
    /// The edition of the rules it is scored by.
    package var scoringVersion: Int
    /// How many items it has.
    package var items: Int
    /// The least that one answer counts.
    package var lowest: Int
    /// The most that one answer counts.
    package var highest: Int
    /// The least that a total can be.
    package var lowestTotal: Double
    /// The most that a total can be.
    package var highestTotal: Double
    /// Whether a higher total is better.
    package var higherIsBetter: Bool
    /// The time it asks about.
    package var lookBack: String
    /// How often it is usually filled in.
    package var often: String
    /// Whose it is.
    package var licence: String
    /// Manuals and papers that the rules are from.
    package var sources: [String]
    /// What is worth knowing when answers are entered.
    package var note: String?
    /// How far two totals lie apart where it is more than usual ups and downs.
    package var change: Int?
    /// The published cut-off: the total from which it counts.
    package var cutOff: Int?
    /// Published ranges, in rising order.
    package var bands: [Band]
    /// The item that asks about safety.
    package var safetyItem: Int?
    /// What a score is made from: answers, rhythm or goals.
    package var filledBy: String
    /// Its words, where they may be shown.
    package var text: Text?
    /// Whether it was brought along in a pack.
    package var isPack: Bool

    package init(
      id: String,
      title: String,
      about: String,
      version: String,
      scoringVersion: Int,
      items: Int,
      lowest: Int,
      highest: Int,
      lowestTotal: Double,
      highestTotal: Double,
      higherIsBetter: Bool,
      lookBack: String,
      often: String,
      licence: String,
      sources: [String],
      note: String? = nil,
      change: Int? = nil,
      cutOff: Int? = nil,
      bands: [Band],
      safetyItem: Int? = nil,
      filledBy: String,
      text: Text? = nil,
      isPack: Bool
    ) {
      self.id = id
      self.title = title
      self.about = about
      self.version = version
      self.scoringVersion = scoringVersion
      self.items = items
      self.lowest = lowest
      self.highest = highest
      self.lowestTotal = lowestTotal
      self.highestTotal = highestTotal
      self.higherIsBetter = higherIsBetter
      self.lookBack = lookBack
      self.often = often
      self.licence = licence
      self.sources = sources
      self.note = note
      self.change = change
      self.cutOff = cutOff
      self.bands = bands
      self.safetyItem = safetyItem
      self.filledBy = filledBy
      self.text = text
      self.isPack = isPack
    }
  }

  /// One answer.
  package struct ItemAnswer: Codable, Hashable, Sendable {
    /// The number of the item, from 1.
    package var item: Int
    /// The answer; absent where it is open.
    package var value: Int?

    package init(
      item: Int,
      value: Int? = nil
    ) {
      self.item = item
      self.value = value
    }
  }

  /// A part of a questionnaire that has a mean of its own.
  package struct Subscale: Codable, Hashable, Sendable {
    /// What it is about.
    package var name: String
    /// The mean of its items.
    package var mean: Double

    package init(
      name: String,
      mean: Double
    ) {
      self.name = name
      self.mean = mean
    }
  }

  /// A questionnaire that was filled in.
  package struct Score: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was.
    package var when: Moment
    /// What the answers add up to; absent while one is missing.
    package var total: Double?
    /// The same for people: "13"; "not all answered" while one is missing.
    package var shown: String
    /// self or clinic.
    package var source: String
    /// One for each item; none where only a total is known.
    package var answers: [ItemAnswer]
    /// Parts with a mean of their own.
    package var subscales: [Subscale]
    /// The answer to the question that does not count.
    package var difficulty: Int?
    /// The published name of the range, if there is one.
    package var band: String?
    /// What changed since the start, in words.
    package var change: String?
    /// same, within, better, worse or unlabelled.
    package var label: String?

    package init(
      entry: String,
      when: Moment,
      total: Double? = nil,
      shown: String,
      source: String,
      answers: [ItemAnswer],
      subscales: [Subscale],
      difficulty: Int? = nil,
      band: String? = nil,
      change: String? = nil,
      label: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.total = total
      self.shown = shown
      self.source = source
      self.answers = answers
      self.subscales = subscales
      self.difficulty = difficulty
      self.band = band
      self.change = change
      self.label = label
    }
  }

  /// Where one questionnaire stands.
  package struct Standing: Codable, Hashable, Sendable {
    /// Its id: "phq-9".
    package var instrument: String
    /// What it is called: "PHQ-9".
    package var title: String
    /// What it asks about.
    package var about: String
    /// The latest score.
    package var latest: Score?
    /// The score that counts as the start.
    package var start: Score?
    /// How many there are.
    package var count: Int
    /// When it is to be filled in, as was agreed: "before Tuesday 1 December".
    package var due: String?
    /// Whether Kith can ask its questions one by one.
    package var hasText: Bool
    /// What is worked out from what is kept elsewhere, where it is: absent for what is filled in.
    package var derived: Derived?

    package init(
      instrument: String,
      title: String,
      about: String,
      latest: Score? = nil,
      start: Score? = nil,
      count: Int,
      due: String? = nil,
      hasText: Bool,
      derived: Derived? = nil
    ) {
      self.instrument = instrument
      self.title = title
      self.about = about
      self.latest = latest
      self.start = start
      self.count = count
      self.due = due
      self.hasText = hasText
      self.derived = derived
    }
  }

  /// A value that is worked out from what is kept elsewhere.
  package struct Derived: Codable, Hashable, Sendable {
    /// As it is shown: "4.8 of 7". Absent while there is nothing to work it out from.
    package var shown: String?
    /// What it is of: "Monday 16 to Sunday 22 November", "3 goals".
    package var basis: String?
    /// How what it is made from is recorded, in a sentence with a command.
    package var how: String

    package init(
      shown: String? = nil,
      basis: String? = nil,
      how: String
    ) {
      self.shown = shown
      self.basis = basis
      self.how = how
    }
  }

  /// Every questionnaire: what is due, the latest score first of all.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Measures.List"
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
      /// One for each, those due first, then those that were filled in.
      package var measures: [Standing]

      package init(
        measures: [Standing]
      ) {
        self.measures = measures
      }
    }
  }

  /// What a questionnaire is.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Measures.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "instrument": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its id: "phq-9".
      package var instrument: String

      package init(
        query: Query? = nil,
        instrument: String
      ) {
        self.query = query
        self.instrument = instrument
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The questionnaire.
      package var instrument: Instrument

      package init(
        instrument: Instrument
      ) {
        self.instrument = instrument
      }
    }
  }

  /// Records a questionnaire, by its answers or by its total.
  package enum Complete: VarlinkMethod {
    package static let name = "org.kith.Measures.Complete"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "instrument": [:], "answers": [:], "total": [:], "source": [:], "difficulty": [:], "safetyAnswer": [:], "draft": [:]]

    /// What Complete takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its id: "phq-9".
      package var instrument: String
      /// One for each item, in order.
      package var answers: [ItemAnswer]?
      /// The total, where only that is known.
      package var total: Double?
      /// self or clinic; self, if left out.
      package var source: String?
      /// The answer to the question that does not count, 0 to 3.
      package var difficulty: Int?
      /// With a total: the answer to the question about safety.
      package var safetyAnswer: Int?
      /// The draft that it finishes: "d1".
      package var draft: String?

      package init(
        command: Command? = nil,
        instrument: String,
        answers: [ItemAnswer]? = nil,
        total: Double? = nil,
        source: String? = nil,
        difficulty: Int? = nil,
        safetyAnswer: Int? = nil,
        draft: String? = nil
      ) {
        self.command = command
        self.instrument = instrument
        self.answers = answers
        self.total = total
        self.source = source
        self.difficulty = difficulty
        self.safetyAnswer = safetyAnswer
        self.draft = draft
      }
    }

    /// What Complete gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The score.
      package var score: Score
      /// Whether the safety card is to be shown.
      package var safetyCard: Bool
      /// The card.
      package var card: SafetyCard?
      /// What is offered for the next session's list, after a change for the worse.
      package var offer: String?

      package init(
        receipt: Receipt,
        score: Score,
        safetyCard: Bool,
        card: SafetyCard? = nil,
        offer: String? = nil
      ) {
        self.receipt = receipt
        self.score = score
        self.safetyCard = safetyCard
        self.card = card
        self.offer = offer
      }
    }
  }

  /// Leaves a questionnaire out this time.
  package enum Skip: VarlinkMethod {
    package static let name = "org.kith.Measures.Skip"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "instrument": [:]]

    /// What Skip takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its id: "phq-9".
      package var instrument: String

      package init(
        command: Command? = nil,
        instrument: String
      ) {
        self.command = command
        self.instrument = instrument
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

  /// All scores of a questionnaire, the latest first.
  package enum Series: VarlinkMethod {
    package static let name = "org.kith.Measures.Series"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "instrument": [:], "limit": [:], "before": [:]]

    /// What Series takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its id: "phq-9".
      package var instrument: String
      /// How many, 60 if left out.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?

      package init(
        query: Query? = nil,
        instrument: String,
        limit: Int? = nil,
        before: String? = nil
      ) {
        self.query = query
        self.instrument = instrument
        self.limit = limit
        self.before = before
      }
    }

    /// What Series gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What it is called: "PHQ-9".
      package var title: String
      /// One for each.
      package var scores: [Score]
      /// Whether there are more before the last.
      package var more: Bool

      package init(
        title: String,
        scores: [Score],
        more: Bool
      ) {
        self.title = title
        self.scores = scores
        self.more = more
      }
    }
  }

  /// What changed since the start.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.Measures.Change"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "instrument": [:], "preset": [:]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its id: "phq-9".
      package var instrument: String
      /// usual or nhs: by whose threshold; usual, if left out.
      package var preset: String?

      package init(
        query: Query? = nil,
        instrument: String,
        preset: String? = nil
      ) {
        self.query = query
        self.instrument = instrument
        self.preset = preset
      }
    }

    /// What Change gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What it is called: "PHQ-9".
      package var title: String
      /// The score that counts as the start; absent while there are not two.
      package var start: Score?
      /// beforeFirstSession or firstScore.
      package var startRule: String?
      /// The latest complete score.
      package var latest: Score?
      /// The latest less the start.
      package var difference: Double?
      /// From which difference on it is more than usual ups and downs, where that is published.
      package var threshold: Double?
      /// same, within, better, worse or unlabelled.
      package var label: String?
      /// The same in words.
      package var words: String

      package init(
        title: String,
        start: Score? = nil,
        startRule: String? = nil,
        latest: Score? = nil,
        difference: Double? = nil,
        threshold: Double? = nil,
        label: String? = nil,
        words: String
      ) {
        self.title = title
        self.start = start
        self.startRule = startRule
        self.latest = latest
        self.difference = difference
        self.threshold = threshold
        self.label = label
        self.words = words
      }
    }
  }

  /// What PHQ-9 and GAD-7 say together, as the NHS Talking Therapies manual counts it.
  package enum Recovery: VarlinkMethod {
    package static let name = "org.kith.Measures.Recovery"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Recovery takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Recovery gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Whether both have two complete scores, without which nothing can be said.
      package var known: Bool
      /// Whether one is better by more than usual ups and downs, and neither worse.
      package var reliablyBetter: Bool?
      /// Whether one is worse by more than usual ups and downs, and neither better.
      package var reliablyWorse: Bool?
      /// Whether at the start one was at its cut-off or above, and both are below theirs now.
      package var belowBoth: Bool?
      /// The same in words, each a sentence.
      package var words: [String]

      package init(
        known: Bool,
        reliablyBetter: Bool? = nil,
        reliablyWorse: Bool? = nil,
        belowBoth: Bool? = nil,
        words: [String]
      ) {
        self.known = known
        self.reliablyBetter = reliablyBetter
        self.reliablyWorse = reliablyWorse
        self.belowBoth = belowBoth
        self.words = words
      }
    }
  }

  /// Checks an instrument pack and records nothing.
  package enum CheckPack: VarlinkMethod {
    package static let name = "org.kith.Measures.CheckPack"
    package static let parameterNames: FieldNames = ["text": [:]]

    /// What CheckPack takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The file's text, JSON.
      package var text: String

      package init(
        text: String
      ) {
        self.text = text
      }
    }

    /// What CheckPack gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The questionnaire that is in it.
      package var instrument: Instrument

      package init(
        instrument: Instrument
      ) {
        self.instrument = instrument
      }
    }
  }

  /// Takes in an instrument pack; all of it is kept in the record.
  package enum LoadPack: VarlinkMethod {
    package static let name = "org.kith.Measures.LoadPack"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "text": [:]]

    /// What LoadPack takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The file's text, JSON.
      package var text: String

      package init(
        command: Command? = nil,
        text: String
      ) {
        self.command = command
        self.text = text
      }
    }

    /// What LoadPack gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// The questionnaire that is in it.
      package var instrument: Instrument

      package init(
        receipt: Receipt,
        instrument: Instrument
      ) {
        self.receipt = receipt
        self.instrument = instrument
      }
    }
  }

  /// Scores to draw.
  package enum Chart: VarlinkMethod {
    package static let name = "org.kith.Measures.Chart"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "instrument": [:], "weeks": [:]]

    /// What Chart takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its id: "phq-9".
      package var instrument: String
      /// How many weeks, up to now; as many as there are, 16 at most, if left out.
      package var weeks: Int?

      package init(
        query: Query? = nil,
        instrument: String,
        weeks: Int? = nil
      ) {
        self.query = query
        self.instrument = instrument
        self.weeks = weeks
      }
    }

    /// What Chart gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What to draw.
      package var plot: Plot

      package init(
        plot: Plot
      ) {
        self.plot = plot
      }
    }
  }
}

extension MeasuresInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Questionnaires: what was filled in, and what changed since the start.
  interface org.kith.Measures

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

  # A place on a chart: the values of one day.
  type PlotPoint (
    # The day, counted from the chart's first, which is 0.
    day: int,
    # The same as a date: "2026-11-23".
    date: string,
    # The lowest of that day.
    lowest: float,
    # The highest of that day.
    highest: float,
    # How many there were.
    count: int
  )

  # A day that is named below a chart.
  type PlotTick (
    # The day, counted from the chart's first.
    day: int,
    # What stands there: "13 Oct".
    label: string
  )

  # Something that happened, marked on a chart.
  type Mark (
    # The day, counted from the chart's first.
    day: int,
    # When it was.
    moment: Moment,
    # What it is called: "8" for session 8, "Moved house".
    label: string,
    # session or lifeEvent.
    kind: string
  )

  # What a chart is drawn from. Days without a value have no point.
  type Plot (
    # What it shows: "Mood".
    title: string,
    # The same in one sentence, for who does not see it.
    summary: string,
    # How many days it spans.
    days: int,
    # The lowest value that there can be.
    lowest: float,
    # The highest value that there can be.
    highest: float,
    # Whether values are said with their sign: from one's usual, which is 0.
    signed: bool,
    # One for each day that has any, in order.
    points: []PlotPoint,
    # Days to name, in order.
    ticks: []PlotTick,
    # What happened, in order.
    marks: []Mark
  )

  # What is shown, at once and the same for every answer, after a question about safety.
  type SafetyCard (
    # The lines as they are printed.
    lines: []string,
    # What is offered for the next session's list; absent where nothing is.
    offer: ?string
  )

  # The words of a questionnaire.
  type Text (
    # What stands above all questions.
    stem: string,
    # The questions, in order.
    questions: []string,
    # What each answer is called, from the lowest.
    answers: []string,
    # A question after the others that does not count.
    difficulty: ?string,
    # What its answers are called, from 0.
    difficultyAnswers: ?[]string,
    # Who wrote it.
    credit: string
  )

  # A published range of totals.
  type Band (
    # The least total that belongs to it.
    from: int,
    # Its published name.
    name: string
  )

  # A questionnaire.
  type Instrument (
    # What a person types: "phq-9".
    id: string,
    # What it is called: "PHQ-9".
    title: string,
    # What it asks about.
    about: string,
    # The edition of its words and items.
    version: string,
    # The edition of the rules it is scored by.
    scoringVersion: int,
    # How many items it has.
    items: int,
    # The least that one answer counts.
    lowest: int,
    # The most that one answer counts.
    highest: int,
    # The least that a total can be.
    lowestTotal: float,
    # The most that a total can be.
    highestTotal: float,
    # Whether a higher total is better.
    higherIsBetter: bool,
    # The time it asks about.
    lookBack: string,
    # How often it is usually filled in.
    often: string,
    # Whose it is.
    licence: string,
    # Manuals and papers that the rules are from.
    sources: []string,
    # What is worth knowing when answers are entered.
    note: ?string,
    # How far two totals lie apart where it is more than usual ups and downs.
    change: ?int,
    # The published cut-off: the total from which it counts.
    cutOff: ?int,
    # Published ranges, in rising order.
    bands: []Band,
    # The item that asks about safety.
    safetyItem: ?int,
    # What a score is made from: answers, rhythm or goals.
    filledBy: string,
    # Its words, where they may be shown.
    text: ?Text,
    # Whether it was brought along in a pack.
    isPack: bool
  )

  # One answer.
  type ItemAnswer (
    # The number of the item, from 1.
    item: int,
    # The answer; absent where it is open.
    value: ?int
  )

  # A part of a questionnaire that has a mean of its own.
  type Subscale (
    # What it is about.
    name: string,
    # The mean of its items.
    mean: float
  )

  # A questionnaire that was filled in.
  type Score (
    # The entry's short name: "e57".
    entry: string,
    # When it was.
    when: Moment,
    # What the answers add up to; absent while one is missing.
    total: ?float,
    # The same for people: "13"; "not all answered" while one is missing.
    shown: string,
    # self or clinic.
    source: string,
    # One for each item; none where only a total is known.
    answers: []ItemAnswer,
    # Parts with a mean of their own.
    subscales: []Subscale,
    # The answer to the question that does not count.
    difficulty: ?int,
    # The published name of the range, if there is one.
    band: ?string,
    # What changed since the start, in words.
    change: ?string,
    # same, within, better, worse or unlabelled.
    label: ?string
  )

  # Where one questionnaire stands.
  type Standing (
    # Its id: "phq-9".
    instrument: string,
    # What it is called: "PHQ-9".
    title: string,
    # What it asks about.
    about: string,
    # The latest score.
    latest: ?Score,
    # The score that counts as the start.
    start: ?Score,
    # How many there are.
    count: int,
    # When it is to be filled in, as was agreed: "before Tuesday 1 December".
    due: ?string,
    # Whether Kith can ask its questions one by one.
    hasText: bool,
    # What is worked out from what is kept elsewhere, where it is: absent for what is filled in.
    derived: ?Derived
  )

  # A value that is worked out from what is kept elsewhere.
  type Derived (
    # As it is shown: "4.8 of 7". Absent while there is nothing to work it out from.
    shown: ?string,
    # What it is of: "Monday 16 to Sunday 22 November", "3 goals".
    basis: ?string,
    # How what it is made from is recorded, in a sentence with a command.
    how: string
  )

  # Every questionnaire: what is due, the latest score first of all.
  method List(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each, those due first, then those that were filled in.
    measures: []Standing
  )

  # What a questionnaire is.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Its id: "phq-9".
    instrument: string
  ) -> (
    # The questionnaire.
    instrument: Instrument
  )

  # Records a questionnaire, by its answers or by its total.
  method Complete(
    # The command's id, course and date.
    command: ?Command,
    # Its id: "phq-9".
    instrument: string,
    # One for each item, in order.
    answers: ?[]ItemAnswer,
    # The total, where only that is known.
    total: ?float,
    # self or clinic; self, if left out.
    source: ?string,
    # The answer to the question that does not count, 0 to 3.
    difficulty: ?int,
    # With a total: the answer to the question about safety.
    safetyAnswer: ?int,
    # The draft that it finishes: "d1".
    draft: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The score.
    score: Score,
    # Whether the safety card is to be shown.
    safetyCard: bool,
    # The card.
    card: ?SafetyCard,
    # What is offered for the next session's list, after a change for the worse.
    offer: ?string
  )

  # Leaves a questionnaire out this time.
  method Skip(
    # The command's id, course and date.
    command: ?Command,
    # Its id: "phq-9".
    instrument: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # All scores of a questionnaire, the latest first.
  method Series(
    # The course and the moment asked about.
    query: ?Query,
    # Its id: "phq-9".
    instrument: string,
    # How many, 60 if left out.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string
  ) -> (
    # What it is called: "PHQ-9".
    title: string,
    # One for each.
    scores: []Score,
    # Whether there are more before the last.
    more: bool
  )

  # What changed since the start.
  method Change(
    # The course and the moment asked about.
    query: ?Query,
    # Its id: "phq-9".
    instrument: string,
    # usual or nhs: by whose threshold; usual, if left out.
    preset: ?string
  ) -> (
    # What it is called: "PHQ-9".
    title: string,
    # The score that counts as the start; absent while there are not two.
    start: ?Score,
    # beforeFirstSession or firstScore.
    startRule: ?string,
    # The latest complete score.
    latest: ?Score,
    # The latest less the start.
    difference: ?float,
    # From which difference on it is more than usual ups and downs, where that is published.
    threshold: ?float,
    # same, within, better, worse or unlabelled.
    label: ?string,
    # The same in words.
    words: string
  )

  # What PHQ-9 and GAD-7 say together, as the NHS Talking Therapies manual counts it.
  method Recovery(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # Whether both have two complete scores, without which nothing can be said.
    known: bool,
    # Whether one is better by more than usual ups and downs, and neither worse.
    reliablyBetter: ?bool,
    # Whether one is worse by more than usual ups and downs, and neither better.
    reliablyWorse: ?bool,
    # Whether at the start one was at its cut-off or above, and both are below theirs now.
    belowBoth: ?bool,
    # The same in words, each a sentence.
    words: []string
  )

  # Checks an instrument pack and records nothing.
  method CheckPack(
    # The file's text, JSON.
    text: string
  ) -> (
    # The questionnaire that is in it.
    instrument: Instrument
  )

  # Takes in an instrument pack; all of it is kept in the record.
  method LoadPack(
    # The command's id, course and date.
    command: ?Command,
    # The file's text, JSON.
    text: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # The questionnaire that is in it.
    instrument: Instrument
  )

  # Scores to draw.
  method Chart(
    # The course and the moment asked about.
    query: ?Query,
    # Its id: "phq-9".
    instrument: string,
    # How many weeks, up to now; as many as there are, 16 at most, if left out.
    weeks: ?int
  ) -> (
    # What to draw.
    plot: Plot
  )

  """#
}
