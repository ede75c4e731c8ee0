import ControlAPI
import Domain

/// Brings back the version of the plan before.
enum BringBackPlan: Verb {
  typealias Method = SafetyInterface.BringBackPlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    return Method.Reply(receipt: try await recording.plan(.bringBack))
  }
}
