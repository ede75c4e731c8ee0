import ControlAPI
import Domain
import Projections

/// What comes back again, where something since the last session was linked with it.
enum ThemesPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let linked = Set(
      material.entries.compactMap { event -> ThemeID? in
        if case .themes(.linked(let linked)) = event.event, !material.hidden.contains(linked.entry)
        {
          return linked.theme
        }
        return nil
      })
    let rows = material.views.themes.rows.values
      .filter { linked.contains($0.id) && !$0.isRetired }.sorted { $0.id < $1.id }
    return BriefInterface.BriefSection(
      "themes", BriefWords.themes, .row, rows.map { .init(text: $0.label.onOneLine()) },
      items: rows.map { row in
        .init(
          id: row.id.description, text: row.label.onOneLine(),
          count: row.links.count { !material.hidden.contains($0.entry) })
      }, limit: 3)
  }
}
