import ControlAPI
import Domain
import Journal
import Projections

/// The shapes that a course can begin from.
enum ListTemplates: Verb {
  typealias Method = CourseInterface.Templates

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    Method.Reply(templates: CourseTemplate.all.map { CourseInterface.Template($0) })
  }
}

/// Reads a template of one's own.
enum CheckTemplate: Verb {
  typealias Method = CourseInterface.CheckTemplate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let file = TemplateFile(parameters.text, packs: await services.packs())
    return Method.Reply(
      template: file.template.map { CourseInterface.Template($0) }, faults: file.faults)
  }
}

extension CourseInterface.Template {
  /// A template as the interface says it.
  init(_ template: CourseTemplate) {
    self.init(
      id: template.id, title: template.title, plannedSessions: template.plannedSessions,
      cadence: template.cadence.name, minutes: template.minutes, purpose: template.purpose,
      steps: template.steps.map {
        CourseInterface.CadenceStep(sessions: $0.sessions, cadence: $0.cadence.name)
      }, rhythm: CourseWords.rhythm(template.steps), firstMinutes: template.firstMinutes,
      phases: template.shape.phases.map {
        CourseInterface.SuggestedPhase(name: $0.name.rawValue, through: $0.through)
      }, endingAfter: template.shape.endingAfter, reviewEvery: template.shape.reviewEvery,
      measures: template.measures, notes: template.notes)
  }
}

extension Services {
  /// The ids of the questionnaires that were brought along in the course that goes on now.
  func packs() async -> Set<String> {
    guard let course = await journal.register.live.first?.course,
      let views = try? await readModels.views(course)?.state
    else { return [] }
    return Set(views.measures.packs.keys)
  }
}
