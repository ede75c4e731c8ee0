/// What happened to the plan for hard times. It is the person's, not a course's, and lies in a
/// stream of its own.
package enum PlanEvent: Hashable, Sendable {
  case written(SafetyPlanWritten)
  case reviewed(SafetyPlanReviewed)
}

/// The plan as it is from now on, whole: each version stands by itself.
package struct SafetyPlanWritten: Hashable, Sendable, Codable {
  /// Heading by heading, in the order in which they are read.
  package var parts: [PlanPart]
  /// The plan that a clinic made with the person, as text.
  package var clinic: String?
  package var keeping: PlanKeeping

  package init(parts: [PlanPart], clinic: String? = nil, keeping: PlanKeeping) {
    self.parts = parts
    self.clinic = clinic
    self.keeping = keeping
  }
}

/// What a plan says under one heading.
package struct PlanPart: Hashable, Sendable, Codable {
  package var heading: String
  package var text: String

  package init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }
}

/// Where the words of a plan lie.
package enum PlanKeeping: String, Hashable, Sendable, Codable, CaseIterable {
  /// In the record alone, under its key.
  case sealed
  /// In a file of the person's own as well, so that it can be read when nothing else works.
  case clear
}

/// The plan was looked through and still holds.
package struct SafetyPlanReviewed: Hashable, Sendable, Codable {
  package init() {}
}

/// What can be asked of the plan.
package enum PlanCommand: Hashable, Sendable {
  /// What is left out stays as it is; a clinic's plan of no words is taken out.
  case write(parts: [PlanPart]?, clinic: String?, keeping: PlanKeeping?)
  case keep(PlanKeeping)
  case review
  /// Brings back the version before.
  case bringBack
}
