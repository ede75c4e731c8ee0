import CivilTime
import ControlAPI
import Domain
import Projections

/// What was put on the timeline since the last session.
enum LifeEventsPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let rows = material.entries.compactMap { event -> Timeline.Row? in
      guard case .timeline(.recorded(let recorded)) = event.event,
        let row = material.views.timeline.rows[recorded.event], material.shows(row.person)
      else { return nil }
      return row
    }
    return BriefInterface.BriefSection(
      "lifeEvents", FocusWords.lifeEvents, .row,
      rows.map { .init(text: $0.text.onOneLine(150), aside: DateWords.partial($0.on)) },
      items: rows.map { row in
        .init(
          id: row.id.description, text: row.text.onOneLine(), person: material.alias(row.person))
      }, limit: 3)
  }
}
