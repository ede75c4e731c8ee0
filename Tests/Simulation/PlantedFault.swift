/// A fault that a simulation is to find.
package enum PlantedFault: String, CaseIterable, Sendable {
  /// A crash takes the last batch that was acknowledged with it.
  case losesAcknowledged
  /// A batch that a crash cut off is there in half.
  case storesHalf
  /// A bit of an entry is another after a crash.
  case changesEntry
  /// Which commands were carried out is not kept.
  case forgetsCommands
  /// A snapshot is an older one than it says.
  case staleSnapshots
  /// That a reminder is due is acknowledged and not recorded.
  case forgetsDue
}
