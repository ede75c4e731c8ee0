import Domain

extension EntryLine {
  /// What was answered is in no line.
  init(_ event: SafetyEvent) {
    switch event {
    case .cardShown: self.init("Whom to call was shown", discreet: "card")
    }
  }
}
