import ControlAPI
import Domain

/// Says where the words of the plan lie.
enum KeepPlan: Verb {
  typealias Method = SafetyInterface.KeepPlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    guard let keeping = try services.choice(PlanKeeping.self, parameters.keeping, "keeping")
    else { throw PlanRefusal.none }
    return Method.Reply(receipt: try await recording.plan(.keep(keeping)))
  }
}
