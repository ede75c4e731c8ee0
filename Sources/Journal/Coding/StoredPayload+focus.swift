import Domain

extension FocusEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .traditionChosen: .traditionChosen
    case .selected: .problemAreaSelected
    case .changed: .problemAreaChanged
    case .stageAssessed: .disputeStageAssessed
    case .closed: .problemAreaClosed
    case .formulationAgreed: .formulationAgreed
    case .perinatalWordingStopped: .perinatalWordingStopped
    }
  }
}

extension TimelineEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .recorded: .timelineEventRecorded
    case .changed: .timelineEventChanged
    case .removed: .timelineEventRemoved
    }
  }
}

extension RecoveryEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .easedOff: .dutyEasedOff
    case .takenUpAgain: .dutyTakenUpAgain
    case .reviewed: .dutiesReviewed
    }
  }
}
