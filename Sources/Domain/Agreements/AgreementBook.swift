/// What was agreed in a course beside its sessions, as the rules see it.
package struct AgreementBook: Hashable, Sendable, Codable {
  /// Why the course was begun, in the order said.
  package private(set) var reasons: [CourseReason] = []
  /// The phase that was entered last; nil before the first.
  package private(set) var phase: Phase?
  /// Whether the question about finishing was put.
  package private(set) var isEndingRaised = false
  /// What is agreed to, by names as they are compared.
  private var consents: Set<String> = []
  private var plan = MaintenancePlanAgreed()

  func propose(_ command: AgreementCommand) -> [CourseEvent] {
    switch command {
    case .addReasons(let reasons, let note):
      let new = reasons.filter { !self.reasons.contains($0) }
      // Words may be added to what was said before.
      if new.isEmpty, !reasons.isEmpty, note == nil { return [] }
      return [
        .agreements(
          .reasonRecorded(CourseReasonRecorded(reasons: new.isEmpty ? reasons : new, note: note)))
      ]
    case .enter(let phase, let because):
      return [.agreements(.phaseEntered(PhaseEntered(phase: phase, because: because)))]
    case .recordConsent(let scope, let note):
      return [.agreements(.consentRecorded(ConsentRecorded(scope: scope, note: note)))]
    case .withdrawConsent(let scope, let reason):
      return [.agreements(.consentWithdrawn(ConsentWithdrawn(scope: scope, reason: reason)))]
    case .noteSign(let text):
      return [.agreements(.warningSignNoted(WarningSignNoted(text: text)))]
    case .agreePlan(let changed, let willDo, let call):
      let agreed = MaintenancePlanAgreed(
        changed: changed ?? plan.changed, willDo: willDo ?? plan.willDo, call: call ?? plan.call)
      return agreed == plan && agreed != MaintenancePlanAgreed()
        ? [] : [.agreements(.planAgreed(agreed))]
    }
  }

  /// The reasons said when a course begins; nothing when there are none.
  func adding(_ reasons: [CourseReason]) -> [CourseEvent] {
    reasons.isEmpty ? [] : propose(.addReasons(reasons, note: nil))
  }

  /// The question about finishing, where the session that is being attended makes it due.
  func raisingEnding(in course: Course) -> [CourseEvent] {
    course.contract.contract.map { raisingEnding(under: $0, in: course, attending: 1) } ?? []
  }

  /// The question about finishing, where the sessions that were attended make it due.
  ///
  /// - Parameters:
  ///   - contract: what is agreed from now on. Somebody who begins near the end, or agrees on fewer
  ///     sessions, is asked at once: the next session may be the last.
  ///   - course: the course before it.
  ///   - more: how many sessions are being attended at this moment.
  /// - Returns: the question, or nothing.
  func raisingEnding(
    under contract: Contract, in course: Course, attending more: Int = 0
  ) -> [CourseEvent] {
    guard !isEndingRaised, let due = contract.endingAfter else { return [] }
    let missed =
      contract.countsMissed
      ? course.sessions.sessions.values.count { $0.status == .missed } : 0
    let attended = contract.attendedBefore + course.sessions.attendedCount + more
    // Where all have been there is nothing left to ask for.
    if more == 0, attended + missed >= contract.plannedSessions { return [] }
    return attended + missed >= due
      ? [.agreements(.endingRaised(EndingRaised(after: attended)))] : []
  }

  mutating func evolve(_ event: AgreementEvent) {
    switch event {
    case .reasonRecorded(let recorded):
      reasons += recorded.reasons.filter { !reasons.contains($0) }
    case .phaseEntered(let entered): phase = entered.phase
    case .endingRaised: isEndingRaised = true
    case .consentRecorded(let consent): consents.insert(consent.scope.comparable)
    case .consentWithdrawn(let consent): consents.remove(consent.scope.comparable)
    case .warningSignNoted: break
    case .planAgreed(let agreed): plan = agreed
    }
  }

  func check(_ event: AgreementEvent, in course: Course) throws(CourseRefusal) {
    switch event {
    case .reasonRecorded(let recorded):
      if recorded.reasons.isEmpty { throw .agreements(.noReason) }
      if Set(recorded.reasons).count != recorded.reasons.count {
        throw .agreements(.reasonTwice)
      }
      try checkText(recorded.note)
    case .phaseEntered(let entered): try check(entered, in: course)
    case .endingRaised:
      if isEndingRaised { throw .agreements(.endingRaisedAlready) }
    case .consentRecorded(let consent):
      try checkName(consent.scope)
      try checkText(consent.note)
      if consents.contains(consent.scope.comparable) { throw .agreements(.consentLive) }
    case .consentWithdrawn(let consent):
      try checkText(consent.reason)
      if !consents.contains(consent.scope.comparable) { throw .agreements(.consentNotLive) }
    case .warningSignNoted(let sign): try checkText(sign.text)
    case .planAgreed(let plan):
      if plan == MaintenancePlanAgreed() { throw .agreements(.emptyPlan) }
      if plan.willDo.count > 12 || plan.call.count > 12 { throw .agreements(.planTooLong) }
      try checkText(plan.changed)
      for words in plan.willDo + plan.call { try checkText(words) }
    }
  }

  private func check(_ entered: PhaseEntered, in course: Course) throws(CourseRefusal) {
    try course.contract.checkLive()
    let known = course.contract.contract?.phases ?? [.initial, .middle, .ending]
    guard let place = known.firstIndex(of: entered.phase) else {
      throw .agreements(.unknownPhase(known: known))
    }
    if phase == entered.phase { throw .agreements(.samePhase) }
    try checkText(entered.because)
    if let phase, let before = known.firstIndex(of: phase), place < before,
      entered.because == nil
    {
      throw .agreements(.backNeedsReason)
    }
  }

  private func checkName(_ name: String) throws(CourseRefusal) {
    if let problem = TextRule.problem(withName: name) { throw .text(problem) }
  }
}

extension String {
  /// As names are compared: capitals do not count.
  fileprivate var comparable: String { lowercased() }
}
