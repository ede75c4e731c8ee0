import ArgumentParser
import ControlAPI

/// Whether the people of the course before come along into a new one.
struct BringAlong: ParsableArguments {
  @Flag(help: "Bring along people, roles, themes and signs of the course before.")
  var bring = false
  @Flag(help: "Bring nothing along from the course before.")
  var afresh = false

  static let question = "Bring along the people of the course before?"

  /// The answer for a course of one kind; nil leaves it to the daemon, which brings them along where
  /// the course keeps well what the last one reached.
  ///
  /// - Parameters:
  ///   - template: the id of the template, or a file; nil where nothing is agreed yet.
  ///   - connection: where to ask whether there is a course before.
  ///   - isAsking: whether somebody can be asked.
  /// - Returns: whether they come along.
  /// - Throws: `Complaint` for both flags at once, or when kithd does not answer.
  func answer(
    for template: String?, _ connection: Connection, isAsking: Bool
  ) throws -> Bool? {
    if bring, afresh { throw Complaint(.usage, "Either --bring or --afresh, not both") }
    if bring || afresh { return bring }
    guard isAsking else { return nil }
    let courses = try connection.ask(CourseInterface.List.self, .init()).courses
    let isOver = courses.map { ["completed", "endedEarly"].contains($0.status) }
    guard isOver.contains(true), !isOver.contains(false) else { return nil }
    let known = try connection.ask(CourseInterface.Templates.self, .init()).templates
    if let template = known.first(where: { $0.id == template }), template.isMaintenance {
      return nil
    }
    // Of no live course it is the latest that is asked about; where nobody was named, nothing is.
    let people = try connection.ask(PeopleInterface.List.self, .init(all: true)).people
    if people.isEmpty { return nil }
    return try Conversation.confirm(Self.question, default: true)
  }
}

extension CourseInterface.Template {
  /// Whether it keeps well what another course reached.
  fileprivate var isMaintenance: Bool { reviewEvery != nil && endingAfter == nil }
}
