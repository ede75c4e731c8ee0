import ControlAPI
import EventLog

/// A backup that was read to its end and verified.
struct ReadBackup: Sendable {
  var identity: LogIdentity
  var end: BackupEnd
  var reader: BackupReader
  /// Its rows as a log, where they were kept.
  var store: SQLiteEventStore?
}

/// Reads a few backups at a time, a part with each call, and verifies them; one of them may be kept, in
/// the place where a record waits to be put in place.
actor BackupIntake {
  private struct Reading {
    var reader = BackupReader()
    /// The beginning of a line that the next part goes on with.
    var rest: [UInt8] = []
    var rows = AdoptedRows()
    var store: SQLiteEventStore?
    var isKept: Bool
    var end: BackupEnd?
  }

  /// What a caller takes up.
  private struct Slot {
    var isKept: Bool
    /// When it was last gone on with.
    var usedAt: ContinuousClock.Instant
    /// Whether a call or a restore is at work with it.
    var isBusy = true
    /// Taken out while a call goes on with it.
    var reading: Reading?
  }

  private let directory: String
  private let now: @Sendable () -> ContinuousClock.Instant
  /// By the names that the callers drew.
  private var slots: [String: Slot] = [:]

  /// The longest line: an entry of the longest call that there may be, and as much again.
  private static let lineLimit = 4 << 20
  private static let partLimit = 512 * 1024
  private static let slotLimit = 4
  /// After this long without a part, a reading gives way to another.
  private static let patience = Duration.seconds(60)
  /// The name of a restore that reads no backup.
  private static let unnamed = ""

  init(
    directory: String,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.directory = directory
    self.now = now
  }

  /// Takes the next part.
  ///
  /// - Returns: the whole, once the last part was taken.
  /// - Throws: `BackupInterface.Unusable` when it is no backup or damaged, `DaemonInterface.Conflict` when
  ///   too many are being read, and `EventLogError`.
  func take(_ parameters: BackupInterface.Read.Parameters) async throws -> ReadBackup? {
    guard parameters.part.utf8.count <= Self.partLimit else {
      throw DaemonInterface.Invalid(parameter: "part", message: "A part has at most 512 KiB.")
    }
    let name = parameters.reading
    var reading = try begun(parameters)
    do {
      try await take(Array(parameters.part.utf8), &reading)
      if parameters.last { try await finish(&reading) }
    } catch {
      // What it was written to has gone with it.
      let wasForgotten = slots[name] == nil
      slots[name] = nil
      try? reading.store?.close()
      if wasForgotten { throw Self.forgotten }
      throw error
    }
    guard slots[name] != nil else {
      try? reading.store?.close()
      throw Self.forgotten
    }
    guard parameters.last else {
      put(reading, name)
      return nil
    }
    // What is not kept is done with.
    slots[name] = nil
    if reading.isKept { put(reading, name) }
    return Self.whole(reading)
  }

  /// A backup that was read to its end to be kept, for who is to restore from it, or nothing for who
  /// restores without one. Nobody else reads one to be kept until it is forgotten.
  func claim(_ name: String?) throws -> ReadBackup? {
    guard let name else {
      try requireRoom(isKept: true)
      slots[Self.unnamed] = Slot(isKept: true, usedAt: now())
      return nil
    }
    guard let slot = slots[name], !slot.isBusy, let reading = slot.reading,
      let whole = Self.whole(reading)
    else {
      throw DaemonInterface.Invalid(
        parameter: "reading", message: "That backup was not read to its end. Begin again.")
    }
    slots[name]?.isBusy = true
    return whole
  }

  /// Forgets what was read; its files are thrown away or put in place by who asks.
  func forget(_ name: String?) throws(EventLogError) {
    try slots.removeValue(forKey: name ?? Self.unnamed)?.reading?.store?.close()
  }

  /// Whether what was claimed is still there to be restored from.
  func isClaimed(_ name: String?) -> Bool { slots[name ?? Self.unnamed] != nil }

  /// Forgets what was kept to be restored from; who is at work with it finds that it is gone.
  func forgetKept() throws(EventLogError) {
    for (name, slot) in slots where slot.isKept { try forget(name) }
  }

  private func put(_ reading: Reading, _ name: String) {
    slots[name] = Slot(
      isKept: reading.isKept, usedAt: now(), isBusy: false, reading: reading)
  }

  private func begun(_ parameters: BackupInterface.Read.Parameters) throws -> Reading {
    let name = parameters.reading
    if let slot = slots[name] {
      guard !slot.isBusy, name != Self.unnamed else { throw Self.busy }
      if let reading = slot.reading, reading.end == nil {
        slots[name]?.isBusy = true
        slots[name]?.reading = nil
        return reading
      }
      try forget(name)
    }
    let isKept = parameters.keep ?? false
    try requireRoom(isKept: isKept)
    slots[name] = Slot(isKept: isKept, usedAt: now())
    return Reading(isKept: isKept)
  }

  /// Lets go of what nobody goes on with.
  ///
  /// - Throws: `DaemonInterface.Conflict` when there is still no room.
  private func requireRoom(isKept: Bool) throws {
    let present = now()
    for (name, slot) in slots where !slot.isBusy && slot.usedAt + Self.patience < present {
      try forget(name)
    }
    guard slots.count < Self.slotLimit, !isKept || !slots.values.contains(where: \.isKept) else {
      throw Self.busy
    }
  }

  private static let busy = DaemonInterface.Conflict(
    message: "Another backup is being read. Try again in a moment.")

  private static let forgotten = DaemonInterface.Conflict(
    message: "Something was erased meanwhile, so what was read of the backup was thrown away. Try "
      + "again.")

  private static func whole(_ reading: Reading) -> ReadBackup? {
    guard let end = reading.end, let identity = reading.reader.identity else { return nil }
    return ReadBackup(
      identity: identity, end: end, reader: reading.reader, store: reading.store)
  }

  private func take(_ part: [UInt8], _ reading: inout Reading) async throws {
    reading.rest += part
    var lines = reading.rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    reading.rest = Array(lines.popLast() ?? [])
    guard reading.rest.count <= Self.lineLimit else {
      throw BackupInterface.Unusable(line: 0, message: "This is not a backup of Kith's.")
    }
    for line in lines {
      try take(String(decoding: line, as: UTF8.self), &reading)
      if reading.rows.events.count >= 500 || reading.rows.commands.count >= 1_000 {
        try await flush(&reading)
      }
    }
  }

  private func take(_ line: String, _ reading: inout Reading) throws {
    do {
      let read = try reading.reader.take(line)
      guard reading.isKept else { return }
      switch read {
      case .header(let identity):
        let staged = StagedRestore(directory: directory)
        try staged.prepare()
        reading.store = try SQLiteEventStore.open(
          directory: staged.path, creating: identity, ballastBytes: 4096)
      case .event(let stored): reading.rows.events.append(stored)
      case .command(let record): reading.rows.commands.append(record)
      case .checkpoint(let checkpoint): reading.rows.checkpoints.append(checkpoint)
      case .end: break
      }
    } catch let fault as BackupFault {
      throw BackupInterface.Unusable(line: fault.line, message: fault.message)
    }
  }

  private func flush(_ reading: inout Reading) async throws {
    let rows = reading.rows
    reading.rows = AdoptedRows()
    guard !rows.isEmpty, let store = reading.store else { return }
    do {
      try await store.adopt(rows)
    } catch  where error.code == .invalidBatch {
      throw BackupInterface.Unusable(line: 0, message: error.message)
    }
  }

  private func finish(_ reading: inout Reading) async throws {
    do {
      reading.end = try reading.reader.finish()
    } catch {
      throw BackupInterface.Unusable(line: error.line, message: error.message)
    }
    guard reading.rest.isEmpty else {
      throw BackupInterface.Unusable(
        line: 0, message: "The file ends in the middle of a line: the rest was cut off.")
    }
    try await flush(&reading)
  }
}
