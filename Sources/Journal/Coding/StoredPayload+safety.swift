import Domain

extension PlanEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .written: .safetyPlanWritten
    case .reviewed: .safetyPlanReviewed
    case .drafted: .safetyPlanDrafted
    }
  }
}
