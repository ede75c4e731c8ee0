/// Names something that can wait while someone recovers: `w1`.
package struct DutyID: EntityID {
  package static let prefix: Character = "w"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// What happened to the duties that can wait while someone recovers. The idea is Parsons' (1951), as
/// Klerman et al. (1984) took it up: a leave for a time, with the task of getting better.
package enum RecoveryEvent: Hashable, Sendable {
  case easedOff(DutyEasedOff)
  case takenUpAgain(DutyTakenUpAgain)
  case reviewed(DutiesReviewed)
}

/// Something can wait.
package struct DutyEasedOff: Hashable, Sendable, Codable {
  package var duty: DutyID
  package var text: String
  /// The day until which it can wait, where one was said.
  package var until: CivilDate?

  package init(duty: DutyID, text: String, until: CivilDate? = nil) {
    self.duty = duty
    self.text = text
    self.until = until
  }
}

/// Something is taken up again.
package struct DutyTakenUpAgain: Hashable, Sendable, Codable {
  package var duty: DutyID
  package var note: String?

  package init(duty: DutyID, note: String? = nil) {
    self.duty = duty
    self.note = note
  }
}

/// The list of what can wait was looked through.
package struct DutiesReviewed: Hashable, Sendable, Codable {
  package var note: String?

  package init(note: String? = nil) { self.note = note }
}

/// What can be asked about what can wait.
package enum RecoveryCommand: Hashable, Sendable {
  case easeOff(text: String, until: CivilDate?)
  case takeUpAgain(DutyID, note: String?)
  case review(note: String?)
}

/// Why something cannot wait, or not be taken up again.
package enum RecoveryRefusal: Error, Hashable, Sendable {
  case unknown(DutyID)
  case idTaken(DutyID)
  case takenUpAlready(DutyID)
  case untilInPast

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "recovery.unknown"
    case .idTaken: "recovery.idTaken"
    case .takenUpAlready: "recovery.takenUpAlready"
    case .untilInPast: "recovery.untilInPast"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no \(id) on the list. To see what can wait: kith recover"
    case .idTaken(let id): "\(id) is something else already."
    case .takenUpAlready(let id): "\(id) is taken up again already. If that is wrong: kith undo"
    case .untilInPast: "That day has passed. Choose one to come, or none."
    }
  }
}

/// What can wait while someone recovers, as the rules see it.
package struct RecoveryBook: Hashable, Sendable, Codable {
  /// All that could wait at some time; true while it still can.
  package private(set) var duties: [DutyID: Bool] = [:]
  var lastNumber = 0

  func propose(_ command: RecoveryCommand) -> [CourseEvent] {
    switch command {
    case .easeOff(let text, let until):
      let duty = DutyID(number: lastNumber + 1)
      return [.recovery(.easedOff(DutyEasedOff(duty: duty, text: text, until: until)))]
    case .takeUpAgain(let duty, let note):
      return [.recovery(.takenUpAgain(DutyTakenUpAgain(duty: duty, note: note)))]
    case .review(let note): return [.recovery(.reviewed(DutiesReviewed(note: note)))]
    }
  }

  func check(
    _ event: RecoveryEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .easedOff(let eased):
      if duties[eased.duty] != nil { throw .recovery(.idTaken(eased.duty)) }
      try checkText(eased.text)
      if let until = eased.until, until < context.today { throw .recovery(.untilInPast) }
    case .takenUpAgain(let taken):
      guard let waits = duties[taken.duty] else { throw .recovery(.unknown(taken.duty)) }
      if !waits { throw .recovery(.takenUpAlready(taken.duty)) }
      try checkText(taken.note)
    case .reviewed(let reviewed): try checkText(reviewed.note)
    }
  }

  mutating func evolve(_ event: RecoveryEvent) {
    switch event {
    case .easedOff(let eased): duties[eased.duty] = true
    case .takenUpAgain(let taken): duties[taken.duty] = false
    case .reviewed: break
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: RecoveryEvent) {
    if case .easedOff(let eased) = event { lastNumber = max(lastNumber, eased.duty.number) }
  }
}
