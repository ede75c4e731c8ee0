import ControlAPI
import Domain
import Journal
import Projections

/// What became of the sessions, counted.
enum ShowAttendance: Verb {
  typealias Method = CourseInterface.Attendance

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let attendance = question.views.schedule.attendance
    return Method.Reply(
      attended: attendance.attended, before: attendance.before,
      calledOffByMe: attendance.calledOff[.me] ?? 0,
      calledOffByTherapist: attendance.calledOff[.therapist] ?? 0,
      calledOffByCircumstances: attendance.calledOff[.circumstances] ?? 0,
      notTakenPlace: attendance.notTakenPlace, moved: attendance.moved,
      planned: attendance.planned, lines: CourseWords.attendance(attendance))
  }
}
