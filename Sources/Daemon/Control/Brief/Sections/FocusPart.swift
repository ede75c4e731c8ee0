import ControlAPI
import Domain
import Projections

/// What is worked on, and where a disagreement stands.
enum FocusPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let rows = material.views.focus.live.filter { material.shows($0.details.person) }
    return BriefInterface.BriefSection(
      "focus", FocusWords.work, .wide, rows.flatMap { lines($0, material) },
      items: rows.map { row in
        .init(
          id: row.id.description, text: material.question.title(row),
          person: material.alias(row.details.person), outcome: row.stage?.rawValue)
      })
  }

  private static func lines(
    _ row: FocusView.Row, _ material: BriefMaterial
  ) -> [BriefInterface.BriefLine] {
    let stage = row.stage.map { "\(FocusWords.standing): \(FocusWords.words($0))" }
    return [.init(text: material.question.title(row))]
      + [stage].compactMap { $0.map { .init(text: $0) } }
  }
}
