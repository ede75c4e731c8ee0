import ControlAPI
import Domain
import Journal

/// Keeps what was answered so far of a plan that is being written.
enum DraftPlan: Verb {
  typealias Method = SafetyInterface.DraftPlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let parts = parameters.parts.map { PlanPart(heading: $0.heading, text: $0.text) }
    let outcome = try await recording.record(.plan(.draft(parts: parts)))
    return Method.Reply(
      receipt: outcome.receipt(parts.isEmpty ? SafetyWords.dropped : SafetyWords.begun))
  }
}
