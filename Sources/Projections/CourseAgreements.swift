package import Domain

/// What was agreed or noted in a course beside its sessions.
package struct CourseAgreements: Projection {
  /// A phase with when it was entered.
  package struct Entered: Hashable, Sendable, Codable {
    package var phase: Phase
    package var at: Timestamp
    package var because: String?
  }

  /// An agreement to something.
  package struct Consent: Hashable, Sendable, Codable {
    package var scope: String
    package var recordedAt: Timestamp
    package var note: String?
    package var withdrawnAt: Timestamp?
    package var reason: String?
  }

  /// Why the course was begun, in the order said.
  package private(set) var reasons: [CourseReason] = []
  /// Words on why, the latest.
  package private(set) var reasonNote: String?
  /// The latest 20.
  package private(set) var phases: [Entered] = []
  /// After which session the question about finishing was put.
  package private(set) var endingRaisedAfter: Int?
  /// When it was put, by the honest clock.
  package private(set) var endingRaisedAt: Timestamp?
  /// The latest 50, the latest last.
  package private(set) var consents: [Consent] = []
  /// A sign that the person knows.
  package struct Sign: Hashable, Sendable, Codable {
    package var text: String
    package var at: Timestamp
  }

  /// The latest 50.
  package private(set) var datedSigns: [Sign] = []
  /// Signs that the person knows, in their words.
  package var signs: [String] { datedSigns.map(\.text) }
  package private(set) var plan: MaintenancePlanAgreed?
  package private(set) var planAt: Timestamp?

  /// The phase that was entered last.
  package var phase: Phase? { phases.last?.phase }

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .agreements(let change) = event.event else { return }
    let at = event.time.occurredAt
    switch change {
    case .reasonRecorded(let recorded):
      reasons += recorded.reasons.filter { !reasons.contains($0) }
      reasonNote = recorded.note ?? reasonNote
    case .phaseEntered(let entered):
      phases =
        (phases + [Entered(phase: entered.phase, at: at, because: entered.because)]).suffix(20)
    case .endingRaised(let raised):
      endingRaisedAfter = raised.after
      endingRaisedAt = event.time.recordedAt
    case .consentRecorded(let consent):
      consents =
        (consents + [Consent(scope: consent.scope, recordedAt: at, note: consent.note)]).suffix(50)
    case .consentWithdrawn(let withdrawn):
      let index = consents.lastIndex {
        $0.scope.lowercased() == withdrawn.scope.lowercased() && $0.withdrawnAt == nil
      }
      guard let index else { return }
      consents[index].withdrawnAt = at
      consents[index].reason = withdrawn.reason
    case .warningSignNoted(let sign):
      datedSigns = (datedSigns + [Sign(text: sign.text, at: at)]).suffix(50)
    case .planAgreed(let agreed):
      plan = agreed
      planAt = at
    }
  }
}
