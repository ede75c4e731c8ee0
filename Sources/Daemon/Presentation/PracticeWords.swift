import Domain

/// What skills are called, and what is said about them.
enum PracticeWords {
  static func title(of skill: Skill) -> String {
    switch skill {
    case .activeListening: "hearing somebody out"
    case .iStatement: "speaking for myself"
    case .assertiveness: "asking and saying no"
    case .boundarySetting: "setting a boundary"
    case .conflictResolution: "talking through a disagreement"
    case .expressingFeeling: "saying what I feel"
    case .askingForHelp: "asking for help"
    }
  }
}
