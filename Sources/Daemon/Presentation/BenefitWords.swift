import Domain

/// What is said of the benefits.
enum BenefitWords {
  static func name(_ benefit: Benefit) -> String {
    switch benefit {
    case .symptoms: "Symptoms"
    case .communication: "Saying what I mean"
    case .support: "People around me"
    case .selfEsteem: "Feeling all right"
    case .coping: "Coping"
    }
  }

  /// The line that a person rates.
  static func line(_ line: BenefitLine) -> String {
    switch line {
    case .communication: "I can say what I mean"
    case .selfEsteem: "I feel all right about myself"
    case .coping: "I can handle what comes"
    }
  }

  static let supportMeasure = "People in the two nearest rings"

  /// "2 higher than at the start".
  static func change(_ difference: Int) -> String {
    if difference == 0 { return "as at the start" }
    return "\(abs(difference)) \(difference > 0 ? "higher" : "lower") than at the start"
  }

  static let onlyOne = "one so far"

  /// What to type where there is nothing yet.
  static func none(_ benefit: Benefit) -> String {
    switch benefit {
    case .symptoms: "none yet: kith measure"
    case .support: "none yet: kith circle"
    case .communication: "not rated yet: kith benefits rate communication 5"
    case .selfEsteem: "not rated yet: kith benefits rate self-esteem 5"
    case .coping: "not rated yet: kith benefits rate coping 5"
    }
  }
}
