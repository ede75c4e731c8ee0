import Domain

extension PayloadCoding {
  static func encodable(_ event: PlanEvent) -> any Encodable & Sendable {
    switch event {
    case .written(let value): value
    case .reviewed(let value): value
    case .drafted(let value): value
    }
  }
}
