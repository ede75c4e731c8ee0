import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// A role as the interface says it.
  func role(_ row: RoleStrain.Row, all: Bool = false) -> RolesInterface.Role {
    RolesInterface.Role(
      id: row.id.description, name: row.name,
      person: name(row.person, all: all), note: row.note,
      latest: row.ratings.last.map { strain($0) }, first: row.first.map { strain($0) })
  }

  func strain(_ rating: RoleStrain.Rating) -> RolesInterface.Strain {
    RolesInterface.Strain(
      value: rating.strain, when: wording.moment(rating.at), note: rating.note)
  }

  /// A theme as the interface says it.
  ///
  /// - Parameters:
  ///   - row: the theme.
  ///   - hidden: entries that are about somebody who is kept apart, which are not counted.
  /// - Returns: the theme.
  func theme(
    _ row: Themes.Row, without hidden: Set<EntryNumber> = []
  ) -> ThemesInterface.Theme {
    ThemesInterface.Theme(
      id: row.id.description, label: row.label,
      evidence: row.links.count { !hidden.contains($0.entry) },
      retired: row.isRetired, identified: wording.moment(row.identifiedAt))
  }
}

extension Services {
  func roleRow(_ text: String, _ question: CourseQuestion) throws -> RoleStrain.Row {
    let id = try roleID(text, question)
    guard let row = question.views.roles.rows[id] else {
      throw DaemonInterface.NotFound(message: RoleRefusal.unknown(id).sentence)
    }
    return row
  }

  /// A role as it stands after a recording.
  func role(
    _ id: RoleID, after question: CourseQuestion
  ) async throws -> RolesInterface.Role {
    let after = try await existing(Query(course: question.course.description))
    return after.role(try roleRow(id.description, after))
  }

  /// The role that is meant, by its id or by what it is called.
  func roleID(_ text: String, _ question: CourseQuestion) throws -> RoleID {
    if let id = RoleID(text) { return id }
    return try named(
      text, question.views.roles.rows.values.map { ($0.id, [$0.name]) },
      hint: "To see them: kith role")
  }

  /// The theme that is meant, by its id or by what it is called.
  func themeID(_ text: String, _ question: CourseQuestion) throws -> ThemeID {
    if let id = ThemeID(text) { return id }
    return try named(
      text, question.views.themes.rows.values.map { ($0.id, [$0.label]) },
      hint: "To see them: kith theme")
  }

  func themeRow(_ text: String, _ question: CourseQuestion) throws -> Themes.Row {
    let id = try themeID(text, question)
    guard let row = question.views.themes.rows[id] else {
      throw DaemonInterface.NotFound(message: ThemeRefusal.unknown(id).sentence)
    }
    return row
  }

  /// A theme as it stands after a recording.
  func theme(
    _ id: ThemeID, after question: CourseQuestion
  ) async throws -> ThemesInterface.Theme {
    let after = try await existing(Query(course: question.course.description))
    let row = try themeRow(id.description, after)
    return after.theme(row, without: try await apart(among: row.links.map(\.entry), after))
  }
}
