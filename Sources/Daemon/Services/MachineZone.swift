import CivilTime
import Domain
import Synchronization

/// The zone of this machine, read again when it changes.
final class MachineZone: Sendable {
  private let database: ZoneDatabase
  private let variable: String?
  private let current: Mutex<ZoneName>

  init(_ database: ZoneDatabase, variable: String?) {
    self.database = database
    self.variable = variable
    current = Mutex(database.localZone(variable: variable))
  }

  var name: ZoneName { current.withLock { $0 } }

  /// Reads the zone and the data of all zones again.
  func reload() {
    database.reload()
    let zone = database.localZone(variable: variable)
    current.withLock { $0 = zone }
  }
}
