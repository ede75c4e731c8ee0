import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Lets something wait.
enum AddDuty: Verb {
  typealias Method = RecoveryInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .recovery(
        .easeOff(text: parameters.text, until: try services.day(parameters.until, .future))))
    let id = outcome.entries.compactMap { entry -> DutyID? in
      if case .recovery(.easedOff(let eased))? = entry.courseEvent?.event {
        eased.duty
      } else {
        nil
      }
    }.first
    let after = try await services.existing(Query(course: question.course.description))
    guard let id, let row = after.views.recovery.rows[id] else { throw JournalError.unknownCourse }
    return Method.Reply(receipt: outcome.receipt(FocusWords.waits(id)), duty: after.duty(row))
  }
}
