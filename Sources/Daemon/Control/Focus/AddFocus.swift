import CivilTime
import ControlAPI
import Domain
import Journal

/// Chooses what to work on.
enum AddFocus: Verb {
  typealias Method = FocusInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let command = CourseCommand.focus(
      .select(
        try services.required(ProblemArea.self, parameters.area, "area"), rank: parameters.rank,
        agreedOn: try services.day(parameters.agreedOn, .past),
        person: parameters.details?.person, details: try services.details(parameters.details),
        stage: try services.choice(DisputeStage.self, parameters.stage, "stage")))
    let outcome = try await recording.record(
      question.course, command.finishing(try services.draftID(parameters.draft)))
    let id = outcome.entries.compactMap { entry -> FocusID? in
      if case .focus(.selected(let selected))? = entry.courseEvent?.event {
        selected.focus
      } else {
        nil
      }
    }.first
    guard let id else { throw JournalError.unknownCourse }
    return Method.Reply(
      receipt: outcome.receipt(FocusWords.added(id), notices: outcome.newcomers),
      focus: try await services.focus(id, after: question))
  }
}
