import ControlAPI
import Domain
import Journal

/// The plan for hard times.
enum ShowPlan: Verb {
  typealias Method = SafetyInterface.ShowPlan

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let position = try await services.position(parameters.query)
    let plan = try await services.journal.plan(through: position)
    let wording = Wording(
      now: try services.reference(parameters.query), zone: services.machineZone.name,
      zones: services.zones)
    return Method.Reply(
      plan: shown(plan, wording), headings: PlanHeading.allCases.map(\.title),
      clearFile: ClearFiles(directory: services.paths.data).plan,
      urgent: try await services.urgentLines(parameters.query),
      drafted: plan.drafted?.map { .init(heading: $0.heading, text: $0.text) })
  }

  private static func shown(_ plan: SafetyPlan, _ wording: Wording) -> SafetyInterface.SafetyPlan? {
    guard let current = plan.current, let writtenAt = plan.writtenAt else { return nil }
    return SafetyInterface.SafetyPlan(
      parts: current.parts.map { .init(heading: $0.heading, text: $0.text) },
      clinic: current.clinic, keeping: current.keeping.rawValue,
      written: wording.moment(writtenAt), reviewed: wording.moment(plan.reviewedAt ?? writtenAt),
      version: plan.version)
  }
}
