import CivilTime
import Domain

extension EntryReplacement {
  func person(_ event: PersonEvent) throws -> PersonEvent {
    switch event {
    case .added(var added):
      try only(text: true)
      added.alias = text ?? added.alias
      return .added(added)
    case .updated(var updated):
      // One text can stand in one place only; the name goes first.
      try only(text: true)
      if updated.alias != nil {
        updated.alias = text ?? updated.alias
      } else {
        updated.relation = text ?? updated.relation
      }
      return .updated(updated)
    case .inventoryRecorded(let entry): return .inventoryRecorded(try inventory(entry))
    case .placed(var placed):
      try only(value: true)
      placed.ring = value ?? placed.ring
      return .placed(placed)
    case .contacted(var contact):
      try only(text: true, value: true)
      contact.note = text ?? contact.note
      contact.quality = value ?? contact.quality
      return .contacted(contact)
    case .stateChanged(var changed):
      try only(start: changed.state == .died)
      changed.diedOn =
        try start.flatMap { try PartialDate($0) ?? services.day($0, .past).map { PartialDate($0) } }
        ?? changed.diedOn
      return .stateChanged(changed)
    case .removed:
      try only()
      return event
    }
  }

  /// Words or a number can be put right where the entry has one of them; else the inventory is told
  /// anew.
  private func inventory(_ entry: InventoryEntryRecorded) throws -> InventoryEntryRecorded {
    let places: [WritableKeyPath<InventoryEntryRecorded, String?>] = [
      \.contact, \.wanted, \.expected, \.theyExpect, \.mood,
    ].filter { entry[keyPath: $0] != nil }
    let numbers: [WritableKeyPath<InventoryEntryRecorded, Int?>] = [\.given, \.received]
      .filter { entry[keyPath: $0] != nil }
    try only(text: places.count == 1, value: numbers.count == 1)
    var entry = entry
    if let text { entry[keyPath: places[0]] = text }
    if let value { entry[keyPath: numbers[0]] = value }
    return entry
  }

  func role(_ event: RoleEvent) throws -> RoleEvent {
    switch event {
    case .described(var described):
      try only(text: true)
      described.name = text ?? described.name
      return .described(described)
    case .strainRated(var rated):
      try only(text: true, value: true)
      rated.note = text ?? rated.note
      rated.strain = value ?? rated.strain
      return .strainRated(rated)
    }
  }

  func theme(_ event: ThemeEvent) throws -> ThemeEvent {
    try only(text: true)
    switch event {
    case .identified(var identified):
      identified.label = text ?? identified.label
      return .identified(identified)
    case .linked(var linked):
      linked.note = text ?? linked.note
      return .linked(linked)
    case .retired(var retired):
      retired.note = text ?? retired.note
      return .retired(retired)
    }
  }
}
