package import Domain

/// A course as a whole: what was agreed, and where it stands.
package struct CourseOverview: Projection {
  package private(set) var status = CourseStatus.notBegun
  package private(set) var therapist: String?
  /// The course that this one follows on.
  package private(set) var previous: CourseID?
  package private(set) var contract: Contract?
  package private(set) var begunAt: Timestamp?
  package private(set) var endedAt: Timestamp?
  package private(set) var zone: ZoneName?
  package private(set) var pauseReason: String?
  /// Each change of the contract with when it was made; the latest 20.
  package private(set) var renegotiations: [Renegotiation] = []

  package struct Renegotiation: Hashable, Sendable, Codable {
    package var at: Timestamp
    package var before: Contract
    package var after: Contract
    package var reason: String?
  }

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .contract(let change) = event.event else { return }
    switch change {
    case .begun(let begun):
      status = .active
      therapist = begun.therapist
      previous = begun.previous
      begunAt = event.time.occurredAt
      zone = event.time.zone
    case .contracted(let contracted):
      contract = contracted.contract
      therapist = contracted.therapist ?? therapist
    case .renegotiated(let change): renegotiate(change, at: event.time.occurredAt)
    case .paused(let paused):
      status = .paused
      pauseReason = paused.reason
    case .resumed:
      status = .active
      pauseReason = nil
    case .completed: end(.completed, event)
    case .endedEarly: end(.endedEarly, event)
    }
  }

  private mutating func renegotiate(_ change: CourseContractRenegotiated, at moment: Timestamp) {
    guard let before = contract else { return }
    let after = before.changed(by: change)
    contract = after
    renegotiations.append(
      Renegotiation(at: moment, before: before, after: after, reason: change.reason))
    if renegotiations.count > 20 { renegotiations.removeFirst() }
  }

  private mutating func end(_ status: CourseStatus, _ event: RecordedEvent) {
    self.status = status
    endedAt = event.time.occurredAt
  }
}
