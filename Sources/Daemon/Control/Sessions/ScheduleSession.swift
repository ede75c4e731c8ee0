import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Puts a session into the calendar.
enum ScheduleSession: Verb {
  typealias Method = SessionsInterface.Schedule

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let zone = try services.zone(parameters.zone) ?? question.wording.zone
    let start = try services.sessionTime(parameters.start, zone: zone)
    guard let agreed = start.agreed else { throw JournalError.unknownCourse }
    let mode = try services.choice(SessionMode.self, parameters.mode, "mode")
    let outcome = try await recording.record(
      question.course,
      .sessions(
        .schedule(
          start: agreed, minutes: parameters.minutes, mode: mode, place: parameters.place)))
    let after = try await services.existing(Query(course: question.course.description))
    let row = try services.recordedSession(outcome, after)
    let lapses = try await services.lapsedReminders(of: outcome, after)
    return Method.Reply(
      receipt: outcome.receipt(
        after.sentence(row) + " (\(row.id))", notices: services.notices(start) + lapses),
      session: after.session(row))
  }
}
