/// How regular a week was: the five-item Social Rhythm Metric (Monk et al., Journal of Nervous and
/// Mental Disease 178, 1990, and 190, 2002).
///
/// For each point of the day with at least three times in the week: the mean; times further from it
/// than one and a half standard deviations (with n − 1) are left out; the mean of the rest is the
/// habitual time; every time within 45 minutes of it is a hit, also of those left out. The score is
/// hits by points that qualify, 0 to 7. Both limits belong to what they enclose. Wall clocks count,
/// so that a change of the clocks makes no difference. Whole numbers throughout: nothing is rounded.
package struct SocialRhythm: Hashable, Sendable {
  /// The fewest times in a week from which a habit can be told.
  package static let fewestDays = 3
  /// How far from the habitual time counts as a hit, in seconds: 45 minutes.
  package static let window = 45 * 60

  /// Hits of each point of the day that qualifies.
  package let hits: [RhythmAnchor: Int]

  /// - Parameter times: the times of one week, at most one a day, by point of the day.
  package init(_ times: [RhythmAnchor: [TimeOfDay]]) {
    var hits: [RhythmAnchor: Int] = [:]
    for (anchor, times) in times where times.count >= Self.fewestDays {
      hits[anchor] = Self.hits(times.map { Self.seconds($0, of: anchor) })
    }
    self.hits = hits
  }

  /// 0 to 7; nil when no point of the day has enough times.
  package var score: Double? {
    hits.isEmpty ? nil : Double(hits.values.reduce(0, +)) / Double(hits.count)
  }

  private static func seconds(_ time: TimeOfDay, of anchor: RhythmAnchor) -> Int {
    let isPast = anchor.reachesPastMidnight && time < .dayBegins
    return time.secondOfDay + (isPast ? 86_400 : 0)
  }

  private static func hits(_ times: [Int]) -> Int {
    let count = times.count
    let sum = times.reduce(0, +)
    // n times each deviation, so that the mean need not be divided.
    let deviations = times.map { count * $0 - sum }
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    let kept = zip(times, deviations)
      .filter { 4 * (count - 1) * $1 * $1 <= 9 * squares }.map(\.0)
    let keptSum = kept.reduce(0, +)
    return times.count { abs(kept.count * $0 - keptSum) <= kept.count * window }
  }
}
