import ControlAPI
import Domain

/// One moment.
enum ShowMoment: Verb {
  typealias Method = PracticeInterface.ShowMoment

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    let event = try await services.entry(entry, question)
    guard let moment = event.flatMap({ question.lookedAt($0, with: nil) }) else {
      throw DaemonInterface.NotFound(
        message: "\(entry) is no moment. To see them: kith moment list")
    }
    return Method.Reply(moment: moment)
  }
}
