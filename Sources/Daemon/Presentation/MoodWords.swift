import Domain

/// What is asked about mood.
enum MoodWords {
  static func question(_ scale: MoodScale) -> String {
    switch scale {
    case .lowestToHighest: "How are you, from 0 (lowest) to 10 (highest)?"
    case .fromUsual: "How are you, from -5 to +5? 0 is your usual."
    }
  }
}
