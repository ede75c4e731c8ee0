import Domain

extension PayloadCoding {
  static func encodable(_ event: BriefEvent) -> any Encodable & Sendable {
    switch event {
    case .lineChosen(let value): value
    case .summaryExported(let value): value
    }
  }
}
