/// A questionnaire as Kith knows it: how its answers add up, and what is published about the sum.
/// Most come without their words, which belong to others; answers or totals are taken from a copy
/// that a clinic gave.
package struct Instrument: Hashable, Sendable, Encodable {
  /// What a person types: `phq-9`. Lower-case letters, digits and hyphens, at most 30.
  package var id: String
  /// What it is called: "PHQ-9".
  package var title: String
  /// What it asks about, in a few words.
  package var about: String
  /// The edition of its words and items.
  package var version: String
  /// The edition of the rules below, 1 and up; stored with every score.
  package var scoringVersion: Int
  /// How many items it has, 1 to 100.
  package var items: Int
  /// The least and the most that one answer counts.
  package var lowest: Int
  package var highest: Int
  package var rule: TotalRule
  /// Items, from 1, that count the other way round: the answer is turned before it is added.
  package var reversed: [Int]
  package var higherIsBetter: Bool
  /// Published names of ranges, each from a total on, in rising order.
  package var bands: [ScoreBand]
  /// How far two totals lie apart where it is more than usual ups and downs, and the same as the
  /// NHS counts it.
  package var change: Int?
  package var nhsChange: Int?
  /// The total from which the published cut-off counts.
  package var cutOff: Int?
  /// The time it asks about, in words.
  package var lookBack: String
  /// How often it is usually filled in, in words.
  package var often: String
  /// Whose it is, and what may be done with it.
  package var licence: String
  /// Manuals and papers that the rules are from.
  package var sources: [String]
  /// The item, from 1, that asks about safety.
  package var safetyItem: Int?
  package var subscales: [Subscale]
  /// What is worth knowing when answers are entered.
  package var note: String?
  /// Its own words, where they may be shown.
  package var text: InstrumentText?
  package var filledBy: Filling

  package init(
    id: String, title: String, about: String, version: String, items: Int, lowest: Int = 0,
    highest: Int, rule: TotalRule = .sum, reversed: [Int] = [], higherIsBetter: Bool = false,
    bands: [ScoreBand] = [], change: Int? = nil, nhsChange: Int? = nil, cutOff: Int? = nil,
    lookBack: String, often: String, licence: String, sources: [String], safetyItem: Int? = nil,
    subscales: [Subscale] = [], note: String? = nil, text: InstrumentText? = nil,
    filledBy: Filling = .answers
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.version = version
    scoringVersion = 1
    self.items = items
    self.lowest = lowest
    self.highest = highest
    self.rule = rule
    self.reversed = reversed
    self.higherIsBetter = higherIsBetter
    self.bands = bands
    self.change = change
    self.nhsChange = nhsChange
    self.cutOff = cutOff
    self.lookBack = lookBack
    self.often = often
    self.licence = licence
    self.sources = sources
    self.safetyItem = safetyItem
    self.subscales = subscales
    self.note = note
    self.text = text
    self.filledBy = filledBy
  }

  /// How answers become a total.
  package enum TotalRule: String, Hashable, Sendable, Codable, CaseIterable {
    case sum
    /// Four times the sum, so that the most is 100.
    case sumTimesFour
    /// Shown as the mean of the items; kept as their sum, which is a whole number.
    case mean
  }

  /// What a score is made from.
  package enum Filling: String, Hashable, Sendable, Codable, CaseIterable {
    case answers
    /// Worked out from the times of day that are kept.
    case rhythm
    /// Worked out from goals in five levels.
    case goals
  }
}

/// A range of totals with the name that was published for it.
package struct ScoreBand: Hashable, Sendable, Codable {
  /// The least total that belongs to it.
  package var from: Int
  package var name: String

  package init(from: Int, name: String) {
    self.from = from
    self.name = name
  }
}

/// Items that have a mean of their own.
package struct Subscale: Hashable, Sendable, Codable {
  package var name: String
  /// From 1.
  package var items: [Int]

  package init(name: String, items: [Int]) {
    self.name = name
    self.items = items
  }
}

/// The words of a questionnaire.
package struct InstrumentText: Hashable, Sendable, Codable {
  /// What stands above all questions.
  package var stem: String
  package var questions: [String]
  /// What each answer is called, from the lowest.
  package var answers: [String]
  /// A question after the others that does not count.
  package var difficulty: String?
  package var difficultyAnswers: [String]?
  package var credit: String

  package init(
    stem: String, questions: [String], answers: [String], difficulty: String? = nil,
    difficultyAnswers: [String]? = nil, credit: String
  ) {
    self.stem = stem
    self.questions = questions
    self.answers = answers
    self.difficulty = difficulty
    self.difficultyAnswers = difficultyAnswers
    self.credit = credit
  }
}
