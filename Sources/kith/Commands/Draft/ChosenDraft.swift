import ControlAPI

/// What is begun and meant: by its name, or the only thing there is.
enum ChosenDraft: Equatable {
  /// A form of the course: "d1".
  case form(String)
  /// The plan for hard times, which belongs to no course.
  case plan

  /// What a person types for a plan that is begun.
  static let planName = "plan"

  /// - Parameters:
  ///   - named: what was typed, if anything was.
  ///   - connection: the daemon.
  ///   - course: the course meant, if one was named.
  /// - Returns: what is meant.
  /// - Throws: a complaint where nothing is begun, or more than one thing.
  static func find(
    _ named: String?, _ connection: Connection, course: String?
  ) throws -> ChosenDraft {
    if let named { return named == planName ? .plan : .form(named) }
    let drafts = try connection.ask(
      DraftsInterface.List.self, .init(query: QueryOptions.make(course: course))
    ).drafts
    let hasPlan = try plan(connection) != nil
    let names = drafts.map(\.id) + (hasPlan ? [planName] : [])
    guard let first = names.first else {
      throw Complaint(.notFound, "Nothing is begun and waiting.")
    }
    if names.count > 1 {
      throw Complaint(
        .usage, "Say which: \(names.joined(separator: ", ")). To see them: kith draft")
    }
    return hasPlan ? .plan : .form(first)
  }

  /// What is answered of a plan that is begun; nil where none is.
  static func plan(_ connection: Connection) throws -> [SafetyInterface.PlanPart]? {
    try connection.ask(
      SafetyInterface.ShowPlan.self, .init(query: QueryOptions.make(course: nil))
    ).drafted
  }

  /// As `plan`, where one has to be there.
  static func requirePlan(_ connection: Connection) throws -> [SafetyInterface.PlanPart] {
    if let parts = try plan(connection) { return parts }
    throw Complaint(.notFound, "No plan is begun and waiting. To write one: kith plan write")
  }
}
