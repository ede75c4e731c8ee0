/// What two people work on, as the rules see it.
package struct FocusBook: Hashable, Sendable, Codable {
  /// One area as the rules see it.
  package struct Focus: Hashable, Sendable, Codable {
    package var area: ProblemArea
    package var rank: Int
    package var person: PersonID?
    package var stage: DisputeStage?
    package var isLive = true
  }

  package private(set) var tradition = Tradition.weissmanKlerman
  package private(set) var focuses: [FocusID: Focus] = [:]
  package private(set) var perinatalStopped = false
  var lastNumber = 0

  /// How many things are worked on at a time at most.
  package static let most = 2

  /// Those that are worked on now, the first one first.
  package var live: [(id: FocusID, focus: Focus)] {
    focuses.filter(\.value.isLive).sorted { ($0.value.rank, $0.key) < ($1.value.rank, $1.key) }
      .map { ($0.key, $0.value) }
  }

  mutating func evolve(_ event: FocusEvent) {
    switch event {
    case .traditionChosen(let chosen): tradition = chosen.tradition
    case .selected(let selected):
      makeRoom(selected.rank, for: selected.focus)
      focuses[selected.focus] = Focus(
        area: selected.area, rank: selected.rank, person: selected.details.person)
    case .changed(let changed): evolve(changed)
    case .stageAssessed(let assessed): focuses[assessed.focus]?.stage = assessed.stage
    case .closed(let closed): focuses[closed.focus]?.isLive = false
    case .formulationAgreed: break
    case .perinatalWordingStopped: perinatalStopped = true
    }
    reserveNumbers(of: event)
  }

  private mutating func evolve(_ changed: ProblemAreaChanged) {
    guard var focus = focuses[changed.focus] else { return }
    if let area = changed.area, area != focus.area {
      focus.area = area
      focus.stage = nil
      if area == .isolation { focus.person = nil }
    }
    focus.person = changed.details.person ?? focus.person
    if let rank = changed.rank {
      makeRoom(rank, for: changed.focus)
      focus.rank = rank
    }
    focuses[changed.focus] = focus
  }

  /// Whatever stands at a rank goes to the other one.
  private mutating func makeRoom(_ rank: Int, for id: FocusID) {
    for (other, focus) in focuses where focus.isLive && other != id && focus.rank == rank {
      focuses[other]?.rank = Self.most + 1 - rank
    }
  }

  mutating func reserveNumbers(of event: FocusEvent) {
    if case .selected(let selected) = event { lastNumber = max(lastNumber, selected.focus.number) }
  }

  var nextID: FocusID { FocusID(number: lastNumber + 1) }
}
