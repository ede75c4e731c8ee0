import ControlAPI
import Domain
import Projections

/// One benefit: its measure at the start and now. There is no sum of several.
struct BenefitRow: Hashable, Sendable {
  /// A value and when it was.
  struct Level: Hashable, Sendable {
    var value: Int
    var at: Timestamp
    /// The value for people, where that is more than the number.
    var shown: String?
  }

  var benefit: Benefit
  var measure: String
  var start: Level?
  var now: Level?
  var words: String

  /// - Parameters:
  ///   - benefit: which.
  ///   - measure: what it is seen by.
  ///   - start: the first value, where there is one.
  ///   - now: the latest value; the same as `start` while there is but one.
  ///   - words: what the change is called, where its measure has words of its own.
  init(
    _ benefit: Benefit, measure: String, start: Level?, now: Level?, words: String? = nil
  ) {
    self.benefit = benefit
    self.measure = measure
    self.start = start
    self.now = now
    guard let start, let now else {
      self.words = BenefitWords.none(benefit)
      return
    }
    self.words =
      start == now
      ? BenefitWords.onlyOne : words ?? BenefitWords.change(now.value - start.value)
  }

  /// The five rows, in order.
  ///
  /// - Parameters:
  ///   - ratings: the lines that the person rates.
  ///   - symptoms: the row of the questionnaire, where there is one.
  ///   - support: the row of the circle, where there is one.
  /// - Returns: always five.
  static func all(
    _ ratings: BenefitRatings, symptoms: BenefitRow?, support: BenefitRow?
  ) -> [BenefitRow] {
    Benefit.allCases.map { benefit in
      switch benefit {
      case .symptoms: symptoms ?? BenefitRow(benefit, measure: "PHQ-9", start: nil, now: nil)
      case .support:
        support
          ?? BenefitRow(benefit, measure: BenefitWords.supportMeasure, start: nil, now: nil)
      case .communication: own(.communication, ratings)
      case .selfEsteem: own(.selfEsteem, ratings)
      case .coping: own(.coping, ratings)
      }
    }
  }

  private static func own(_ line: BenefitLine, _ ratings: BenefitRatings) -> BenefitRow {
    func level(_ rating: BenefitRatings.Rating) -> Level {
      Level(value: rating.value, at: rating.at, shown: "\(rating.value) of 10")
    }
    return BenefitRow(
      line.benefit, measure: BenefitWords.line(line),
      start: ratings.lines[line].map { level($0.first) },
      now: ratings.lines[line].map { level($0.latest) })
  }
}
