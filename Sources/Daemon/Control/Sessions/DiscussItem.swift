import ControlAPI
import Domain
import Journal

/// Takes something off the list.
enum DiscussItem: Verb {
  typealias Method = SessionsInterface.Discuss

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let item = try services.id(AgendaItemID.self, parameters.item, "item")
    let outcome = try await recording.record(
      question.course, .sessions(.discussAgendaItem(item)))
    return Method.Reply(receipt: outcome.receipt("\(item) is off the list."))
  }
}
