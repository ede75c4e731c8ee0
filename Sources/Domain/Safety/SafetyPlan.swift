/// The plan for hard times as its rules see it.
package struct SafetyPlan: Decider, Hashable, Codable {
  /// The plan as it was written last; nil while there is none.
  package private(set) var current: SafetyPlanWritten?
  /// The version before.
  package private(set) var previous: SafetyPlanWritten?
  /// How many versions were written.
  package private(set) var version = 0
  package private(set) var writtenAt: Timestamp?
  /// When the person last looked through it, writing it among that.
  package private(set) var reviewedAt: Timestamp?

  /// What was answered so far of a plan that is being written; nil where nothing waits.
  package private(set) var drafted: [PlanPart]?

  /// The most headings that one plan has.
  package static let maximumParts = 20

  package init() {}

  package func decide(
    _ command: PlanCommand, _ context: DecisionContext
  ) throws(PlanRefusal) -> [PlanEvent] {
    if context.occurredAt > context.now + .minutes(5) { throw .occursInFuture }
    switch command {
    case .write(let parts, let clinic, let keeping):
      let clinic = clinic ?? current?.clinic ?? ""
      let written = try write(
        SafetyPlanWritten(
          parts: parts ?? current?.parts ?? [], clinic: clinic.isEmpty ? nil : clinic,
          keeping: keeping ?? current?.keeping ?? .sealed))
      // Headings that are written are not waiting any more.
      return written + (parts == nil ? [] : try draft([]))
    case .draft(let parts): return try draft(parts)
    case .keep(let keeping):
      guard var plan = current else { throw .none }
      plan.keeping = keeping
      return try write(plan)
    case .review:
      guard current != nil else { throw .none }
      return [.reviewed(SafetyPlanReviewed())]
    case .bringBack:
      guard let current else { throw .none }
      guard var plan = previous else { throw .noVersionBefore }
      // What was sealed since does not come to lie open by this.
      if current.keeping == .sealed { plan.keeping = .sealed }
      return try write(plan)
    }
  }

  private func write(_ plan: SafetyPlanWritten) throws(PlanRefusal) -> [PlanEvent] {
    if plan.parts.isEmpty, plan.clinic == nil { throw .noWords }
    try Self.check(plan)
    return plan == current ? [] : [.written(plan)]
  }

  private func draft(_ parts: [PlanPart]) throws(PlanRefusal) -> [PlanEvent] {
    try Self.check(SafetyPlanWritten(parts: parts, keeping: .sealed))
    return parts == drafted ?? [] ? [] : [.drafted(SafetyPlanDrafted(parts: parts))]
  }

  private static func check(_ plan: SafetyPlanWritten) throws(PlanRefusal) {
    if plan.parts.count > maximumParts { throw .tooManyParts(plan.parts.count) }
    var headings: Set<String> = []
    var bytes = plan.clinic?.utf8.count ?? 0
    for part in plan.parts {
      if let problem = TextRule.problem(withName: part.heading) { throw .heading(problem) }
      guard headings.insert(part.heading).inserted else { throw .headingTwice }
      if let problem = TextRule.problem(with: part.text) { throw .text(problem) }
      bytes += part.heading.utf8.count + part.text.utf8.count
    }
    if let clinic = plan.clinic, let problem = TextRule.problem(with: clinic) {
      throw .text(problem)
    }
    if bytes > TextRule.maximumBytes { throw .text(.tooLong(bytes: bytes)) }
  }

  package mutating func evolve(_ event: PlanEvent, at time: EventTime) {
    switch event {
    case .written(let plan):
      // Where the words lie is no other version of them.
      if let current, current.parts != plan.parts || current.clinic != plan.clinic {
        previous = current
      }
      current = plan
      version += 1
      writtenAt = time.occurredAt
      reviewedAt = time.occurredAt
    case .reviewed: reviewedAt = time.occurredAt
    case .drafted(let plan): drafted = plan.parts.isEmpty ? nil : plan.parts
    }
  }
}

/// Why the plan is not taken.
package enum PlanRefusal: Error, Hashable, Sendable {
  case none
  case noVersionBefore
  case noWords
  case tooManyParts(Int)
  case heading(TextProblem)
  case headingTwice
  case text(TextProblem)
  case occursInFuture

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .none: "plan.none"
    case .noVersionBefore: "plan.noVersionBefore"
    case .noWords: "plan.noWords"
    case .tooManyParts: "plan.tooManyParts"
    case .heading: "plan.heading"
    case .headingTwice: "plan.headingTwice"
    case .text(let problem): problem.code
    case .occursInFuture: "plan.occursInFuture"
    }
  }

  package var sentence: String {
    switch self {
    case .none: "No plan is written yet. To write one: kith plan write"
    case .noVersionBefore: "There is no version before this one."
    case .noWords: "There are no words in it, so the plan stays as it was."
    case .tooManyParts(let count):
      "A plan has at most \(SafetyPlan.maximumParts) headings; this has \(count)."
    case .heading(let problem): "A heading is not taken. \(problem.sentence)"
    case .headingTwice: "A heading stands there twice. Put its words under one of the two."
    case .text(let problem): problem.sentence
    case .occursInFuture:
      "That lies in the future. What has happened can be dated back with --at, not forward."
    }
  }
}
