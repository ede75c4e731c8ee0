package import Domain

extension GoalMeasure {
  /// count, yesNo, rating or attainment.
  package var kindName: String {
    switch self {
    case .count: "count"
    case .yesNo: "yesNo"
    case .rating: "rating"
    case .attainment: "attainment"
    }
  }
}

extension GoalProgress.Row {
  /// Of a count: how many in the window that `now` lies in. Weeks run from Monday, in the person's
  /// zone.
  package func countInWindow(at now: Timestamp, zone: ZoneName, _ zones: any ZoneRules) -> Int? {
    guard case .count(_, let window) = measure else { return nil }
    let today = zones.civil(at: now, in: zone).date
    let inWindow: (CivilDate) -> Bool =
      switch window {
      case .week: { $0.startOfWeek == today.startOfWeek }
      case .month: { $0.year == today.year && $0.month == today.month }
      case .course: { _ in true }
      }
    if window == .course { return doneInAll }
    return done.filter { inWindow(zones.civil(at: $0.at, in: zone).date) }
      .reduce(0) { $0 + $1.count }
  }

  /// From 0 to 1; nil while nothing is rated, which is not zero, and for attainment, which has its
  /// own scale.
  package func progress(at now: Timestamp, zone: ZoneName, _ zones: any ZoneRules) -> Double? {
    guard let last = lastRating else { return nil }
    switch measure {
    case .count(let target, _):
      let done = countInWindow(at: now, zone: zone, zones) ?? 0
      return min(1, Double(done) / Double(target))
    case .yesNo: return Double(last)
    case .rating(let baseline, let target):
      guard let start = baseline ?? firstRating, start != target else { return nil }
      return min(1, max(0, Double(last - start) / Double(target - start)))
    case .attainment: return nil
    }
  }
}

extension GoalProgress {
  /// Goals in order of making, the live ones first.
  package var inOrder: [Row] {
    rows.values.sorted {
      ($0.status == .live ? 0 : 1, $0.id.number) < ($1.status == .live ? 0 : 1, $1.id.number)
    }
  }

  /// The T score of goal attainment scaling over all live goals that are rated; nil when none is.
  ///
  /// T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²) with ρ = 0.3 (Kiresuk & Sherman 1968).
  package var attainment: Double? { Self.attainmentScore(rated) }

  /// Weights and levels of all live goals in five levels that are rated.
  package var rated: [(weight: Double, level: Double)] {
    rows.values.compactMap { row -> (weight: Double, level: Double)? in
      guard row.status == .live, case .attainment(_, let weight) = row.measure,
        let last = row.lastRating
      else { return nil }
      return (Double(weight), Double(last))
    }
  }

  /// The T score of weights and levels.
  package static func attainmentScore(_ rated: [(weight: Double, level: Double)]) -> Double? {
    if rated.isEmpty { return nil }
    let weighted = rated.reduce(0) { $0 + $1.weight * $1.level }
    let squares = rated.reduce(0) { $0 + $1.weight * $1.weight }
    let sum = rated.reduce(0) { $0 + $1.weight }
    return 50 + 10 * weighted / (0.7 * squares + 0.3 * sum * sum).squareRoot()
  }
}
