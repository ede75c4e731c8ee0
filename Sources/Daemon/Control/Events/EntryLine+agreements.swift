import Domain

extension EntryLine {
  init(_ event: AgreementEvent) {
    switch event {
    case .reasonRecorded(let recorded):
      self.init(
        "Begun for \(CourseWords.reasons(recorded.reasons))", recorded.note, discreet: "course")
    case .phaseEntered(let entered):
      self.init("Now the \(entered.phase.rawValue) phase", entered.because, discreet: "course")
    case .endingRaised: self.init("Asked about finishing", discreet: "course")
    case .consentRecorded(let consent):
      self.init("Agreed to: \(consent.scope)", consent.note, discreet: "course")
    case .consentWithdrawn(let consent):
      self.init("No longer agreed to: \(consent.scope)", consent.reason, discreet: "course")
    case .warningSignNoted(let sign): self.init("A sign I know", sign.text, discreet: "note")
    case .planAgreed(let plan):
      let words = ([plan.changed].compactMap(\.self) + plan.willDo + plan.call)
      self.init("What I take along", words.joined(separator: "; "), discreet: "note")
    }
  }
}
