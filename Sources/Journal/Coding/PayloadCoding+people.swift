import Domain

extension PayloadCoding {
  static func encodable(_ event: PersonEvent) -> any Encodable & Sendable {
    switch event {
    case .added(let value): value
    case .updated(let value): value
    case .inventoryRecorded(let value): value
    case .placed(let value): value
    case .contacted(let value): value
    case .stateChanged(let value): value
    case .removed(let value): value
    }
  }

  static func encodable(_ event: RoleEvent) -> any Encodable & Sendable {
    switch event {
    case .described(let value): value
    case .strainRated(let value): value
    }
  }

  static func encodable(_ event: ThemeEvent) -> any Encodable & Sendable {
    switch event {
    case .identified(let value): value
    case .linked(let value): value
    case .retired(let value): value
    }
  }
}
