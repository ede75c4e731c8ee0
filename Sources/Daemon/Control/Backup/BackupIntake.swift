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

/// Reads one backup at a time, a part with each call, and verifies it; what is kept of it goes into
/// the place where a record waits to be put in place.
actor BackupIntake {
  private struct Reading {
    var name: String
    var reader = BackupReader()
    /// The beginning of a line that the next part goes on with.
    var rest: [UInt8] = []
    var rows = AdoptedRows()
    var store: SQLiteEventStore?
    var isKept: Bool
    var end: BackupEnd?
  }

  private let directory: String
  private var reading: Reading?

  /// The longest line: an entry of the longest call that there may be, and as much again.
  private static let lineLimit = 4 << 20
  private static let partLimit = 512 * 1024

  init(directory: String) { self.directory = directory }

  /// Takes the next part.
  ///
  /// - Returns: the whole, once the last part was taken.
  /// - Throws: `BackupInterface.Unusable` when it is no backup or damaged, and `EventLogError`.
  func take(_ parameters: BackupInterface.Read.Parameters) async throws -> ReadBackup? {
    guard parameters.part.utf8.count <= Self.partLimit else {
      throw DaemonInterface.Invalid(parameter: "part", message: "A part has at most 512 KiB.")
    }
    // Taken out, so that a second call meanwhile cannot go on with the same.
    var reading = try begun(parameters)
    self.reading = nil
    reading.rest += Array(parameters.part.utf8)
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
    guard parameters.last else {
      self.reading = reading
      return nil
    }
    return try await finish(reading)
  }

  /// A backup that was read to its end to be kept.
  func finished(_ name: String) throws -> ReadBackup {
    guard let reading, reading.name == name, let end = reading.end,
      let identity = reading.reader.identity
    else {
      throw DaemonInterface.Invalid(
        parameter: "reading", message: "That backup was not read to its end. Begin again.")
    }
    return ReadBackup(
      identity: identity, end: end, reader: reading.reader, store: reading.store)
  }

  /// Forgets what was read; its files are thrown away or put in place by who asks.
  func forget() throws(EventLogError) {
    let store = reading?.store
    reading = nil
    try store?.close()
  }

  private func begun(_ parameters: BackupInterface.Read.Parameters) throws -> Reading {
    if let reading, reading.name == parameters.reading, reading.end == nil { return reading }
    try forget()
    return Reading(name: parameters.reading, isKept: parameters.keep ?? false)
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

  private func finish(_ whole: Reading) async throws -> ReadBackup {
    var reading = whole
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
    self.reading = reading
    return try finished(reading.name)
  }
}
