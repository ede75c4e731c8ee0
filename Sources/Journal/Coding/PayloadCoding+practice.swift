import Domain

extension PayloadCoding {
  static func encodable(_ event: DraftEvent) -> any Encodable & Sendable {
    switch event {
    case .saved(let value): value
    case .closed(let value): value
    }
  }

  static func encodable(_ event: PracticeEvent) -> any Encodable & Sendable {
    switch event {
    case .skillPractised(let value): value
    case .communicationAnalysed(let value): value
    case .decisionAnalysed(let value): value
    case .decisionResultRecorded(let value): value
    case .rolePlayDone(let value): value
    }
  }
}
