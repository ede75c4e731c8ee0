import ControlAPI
import Domain

/// The card that is still to be shown.
enum PendingCard: Verb {
  typealias Method = SafetyInterface.Pending

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.question(parameters.query)
    return Method.Reply(card: try await services.pendingCard(question))
  }
}
