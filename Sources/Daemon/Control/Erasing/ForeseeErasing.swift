import ControlAPI
import Domain
import Journal

/// Says what would be erased.
enum ForeseeErasing: Verb {
  typealias Method = ErasingInterface.Foresee

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let kind = try services.choice(ErasurePlan.Kind.self, parameters.kind, "kind") else {
      throw DaemonInterface.Invalid(parameter: "kind", message: "What is to be erased?")
    }
    let plan = ErasurePlan(
      services: services, kind: kind, name: parameters.name, course: parameters.course)
    let outlook = try await ErasureOutlook(plan)
    return Method.Reply(
      what: outlook.what, entries: outlook.erasure.count, notices: outlook.notices,
      mentions: outlook.mentions?.count ?? 0,
      mentionedIn: (outlook.mentions?.inCourse ?? []).prefix(20).map(\.description))
  }
}
