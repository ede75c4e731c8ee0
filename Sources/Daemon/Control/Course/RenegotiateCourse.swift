import ControlAPI
import Domain
import Journal
import Projections

/// Changes what was agreed.
enum RenegotiateCourse: Verb {
  typealias Method = CourseInterface.Renegotiate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let change = CourseContractRenegotiated(
      plannedSessions: parameters.plannedSessions,
      cadence: try BeginCourse.cadence(parameters.cadence), minutes: parameters.minutes,
      reason: parameters.reason)
    let outcome = try await recording.record(question.course, .contract(.renegotiate(change)))
    let after = try await services.existing(Query(course: question.course.description))
    guard let contract = after.views.overview.contract else {
      return Method.Reply(receipt: outcome.receipt("Changed."))
    }
    let isRaised = outcome.entries.contains {
      if case .agreements(.endingRaised)? = $0.courseEvent?.event { true } else { false }
    }
    let raised = isRaised ? [CourseWords.ending] : []
    var notices: [String] = []
    let left = after.views.schedule.sessionsLeftToPlan
    if left > 0 {
      notices.append(
        "\(left == 1 ? "One session is" : "\(left) sessions are") not in the calendar yet: "
          + "kith session schedule")
    }
    if change.cadence != nil || change.minutes != nil,
      after.views.schedule.next(after: after.wording.now, services.zones) != nil
    {
      notices.append("What is in the calendar stays as it is: kith session list")
    }
    return Method.Reply(
      receipt: outcome.receipt(
        "Agreed now: \(contract.plannedSessions) sessions, \(contract.cadence.name), "
          + "\(contract.minutes) minutes.", notices: notices + raised))
  }
}
