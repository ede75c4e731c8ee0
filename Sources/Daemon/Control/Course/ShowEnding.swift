import ControlAPI
import Domain
import Journal
import Projections

/// What the person takes along from the course.
enum ShowEnding: Verb {
  typealias Method = CourseInterface.Ending

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let agreements = question.views.agreements
    return Method.Reply(
      changed: agreements.plan?.changed, signs: agreements.signs,
      willDo: agreements.plan?.willDo ?? [], call: agreements.plan?.call ?? [],
      agreed: agreements.planAt.map { question.wording.moment($0) },
      ended: question.views.overview.status.hasEnded)
  }
}
