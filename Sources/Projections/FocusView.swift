package import Domain

/// What two people chose to work on, where it stands, and how they put it.
package struct FocusView: Projection {
  /// One area with what is said of it.
  package struct Row: Hashable, Sendable, Codable {
    package var id: FocusID
    package var area: ProblemArea
    package var rank: Int
    package var agreedOn: CivilDate?
    package var chosenAt: Timestamp
    package var details: FocusDetails
    /// Where a disagreement stood, by when it was so, the latest last; at most 30.
    package var stages: [Stage] = []
    package var closedAt: Timestamp?
    package var outcome: String?

    /// Where a disagreement stands.
    package var stage: DisputeStage? { stages.last?.stage }
  }

  /// Where a disagreement stood.
  package struct Stage: Hashable, Sendable, Codable {
    package var stage: DisputeStage
    package var at: Timestamp
    package var note: String?
  }

  /// How things hang together, as agreed.
  package struct Formulation: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    /// 1 and up.
    package var version: Int
    package var text: String
    package var at: Timestamp
    package var agreedOn: CivilDate?
    package var focus: FocusID?
  }

  /// The most that are kept of those that are closed.
  package static let closedLimit = 10

  package private(set) var tradition = Tradition.weissmanKlerman
  package private(set) var rows: [FocusID: Row] = [:]
  /// The one that holds now.
  package private(set) var formulation: Formulation?
  /// Whether words, due dates and forms about a birth are to be left out everywhere.
  package private(set) var perinatalStopped = false

  package init() {}

  /// Those that are worked on, the first one first.
  package var live: [Row] {
    rows.values.filter { $0.closedAt == nil }.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
  }

  /// Those that are closed, the latest first.
  package var closed: [Row] {
    rows.values.filter { $0.closedAt != nil }.sorted { $0.id > $1.id }
  }

  package mutating func apply(_ event: RecordedEvent) {
    guard case .focus(let change) = event.event else { return }
    let at = event.time.occurredAt
    switch change {
    case .traditionChosen(let chosen): tradition = chosen.tradition
    case .selected(let selected):
      makeRoom(selected.rank, for: selected.focus)
      rows[selected.focus] = Row(
        id: selected.focus, area: selected.area, rank: selected.rank, agreedOn: selected.agreedOn,
        chosenAt: at, details: selected.details)
    case .changed(let changed): apply(changed)
    case .stageAssessed(let assessed): apply(assessed, at: at)
    case .closed(let closed):
      rows[closed.focus]?.closedAt = at
      rows[closed.focus]?.outcome = closed.outcome
      for old in self.closed.dropFirst(Self.closedLimit) { rows[old.id] = nil }
    case .formulationAgreed(let agreed):
      formulation = Formulation(
        entry: event.number, version: (formulation?.version ?? 0) + 1, text: agreed.text, at: at,
        agreedOn: agreed.agreedOn, focus: agreed.focus)
    case .perinatalWordingStopped: perinatalStopped = true
    }
  }

  private mutating func apply(_ changed: ProblemAreaChanged) {
    guard var row = rows[changed.focus] else { return }
    if let area = changed.area, area != row.area {
      row.area = area
      row.details = row.details.kept(in: area)
      row.stages = []
    }
    if let rank = changed.rank {
      makeRoom(rank, for: row.id)
      row.rank = rank
    }
    row.agreedOn = changed.agreedOn ?? row.agreedOn
    row.details = row.details.updated(with: changed.details)
    rows[row.id] = row
  }

  private mutating func apply(_ assessed: DisputeStageAssessed, at: Timestamp) {
    guard var row = rows[assessed.focus] else { return }
    let stage = Stage(stage: assessed.stage, at: at, note: assessed.note)
    row.stages.insert(stage, at: row.stages.firstIndex { $0.at > at } ?? row.stages.endIndex)
    row.stages = row.stages.suffix(30)
    rows[row.id] = row
  }

  /// Whatever stands at a rank goes to the other one.
  private mutating func makeRoom(_ rank: Int, for id: FocusID) {
    for row in live where row.id != id && row.rank == rank { rows[row.id]?.rank = 3 - rank }
  }
}
