/// How mood is numbered.
package enum MoodScale: String, CaseIterable, Hashable, Sendable, Codable {
  /// 0, the lowest, to 10, the highest.
  case lowestToHighest
  /// −5, far below, to +5, far above one's usual; 0 is the usual. On a scale that calls the top best,
  /// a mania would look like success.
  case fromUsual

  package var range: ClosedRange<Int> {
    switch self {
    case .lowestToHighest: 0...10
    case .fromUsual: -5...5
    }
  }

  /// As people read it: "4"; measured from the usual "+2", "0", "-3".
  package func shown(_ value: Int) -> String {
    self == .fromUsual && value > 0 ? "+\(value)" : "\(value)"
  }

  /// From the lowest to the highest as people read it: "2 to 5"; one number where both are the same.
  package func shown(_ range: ClosedRange<Int>) -> String {
    let (lowest, highest) = (shown(range.lowerBound), shown(range.upperBound))
    return lowest == highest ? lowest : "\(lowest) to \(highest)"
  }
}

extension Contract {
  /// The scale that goes with what was agreed: in interpersonal and social rhythm therapy, from the
  /// usual.
  package var moodScale: MoodScale { template == "ipsrt" ? .fromUsual : .lowestToHighest }
}
