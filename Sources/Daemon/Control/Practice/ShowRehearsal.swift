import ControlAPI
import Domain

/// One rehearsed talk.
enum ShowRehearsal: Verb {
  typealias Method = PracticeInterface.ShowRehearsal

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    let event = try await services.entry(entry, question)
    guard let rehearsal = event.flatMap({ question.rehearsal($0) }) else {
      throw DaemonInterface.NotFound(
        message: "\(entry) is no rehearsed talk. To see them: kith roleplay list")
    }
    return Method.Reply(rehearsal: rehearsal)
  }
}
