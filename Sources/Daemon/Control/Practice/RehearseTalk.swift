import ControlAPI
import Domain
import Journal

/// Keeps that a talk was rehearsed.
enum RehearseTalk: Verb {
  typealias Method = PracticeInterface.Rehearse

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let draft = try services.draftID(parameters.draft)
    guard
      let partner = try services.choice(
        RehearsalPartner.self, parameters.rehearsedWith, "rehearsedWith")
    else { throw JournalError.unknownCourse }
    let done = RolePlayDone(
      rehearsedWith: partner,
      part: try services.choice(RehearsedPart.self, parameters.part, "part"),
      script: parameters.script, went: parameters.went, before: parameters.before,
      after: parameters.after)
    let command = CourseCommand.practice(.rehearse(done, person: parameters.person))
    let outcome = try await recording.record(question.course, command.finishing(draft))
    let entry = outcome.entries.first {
      if case .practice? = $0.courseEvent?.event { true } else { false }
    }
    return Method.Reply(
      receipt: outcome.receipt("Kept\(entry.map { " (e\($0.version))" } ?? "")."))
  }
}
