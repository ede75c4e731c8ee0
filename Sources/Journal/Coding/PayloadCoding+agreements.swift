import Domain

extension AgreementEvent {
  /// The payload as a value that can be encoded.
  var encodable: any Encodable & Sendable {
    switch self {
    case .reasonRecorded(let value): value
    case .phaseEntered(let value): value
    case .endingRaised(let value): value
    case .consentRecorded(let value): value
    case .consentWithdrawn(let value): value
    case .warningSignNoted(let value): value
    case .planAgreed(let value): value
    }
  }
}
