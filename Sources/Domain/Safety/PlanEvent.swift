/// What happened to the plan for hard times. It is the person's, not a course's, and lies in a
/// stream of its own.
package enum PlanEvent: Hashable, Sendable {
  case written(SafetyPlanWritten)
  case reviewed(SafetyPlanReviewed)
  case drafted(SafetyPlanDrafted)
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

/// What was answered so far by somebody who is writing the plan; the latest such entry counts. It is
/// no plan yet, and waits until the plan is written or it is dropped.
package struct SafetyPlanDrafted: Hashable, Sendable, Codable {
  /// In the order in which it was answered; none where it is not waiting any more.
  package var parts: [PlanPart]

  package init(parts: [PlanPart]) { self.parts = parts }
}

/// What can be asked of the plan.
package enum PlanCommand: Hashable, Sendable {
  /// Keeps what was answered so far; without a part in it what waits is dropped.
  case draft(parts: [PlanPart])
  /// What is left out stays as it is; a clinic's plan of no words is taken out.
  case write(parts: [PlanPart]?, clinic: String?, keeping: PlanKeeping?)
  case keep(PlanKeeping)
  case review
  /// Brings back the version before.
  case bringBack
}
