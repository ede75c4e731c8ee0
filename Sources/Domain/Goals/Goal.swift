/// A goal as the rules see it.
package struct Goal: Hashable, Sendable, Codable {
  package var id: GoalID
  package var measure: GoalMeasure
  package var status = GoalStatus.live
}

/// What became of a goal.
package enum GoalStatus: String, Hashable, Sendable, Codable {
  case live
  case achieved
  case setAside
}

/// How one sees where a goal stands.
package enum GoalMeasure: Hashable, Sendable {
  /// So many times in a window.
  case count(target: Int, per: GoalWindow)
  case yesNo
  /// 0–10, from where it began to where it should get; the start may be unknown yet.
  case rating(baseline: Int?, target: Int)
  /// Goal attainment scaling: five levels in words, from −2, much less than expected, over 0,
  /// expected, to +2. Kiresuk & Sherman (1968).
  case attainment(levels: [String], weight: Int)
}

/// The time in which a count is taken.
package enum GoalWindow: String, Hashable, Sendable, Codable, CaseIterable {
  /// Monday to Sunday.
  case week
  case month
  case course
}
