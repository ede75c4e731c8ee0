/// What people look for in a course of interpersonal psychotherapy, in the order it is shown.
package enum Benefit: String, CaseIterable, Hashable, Sendable, Codable {
  case symptoms
  case communication
  case support
  case selfEsteem
  case coping
}

/// A benefit that a person rates by a line of Kith's own; the others have measures.
package enum BenefitLine: String, CaseIterable, Hashable, Sendable, Codable {
  case communication
  case selfEsteem
  case coping

  package var benefit: Benefit {
    switch self {
    case .communication: .communication
    case .selfEsteem: .selfEsteem
    case .coping: .coping
    }
  }
}

/// What happened to the benefits.
package enum BenefitEvent: Hashable, Sendable {
  case rated(BenefitRated)
}

/// How far a line is true, in the person's eyes.
package struct BenefitRated: Hashable, Sendable, Codable {
  package var benefit: BenefitLine
  /// 0, not at all, to 10, fully.
  package var value: Int
  package var note: String?

  package init(benefit: BenefitLine, value: Int, note: String? = nil) {
    self.benefit = benefit
    self.value = value
    self.note = note
  }
}

/// What can be asked of the benefits.
package enum BenefitCommand: Hashable, Sendable {
  case rate(BenefitLine, value: Int, note: String?)
}

/// Why a benefit does not take something.
package enum BenefitRefusal: Error, Hashable, Sendable {
  case outOfRange(Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .outOfRange: "benefits.outOfRange"
    }
  }

  package var sentence: String {
    switch self {
    case .outOfRange(let value):
      "This line takes a whole number from 0 (not at all) to 10 (fully); \(value) is not."
    }
  }
}

/// The rules of the benefits, which need no state.
enum Benefits {
  static func propose(_ command: BenefitCommand) -> [CourseEvent] {
    switch command {
    case .rate(let line, let value, let note):
      [.benefits(.rated(BenefitRated(benefit: line, value: value, note: note)))]
    }
  }

  static func check(_ event: BenefitEvent) throws(CourseRefusal) {
    switch event {
    case .rated(let rated):
      guard (0...10).contains(rated.value) else { throw .benefits(.outOfRange(rated.value)) }
      try checkText(rated.note)
    }
  }
}
