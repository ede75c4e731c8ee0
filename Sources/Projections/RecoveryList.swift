package import Domain

/// What can wait while someone recovers.
package struct RecoveryList: Projection {
  /// Something that can wait, or could.
  package struct Row: Hashable, Sendable, Codable {
    package var id: DutyID
    package var text: String
    package var since: Timestamp
    package var until: CivilDate?
    package var takenUpAt: Timestamp?
    package var note: String?
  }

  /// The most that is kept of what was taken up again.
  package static let takenUpLimit = 20

  package private(set) var rows: [DutyID: Row] = [:]
  /// When the list was looked through last, or something was taken up again.
  package private(set) var lastReviewedAt: Timestamp?

  package init() {}

  /// What can wait now.
  package var waiting: [Row] {
    rows.values.filter { $0.takenUpAt == nil }.sorted { $0.id < $1.id }
  }

  /// What was taken up again, the latest last.
  package var takenUp: [Row] {
    rows.values.filter { $0.takenUpAt != nil }
      .sorted { ($0.takenUpAt ?? $0.since, $0.id) < ($1.takenUpAt ?? $1.since, $1.id) }
  }

  package mutating func apply(_ event: RecordedEvent) {
    guard case .recovery(let change) = event.event else { return }
    let at = event.time.occurredAt
    switch change {
    case .easedOff(let eased):
      rows[eased.duty] = Row(id: eased.duty, text: eased.text, since: at, until: eased.until)
    case .takenUpAgain(let taken):
      rows[taken.duty]?.takenUpAt = at
      rows[taken.duty]?.note = taken.note
      if takenUp.count > Self.takenUpLimit, let oldest = takenUp.first { rows[oldest.id] = nil }
      lastReviewedAt = max(lastReviewedAt ?? at, at)
    case .reviewed: lastReviewedAt = max(lastReviewedAt ?? at, at)
    }
  }

  /// Whether half of the sessions agreed have been, and nothing on the list was looked at since.
  package func isReviewDue(_ schedule: SessionSchedule, _ zones: any ZoneRules) -> Bool {
    guard !waiting.isEmpty, let contract = schedule.contract,
      schedule.attendedCount * 2 >= contract.plannedSessions
    else { return false }
    guard let lastReviewedAt else { return true }
    // The session that made it half of them, where Kith kept it.
    let half = (contract.plannedSessions + 1) / 2 - contract.attendedBefore
    let attended = schedule.inOrder(zones).filter { $0.status == .attended }
    guard attended.indices.contains(half - 1) else { return false }
    return lastReviewedAt < attended[half - 1].interval(zones).lowerBound
  }
}
