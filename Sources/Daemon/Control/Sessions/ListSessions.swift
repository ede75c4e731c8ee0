import ControlAPI
import Domain
import Projections

/// All sessions.
enum ListSessions: Verb {
  typealias Method = SessionsInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(sessions: [], progress: "No course yet", conflicts: [])
    }
    let schedule = question.views.schedule
    let zones = question.wording.zones
    return Method.Reply(
      sessions: schedule.inOrder(zones).map { question.session($0) },
      progress: schedule.progress(at: question.wording.now, zones), conflicts: question.conflicts,
      suggestedPhase: schedule.suggestedPhase?.rawValue)
  }
}
