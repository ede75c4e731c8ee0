import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Moves a session to another time.
enum MoveSession: Verb {
  typealias Method = SessionsInterface.Move

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let row = try await services.sessionRow(parameters.session, question, recording)
    let start = try services.sessionTime(parameters.to, zone: row.start.zone)
    guard let agreed = start.agreed else { throw JournalError.unknownCourse }
    let by = try services.choice(Party.self, parameters.by, "by")
    let outcome = try await recording.record(
      question.course, .sessions(.reschedule(row.id, to: agreed, by: by)))
    let after = try await services.existing(Query(course: question.course.description))
    let moved = after.views.schedule.rows[row.id] ?? row
    let lapses = try await services.lapsedReminders(of: outcome, after)
    return Method.Reply(
      receipt: outcome.receipt(
        after.sentence(moved), notices: services.notices(start) + lapses),
      session: after.session(moved))
  }
}
