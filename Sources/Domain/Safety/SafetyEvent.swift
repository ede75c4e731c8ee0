/// What happened around questions about safety in a course.
package enum SafetyEvent: Hashable, Sendable {
  case cardShown(SafetyCardShown)
}

/// The safety card was shown. What was answered is not in it, and the card is the same for every
/// answer: it judges nothing.
package struct SafetyCardShown: Hashable, Sendable, Codable {
  package var trigger: SafetyCardTrigger

  package init(trigger: SafetyCardTrigger) { self.trigger = trigger }
}

/// After what the safety card was shown.
package enum SafetyCardTrigger: String, Hashable, Sendable, Codable, CaseIterable {
  /// A questionnaire that asks about safety.
  case questionnaire
  /// A questionnaire that was left before its end.
  case leftMidway
  /// The person asked for it.
  case asked
}

/// What can be asked around safety.
package enum SafetyCommand: Hashable, Sendable {
  case showCard(SafetyCardTrigger)
}

/// The rules of the safety card, of which there are none: nothing may be in its way.
enum Safety {
  static func propose(_ command: SafetyCommand) -> [CourseEvent] {
    switch command {
    case .showCard(let trigger): [.safety(.cardShown(SafetyCardShown(trigger: trigger)))]
    }
  }
}
