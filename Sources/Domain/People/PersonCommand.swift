/// What can be asked about people. All are named by alias, in upper or lower case.
package enum PersonCommand: Hashable, Sendable {
  /// Somebody who left the list comes back to it.
  case add(String, relation: String?)
  case update(String, alias: String?, relation: String?)
  /// Whoever is named for the first time is added; the person of `entry` is not looked at.
  case recordInventory(String, InventoryEntryRecorded)
  /// Whoever is named for the first time is added.
  case place(String, ring: Int)
  /// Whoever is named for the first time is added.
  case logContact(String, kind: ContactKind, quality: Int?, note: String?)
  /// Whoever is kept apart has open homework withdrawn with it.
  case change(String, to: PersonState, diedOn: PartialDate?)
  case remove(String)
}
