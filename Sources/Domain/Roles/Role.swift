/// Names a role that someone has: `r1`.
package struct RoleID: EntityID {
  package static let prefix: Character = "r"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// What happened to the roles in someone's life.
package enum RoleEvent: Hashable, Sendable {
  case described(RoleDescribed)
  case strainRated(RoleStrainRated)
}

/// A role that someone has: partner, parent, employee, carer, or what they call it.
package struct RoleDescribed: Hashable, Sendable, Codable {
  package var role: RoleID
  package var name: String
  /// Towards whom, where it is towards one.
  package var person: PersonID?
  package var note: String?

  package init(role: RoleID, name: String, person: PersonID? = nil, note: String? = nil) {
    self.role = role
    self.name = name
    self.person = person
    self.note = note
  }
}

/// How heavy a role is at one time.
package struct RoleStrainRated: Hashable, Sendable, Codable {
  package var role: RoleID
  /// 0, light, to 10, more than one can carry.
  package var strain: Int
  /// Towards whom the role is, so that what is said of it lies with that person.
  package var person: PersonID?
  package var note: String?

  package init(role: RoleID, strain: Int, person: PersonID? = nil, note: String? = nil) {
    self.role = role
    self.strain = strain
    self.person = person
    self.note = note
  }
}

/// What can be asked about roles.
package enum RoleCommand: Hashable, Sendable {
  /// `person` is an alias; whoever is named for the first time is added.
  case describe(name: String, person: String?, note: String?)
  case rateStrain(RoleID, strain: Int, note: String?)
}

/// Why something cannot be recorded about a role.
package enum RoleRefusal: Error, Hashable, Sendable {
  case unknown(RoleID)
  case idTaken(RoleID)
  case alreadyThere(RoleID)
  case strainOutOfRange(Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "roles.unknown"
    case .idTaken: "roles.idTaken"
    case .alreadyThere: "roles.alreadyThere"
    case .strainOutOfRange: "roles.strainOutOfRange"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no role \(id). To see them: kith role list"
    case .idTaken(let id): "\(id) is something else already."
    case .alreadyThere(let id): "That role is here already, as \(id)."
    case .strainOutOfRange(let value):
      "How heavy a role is goes from 0 (light) to 10 (too heavy); \(value) does not fit."
    }
  }
}
