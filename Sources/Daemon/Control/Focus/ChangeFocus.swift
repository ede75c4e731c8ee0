import CivilTime
import ControlAPI
import Domain

/// Chooses another area, or puts something otherwise.
enum ChangeFocus: Verb {
  typealias Method = FocusInterface.Change

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(FocusID.self, parameters.focus, "focus")
    let changed = ProblemAreaChanged(
      focus: id, area: try services.choice(ProblemArea.self, parameters.area, "area"),
      rank: parameters.rank, agreedOn: try services.day(parameters.agreedOn, .past),
      details: try services.details(parameters.details), reason: parameters.reason)
    let outcome = try await recording.record(
      question.course, .focus(.change(changed, person: parameters.details?.person)))
    return Method.Reply(
      receipt: outcome.receipt(FocusWords.changed(id), notices: outcome.newcomers),
      focus: try await services.focus(id, after: question))
  }
}
