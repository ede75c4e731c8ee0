import ControlAPI
import Domain

/// Records that the plan was looked through.
enum ReviewPlan: Verb {
  typealias Method = SafetyInterface.ReviewPlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    return Method.Reply(receipt: try await recording.plan(.review))
  }
}
