import Domain

extension AgreementEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .reasonRecorded: .courseReasonRecorded
    case .phaseEntered: .phaseEntered
    case .endingRaised: .endingRaised
    case .consentRecorded: .consentRecorded
    case .consentWithdrawn: .consentWithdrawn
    case .warningSignNoted: .warningSignNoted
    case .planAgreed: .maintenancePlanAgreed
    }
  }
}
