/// What happened to the list of people in someone's life.
package enum PersonEvent: Hashable, Sendable {
  case added(PersonAdded)
}

/// Someone was first named.
package struct PersonAdded: Hashable, Sendable, Codable {
  package var person: PersonID
  /// What the person calls them; no legal name is needed.
  package var alias: String

  package init(person: PersonID, alias: String) {
    self.person = person
    self.alias = alias
  }
}

/// Why someone cannot be named so.
package enum PersonRefusal: Error, Hashable, Sendable {
  case unknown(String)
  case aliasTaken(PersonID)
  case idTaken(PersonID)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "people.unknown"
    case .aliasTaken: "people.aliasTaken"
    case .idTaken: "people.idTaken"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let alias): "There is nobody called \(alias) here yet."
    case .aliasTaken(let person): "Somebody has that name here already (\(person))."
    case .idTaken(let person): "\(person) is somebody already."
    }
  }
}
