import ControlAPI
import Domain
import Projections

/// Goals that something was said about since the last session; in full, all that are worked on.
enum GoalsPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let told = Set(material.entries.compactMap(goal))
    let rows = material.views.goals.rows.values
      .filter { material.details && $0.status == .live || told.contains($0.id) }
      .filter { material.shows($0.person) }
      .sorted { $0.id < $1.id }
    let goals = rows.map { material.question.goal($0) }
    return BriefInterface.BriefSection(
      "goals", BriefWords.goals, .row,
      goals.map { .init(text: $0.statement.onOneLine(), aside: $0.standing.onOneLine(60)) },
      items: goals.map { goal in
        .init(
          id: goal.id, text: goal.statement.onOneLine(), person: goal.person,
          value: goal.current, outcome: goal.standing.onOneLine(60))
      })
  }

  private static func goal(_ event: RecordedEvent) -> GoalID? {
    switch event.event {
    case .goals(.rated(let rated)): rated.goal
    case .goals(.achieved(let achieved)): achieved.goal
    default: nil
    }
  }
}
