import Domain

extension PersonEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .added: .personAdded
    case .updated: .personUpdated
    case .inventoryRecorded: .inventoryEntryRecorded
    case .placed: .personPlacedInCircle
    case .contacted: .contactLogged
    case .stateChanged: .personStateChanged
    case .removed: .personRemoved
    }
  }
}

extension RoleEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .described: .roleDescribed
    case .strainRated: .roleStrainRated
    }
  }
}

extension ThemeEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .identified: .themeIdentified
    case .linked: .themeLinked
    case .retired: .themeRetired
    }
  }
}
