import Domain

extension DraftEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .saved: .draftSaved
    case .closed: .draftClosed
    }
  }
}

extension PracticeEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .skillPractised: .skillPractised
    case .communicationAnalysed: .communicationAnalysed
    case .decisionAnalysed: .decisionAnalysed
    case .decisionResultRecorded: .decisionResultRecorded
    case .rolePlayDone: .rolePlayDone
    }
  }

  /// Whom it is about.
  var person: PersonID? {
    switch self {
    case .skillPractised(let practised): practised.person
    case .communicationAnalysed(let analysed): analysed.person
    case .rolePlayDone(let done): done.person
    case .decisionAnalysed, .decisionResultRecorded: nil
    }
  }
}
