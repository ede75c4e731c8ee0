import ControlAPI
import Domain
import Journal

/// Writes the plan for hard times anew.
enum WritePlan: Verb {
  typealias Method = SafetyInterface.WritePlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let keeping = try services.choice(PlanKeeping.self, parameters.keeping, "keeping")
    let parts = parameters.parts?.map { PlanPart(heading: $0.heading, text: $0.text) }
    return Method.Reply(
      receipt: try await recording.plan(
        .write(parts: parts, clinic: parameters.clinic, keeping: keeping)))
  }
}

extension Recording {
  /// Records something about the plan, and brings the copy that lies open up to date.
  func plan(_ command: PlanCommand) async throws -> Receipt {
    let outcome = try await record(.plan(command))
    let notices = await services.writeClearFiles()
    let keeping = try await services.journal.plan().current?.keeping ?? .sealed
    return outcome.receipt(
      command == .review ? SafetyWords.reviewed : SafetyWords.kept(keeping), notices: notices)
  }
}
