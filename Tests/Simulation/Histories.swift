import CivilTime
import Domain
import TestSupport
import Vault

/// How much was simulated.
package struct HistoryFigures: Sendable {
  package var histories = 0
  package var steps = 0
  package var commands = 0
  package var repeats = 0
  package var crashes = 0
  package var restarts = 0
  /// How often the timer of reminders rang.
  package var reminders = 0
  package var looksBack = 0
  package var exchanges = 0

  package init() {}

  package mutating func add(_ other: Self) {
    histories += other.histories
    steps += other.steps
    commands += other.commands
    repeats += other.repeats
    crashes += other.crashes
    restarts += other.restarts
    reminders += other.reminders
    looksBack += other.looksBack
    exchanges += other.exchanges
  }
}

/// Histories of the whole system, one for each seed.
package final class Histories {
  package private(set) var figures = HistoryFigures()
  private let rules = ZoneDatabase()
  private let place: TemporaryDirectory
  private var disk: Disk
  private var vault: KeyVault
  /// Keys pile up; after so many histories there are new ones.
  private static let vaultLimit = 100

  /// - Throws: when there is no room for a directory.
  package init() throws {
    place = try TemporaryDirectory()
    disk = try Disk(seed: 0)
    vault = try Self.vault(on: disk, place)
  }

  deinit {
    // It lies in memory.
    try? vault.close()
  }

  private static func vault(on disk: Disk, _ place: TemporaryDirectory) throws -> KeyVault {
    try KeyVault.open(
      directory: disk.directory.path, keySource: FileKeySource(path: place.path(of: "key")))
  }

  /// Lives the history of a seed.
  ///
  /// - Parameters:
  ///   - seed: gives commands, crashes and times; ids, keys and nonces are drawn anew.
  ///   - steps: how long it is.
  ///   - fault: to be found.
  /// - Returns: what does not hold.
  /// - Throws: when something fails that was not made to.
  package func live(
    seed: UInt64, steps: Int = 40, fault: PlantedFault? = nil
  ) async throws -> [String] {
    figures.histories += 1
    if figures.histories.isMultiple(of: Self.vaultLimit) {
      try vault.close()
      disk = try Disk(seed: 0)
      vault = try Self.vault(on: disk, place)
    }
    var run = try await HistoryRun(seed: seed, vault: vault, rules: rules, fault: fault)
    try await run.live(steps: steps)
    figures.add(run.figures)
    return run.problems
  }
}
