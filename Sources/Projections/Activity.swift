package import Domain

/// When the person was last here.
package struct Activity: Projection {
  /// When the person recorded something last.
  package private(set) var lastRecordedAt: Timestamp?
  /// How many entries the person made.
  package private(set) var entryCount = 0

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard event.actor == .client else { return }
    lastRecordedAt = max(lastRecordedAt ?? event.time.recordedAt, event.time.recordedAt)
    entryCount += 1
  }

  /// Whether the person was away for three weeks or more.
  package func wasAway(at now: Timestamp) -> Bool {
    lastRecordedAt.map { now - $0 >= .days(21) } ?? false
  }
}
