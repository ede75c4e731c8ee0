package import Domain

/// When the safety card was shown last.
package struct SafetyCards: Projection {
  package private(set) var lastShown: EventTime?

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .safety(.cardShown) = event.event else { return }
    if lastShown.map({ $0.recordedAt <= event.time.recordedAt }) ?? true {
      lastShown = event.time
    }
  }

  /// Until when only sessions are brought to mind; nil when no card was shown. A questionnaire may
  /// be dated back: it counts from when the card was seen.
  package func calmUntil(_ zones: any ZoneRules) -> Timestamp? {
    lastShown.map { CalmPeriod.end(shownAt: $0.recordedAt, in: $0.zone, zones) }
  }
}
