import ControlAPI
import Domain

/// The shapes that a course can begin from.
enum ListTemplates: Verb {
  typealias Method = CourseInterface.Templates

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    Method.Reply(
      templates: CourseTemplate.all.map { template in
        CourseInterface.Template(
          id: template.id, title: template.title, plannedSessions: template.plannedSessions,
          cadence: template.cadence.name, minutes: template.minutes)
      })
  }
}
