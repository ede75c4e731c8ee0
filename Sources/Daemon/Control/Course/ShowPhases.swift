import ControlAPI
import Domain
import Journal
import Projections

/// Which part of the course it is.
enum ShowPhases: Verb {
  typealias Method = CourseInterface.Phases

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let agreements = question.views.agreements
    let entered = agreements.phases.last
    return Method.Reply(
      phase: entered?.phase.rawValue, since: entered.map { question.wording.moment($0.at) },
      suggested: question.views.schedule.suggestedPhase?.rawValue,
      phases: (question.views.overview.contract?.phases ?? []).map(\.rawValue),
      history: agreements.phases.map { phase in
        let because = phase.because.map { ": \($0)" } ?? ""
        return "\(question.wording.moment(phase.at).day), \(phase.phase.rawValue)\(because)"
      })
  }
}
