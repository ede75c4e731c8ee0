import ControlAPI
import Domain
import Journal
import Projections

/// Records that a session took place.
enum AttendSession: Verb {
  typealias Method = SessionsInterface.Attend

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try await services.begunSession(parameters.session, question, recording)
    let outcome = try await recording.record(
      question.course,
      .sessions(
        .attend(row.id, minutes: parameters.minutes, lateMinutes: parameters.lateMinutes)))
    let after = try await services.existing(Query(course: question.course.description))
    return Method.Reply(
      receipt: outcome.receipt(
        "\(after.name(row.id)), \(after.wording.moment(row.start).text), took place. "
          + "\(after.views.schedule.progress(at: after.wording.now, after.wording.zones)).",
        notices: after.asks))
  }
}
