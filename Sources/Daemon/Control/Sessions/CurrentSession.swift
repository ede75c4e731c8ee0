import ControlAPI
import Domain
import Projections

/// The session that matters now.
enum CurrentSession: Verb {
  typealias Method = SessionsInterface.Current

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query),
      !question.views.overview.status.hasEnded
    else { return Method.Reply(practised: [], oneMoreFits: false) }
    let schedule = question.views.schedule
    let wording = question.wording
    let waiting = schedule.toWrapUp(at: wording.now, wording.zones)
    let next = schedule.inOrder(wording.zones).first {
      $0.status == .planned && $0.interval(wording.zones).lowerBound > wording.now
    }
    let practised = question.views.homework.attempted.map {
      SessionsInterface.Practice(homework: $0.id.description, text: $0.text)
    }
    // Another session is offered where none is in the calendar and one more was agreed.
    let offers = next == nil && schedule.sessionsLeftToPlan > 0
    return Method.Reply(
      toWrapUp: waiting.map { question.session($0) }, next: next.map { question.session($0) },
      practised: practised,
      sameTimeNext: offers
        ? schedule.followingTime(wording.zones).map { wording.moment($0) } : nil,
      oneMoreFits: offers)
  }
}
