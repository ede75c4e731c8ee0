import Domain

/// The words of a week to fill in by hand. The sheet lies on tables and in bags, so none of them says
/// what it is for.
enum SheetWords {
  static let scale = "0 lowest, 10 highest"
  static let scaleAroundUsual = "0 is my usual, -5 lowest, +5 highest"

  static let questions = [
    "What happened?", "What was said?", "What did I feel?", "What did I want?",
    "What might I try next time?",
  ]

  /// What the Social Rhythm Metric asks for (Monk et al., Journal of Affective Disorders 2002, on the
  /// five-item version), in the words that the rhythm has.
  static let anchors = RhythmAnchor.allCases.map(RhythmWords.inFull)
}
