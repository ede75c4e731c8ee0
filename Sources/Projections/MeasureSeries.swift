package import Domain

/// Questionnaires that were filled in, each with its first scores and its latest.
package struct MeasureSeries: Projection {
  package struct Score: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    package var at: Timestamp
    package var zone: ZoneName
    /// Nil while an answer is missing.
    package var total: Int?
    package var items: [Int?]?
    package var source: MeasureSource
    package var difficulty: Int?
    /// Whether the question about safety was answered beside a total.
    package var hasSafetyAnswer: Bool

    package init(_ event: RecordedEvent, _ completed: MeasureCompleted) {
      entry = event.number
      at = event.time.occurredAt
      zone = event.time.zone
      total = completed.total
      items = completed.items
      source = completed.source
      difficulty = completed.difficulty
      hasSafetyAnswer = completed.safetyAnswer != nil
    }
  }

  package struct Row: Hashable, Sendable, Codable {
    /// The first complete ones, by time: the baseline is among them.
    package var first: [Score] = []
    /// By time, the latest last.
    package var latest: [Score] = []
    /// How many there are in all.
    package var count = 0
    /// When it was last left out.
    package var skippedAt: Timestamp?
  }

  /// The most scores that are kept of each end.
  package static let limit = 60

  /// By the questionnaire's id.
  package private(set) var rows: [String: Row] = [:]
  /// Questionnaires that were brought along, by id.
  package private(set) var packs: [String: Instrument] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .measures(let change) = event.event else { return }
    switch change {
    case .completed(let completed): keep(Score(event, completed), of: completed.instrument)
    case .skipped(let skipped):
      var row = rows[skipped.instrument] ?? Row()
      let at = event.time.occurredAt
      row.skippedAt = max(row.skippedAt ?? at, at)
      rows[skipped.instrument] = row
    case .packLoaded(let loaded): packs[loaded.instrument.id] = loaded.instrument
    }
  }

  private mutating func keep(_ score: Score, of instrument: String) {
    var row = rows[instrument] ?? Row()
    row.count += 1
    Self.insert(score, in: &row.latest)
    if row.latest.count > Self.limit { row.latest.removeFirst() }
    if score.total != nil {
      Self.insert(score, in: &row.first)
      if row.first.count > Self.limit { row.first.removeLast() }
    }
    rows[instrument] = row
  }

  private static func insert(_ score: Score, in scores: inout [Score]) {
    scores.insert(score, at: scores.firstIndex { $0.at > score.at } ?? scores.endIndex)
  }

  /// The questionnaire called `id`; one that was brought along stands before Kith's own.
  package func instrument(_ id: String) -> Instrument? { packs[id] ?? Instrument.named(id) }

  /// Every questionnaire there is: Kith's own, then those that were brought along, by id.
  package var instruments: [Instrument] {
    let known = Instrument.all.compactMap { instrument($0.id) }
    let others = packs.values.filter { Instrument.named($0.id) == nil }.sorted { $0.id < $1.id }
    return known + others
  }
}

extension MeasureSeries.Row {
  /// The latest of which all answers are there.
  package var lastComplete: MeasureSeries.Score? { latest.last { $0.total != nil } ?? first.last }

  /// When it was last filled in or left out.
  package var lastSeenAt: Timestamp? {
    [latest.last?.at, skippedAt].compactMap(\.self).max()
  }
}
