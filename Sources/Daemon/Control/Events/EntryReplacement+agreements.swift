import Domain

extension EntryReplacement {
  func agreement(_ event: AgreementEvent) throws -> AgreementEvent {
    try only(text: true)
    switch event {
    case .reasonRecorded(var recorded):
      recorded.note = text ?? recorded.note
      return .reasonRecorded(recorded)
    case .phaseEntered(var entered):
      entered.because = text ?? entered.because
      return .phaseEntered(entered)
    case .endingRaised:
      try only()
      return event
    case .consentRecorded(var consent):
      consent.note = text ?? consent.note
      return .consentRecorded(consent)
    case .consentWithdrawn(var consent):
      consent.reason = text ?? consent.reason
      return .consentWithdrawn(consent)
    case .warningSignNoted(var sign):
      sign.text = text ?? sign.text
      return .warningSignNoted(sign)
    case .planAgreed(var plan):
      plan.changed = text ?? plan.changed
      return .planAgreed(plan)
    }
  }
}
