package import Domain

/// What changed between two totals of one questionnaire, told from usual ups and downs.
package struct MeasureChange: Hashable, Sendable {
  /// Which of the scores counts as the start.
  package enum Start: String, Hashable, Sendable {
    /// The last one in the 14 days before the first session, or at it.
    case beforeFirstSession
    /// The first one there is.
    case firstScore
  }

  package enum Label: String, Hashable, Sendable {
    case same
    case within
    case better
    case worse
    /// No threshold is published for it.
    case unlabelled
  }

  package var baseline: MeasureSeries.Score
  package var start: Start
  package var latest: MeasureSeries.Score
  /// The latest total less the baseline's.
  package var difference: Int
  package var threshold: Int?
  package var label: Label

  /// Whether the change is more than usual ups and downs.
  package var isReliable: Bool { label == .better || label == .worse }

  /// The label of a difference.
  ///
  /// - Parameters:
  ///   - difference: the latest total less the baseline's.
  ///   - threshold: from which on it is more than usual ups and downs, if that is published.
  ///   - higherIsBetter: which way is better.
  /// - Returns: the label.
  package static func label(
    _ difference: Int, threshold: Int?, higherIsBetter: Bool
  ) -> Label {
    guard let threshold else { return difference == 0 ? .same : .unlabelled }
    if abs(difference) < threshold { return difference == 0 ? .same : .within }
    return (difference > 0) == higherIsBetter ? .better : .worse
  }
}

extension MeasureSeries.Row {
  /// The score that counts as the start.
  ///
  /// - Parameter firstSession: from the beginning of the first attended session to its end, where
  ///   that is known.
  /// - Returns: the last complete score in the 14 days before it or at it, else the first; nil where
  ///   no score is complete.
  package func baseline(
    firstSession: Range<Timestamp>?
  ) -> (score: MeasureSeries.Score, start: MeasureChange.Start)? {
    guard let earliest = first.first else { return nil }
    if let firstSession {
      let window = (firstSession.lowerBound - .days(14))...firstSession.upperBound
      let kept = first + latest.filter { $0.total != nil }
      if let score = kept.filter({ window.contains($0.at) }).max(by: { $0.at < $1.at }) {
        return (score, .beforeFirstSession)
      }
    }
    return (earliest, .firstScore)
  }

  /// What changed from the start to the latest complete score, or to `score`.
  ///
  /// - Returns: nil while there are not two complete scores, the start the earlier one.
  package func change(
    to score: MeasureSeries.Score? = nil, _ instrument: Instrument,
    firstSession: Range<Timestamp>?, preset: ChangePreset = .usual
  ) -> MeasureChange? {
    guard let (baseline, start) = baseline(firstSession: firstSession),
      let latest = score ?? lastComplete, let total = latest.total, let before = baseline.total,
      baseline.entry != latest.entry, baseline.at <= latest.at
    else { return nil }
    let threshold = instrument.threshold(preset)
    return MeasureChange(
      baseline: baseline, start: start, latest: latest, difference: total - before,
      threshold: threshold,
      label: MeasureChange.label(
        total - before, threshold: threshold, higherIsBetter: instrument.higherIsBetter))
  }
}

/// What two questionnaires together say by the NHS Talking Therapies manual. One alone says nothing
/// of the kind.
package struct MeasureRecovery: Hashable, Sendable {
  /// At least one is reliably better and neither reliably worse.
  package var isReliablyBetter: Bool
  /// At least one is reliably worse and neither reliably better.
  package var isReliablyWorse: Bool
  /// At least one began at its cut-off or above.
  package var beganAbove: Bool
  /// Both are below their cut-offs now.
  package var isBelow: Bool

  /// From at or above a cut-off to below both.
  package var hasRecovered: Bool { beganAbove && isBelow }

  /// - Parameter changes: of the PHQ-9 and the GAD-7, by the preset `nhs`, with their cut-offs.
  package init(_ changes: [(change: MeasureChange, cutOff: Int)]) {
    let labels = changes.map(\.change.label)
    isReliablyBetter = labels.contains(.better) && !labels.contains(.worse)
    isReliablyWorse = labels.contains(.worse) && !labels.contains(.better)
    beganAbove = changes.contains { ($0.change.baseline.total ?? 0) >= $0.cutOff }
    isBelow = changes.allSatisfy { ($0.change.latest.total ?? .max) < $0.cutOff }
  }
}
