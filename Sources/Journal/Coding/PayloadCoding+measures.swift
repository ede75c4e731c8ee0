import Domain

extension PayloadCoding {
  static func encodable(_ event: MeasureEvent) -> any Encodable & Sendable {
    switch event {
    case .completed(let value): value
    case .skipped(let value): value
    case .packLoaded(let value): value
    }
  }
}
