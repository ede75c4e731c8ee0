import ControlAPI
import Domain
import Journal

/// Keeps a decision that was weighed.
enum WeighDecision: Verb {
  typealias Method = PracticeInterface.Decide

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let draft = try services.draftID(parameters.draft)
    let options = parameters.options.map {
      DecisionOption(option: $0.option, pro: $0.pro, con: $0.con)
    }
    let command = CourseCommand.practice(
      .weigh(problem: parameters.problem, options: options, chosen: parameters.chosen))
    let outcome = try await recording.record(question.course, command.finishing(draft))
    let entry = outcome.entries.first.map { " (e\($0.version))" } ?? ""
    return Method.Reply(receipt: outcome.receipt("Kept\(entry)."))
  }
}
