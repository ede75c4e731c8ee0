import ControlAPI
import Domain
import Journal
import Projections

/// Agrees what the person takes along.
enum AgreePlan: Verb {
  typealias Method = CourseInterface.AgreePlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let command = CourseCommand.agreements(
      .agreePlan(changed: parameters.changed, willDo: parameters.willDo, call: parameters.call))
    let outcome = try await recording.record(
      question.course, command.finishing(try services.draftID(parameters.draft)))
    return Method.Reply(receipt: outcome.receipt("Kept. To read all of it: kith course ending"))
  }
}
