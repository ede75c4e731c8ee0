import ControlAPI
import Domain
import Journal
import Projections

/// All courses, the latest first.
enum ListCourses: Verb {
  typealias Method = CourseInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let position = try await services.position(parameters.query)
    let register = await services.journal.register
    var summaries: [CourseInterface.CourseSummary] = []
    for entry in register.all {
      if let position {
        guard let then = try await services.readModels.views(entry.course, through: position)
        else { continue }
        summaries.append(
          services.summary(entry.course, then.state.overview, in: register.all.map(\.course)))
      } else {
        summaries.append(services.summary(entry, in: register.all.map(\.course)))
      }
    }
    return Method.Reply(courses: summaries)
  }
}

extension Services {
  private var wording: Wording { Wording(now: now, zone: machineZone.name, zones: zones) }

  func summary(
    _ entry: CourseRegister.Entry, in all: [CourseID]
  ) -> CourseInterface.CourseSummary {
    CourseInterface.CourseSummary(
      id: entry.course.description, shortId: shortID(entry.course, in: all),
      status: entry.status.rawValue, begun: wording.moment(entry.begunAt),
      ended: entry.endedAt.map { wording.moment($0) })
  }

  func summary(
    _ course: CourseID, _ overview: CourseOverview, in all: [CourseID]
  ) -> CourseInterface.CourseSummary {
    CourseInterface.CourseSummary(
      id: course.description, shortId: shortID(course, in: all),
      status: overview.status.rawValue, begun: wording.moment(overview.begunAt ?? now),
      ended: overview.endedAt.map { wording.moment($0) })
  }

  /// As much of an id as tells it from the others, at least four digits.
  private func shortID(_ course: CourseID, in all: [CourseID]) -> String {
    let id = course.description
    let others = all.filter { $0 != course }.map(\.description)
    var length = 4
    while length < 32, others.contains(where: { $0.hasPrefix(id.prefix(length)) }) { length += 1 }
    return String(id.prefix(length))
  }
}
