import ControlAPI
import Domain
import Projections

/// How heavy a role is, where it was rated since the last session: now, and at first.
enum RolesPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let rated = Set(
      material.entries.compactMap { event -> RoleID? in
        if case .roles(.strainRated(let rated)) = event.event { rated.role } else { nil }
      })
    let rows = material.views.roles.inOrder
      .filter { rated.contains($0.id) && material.shows($0.person) }
    return BriefInterface.BriefSection(
      "roles", FocusWords.roles, .row, rows.compactMap { line($0, material) },
      items: rows.map { row in
        .init(
          id: row.id.description, text: row.name, person: material.alias(row.person),
          value: row.ratings.last?.strain)
      }, limit: 3)
  }

  private static func line(
    _ row: RoleStrain.Row, _ material: BriefMaterial
  ) -> BriefInterface.BriefLine? {
    guard let latest = row.ratings.last else { return nil }
    let towards = material.alias(row.person).map { ", \($0)" } ?? ""
    let first = row.first.flatMap { $0 == latest ? nil : ", \($0.strain) at first" } ?? ""
    return .init(text: "\(row.name)\(towards): \(latest.strain) of 10\(first)")
  }
}
