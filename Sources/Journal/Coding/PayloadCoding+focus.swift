import Domain

extension PayloadCoding {
  static func encodable(_ event: FocusEvent) -> any Encodable & Sendable {
    switch event {
    case .traditionChosen(let value): value
    case .selected(let value): value
    case .changed(let value): value
    case .stageAssessed(let value): value
    case .closed(let value): value
    case .formulationAgreed(let value): value
    case .perinatalWordingStopped(let value): value
    }
  }

  static func encodable(_ event: TimelineEvent) -> any Encodable & Sendable {
    switch event {
    case .recorded(let value): value
    case .changed(let value): value
    case .removed(let value): value
    }
  }

  static func encodable(_ event: RecoveryEvent) -> any Encodable & Sendable {
    switch event {
    case .easedOff(let value): value
    case .takenUpAgain(let value): value
    case .reviewed(let value): value
    }
  }
}
