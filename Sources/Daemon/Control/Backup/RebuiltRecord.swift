import ControlAPI
import Domain
import EventLog
import FoundationEssentials
import Journal
import Vault

/// A record made anew beside the one that is here, and then put in its place. No file of the record
/// may be open meanwhile.
struct RebuiltRecord: Sendable {
  /// What came of it.
  struct Report: Sendable {
    var entries = 0
    var fromBackup = 0
    var fromHere = 0
    var gone: [GoneEntry] = []
    var unopened = 0
    var keysTaken = 0
    /// Whether the key file opens the keys now, and it is not known that it did before.
    var keysAreByFile = false
    /// How many entries the backup has the content of that was erased here; they are without it.
    var stayErased = 0
    var putAside = ""
  }

  let paths: Paths
  let backup: ReadBackup?
  let kit: RecoveryKit?
  let isReplacing: Bool
  let goesOnPartly: Bool
  let now: Timestamp
  let wording: Wording

  var staged: StagedRestore { StagedRestore(directory: paths.data) }

  /// Builds the record beside the one that is here.
  ///
  /// - Parameter secret: what opens the keys that are here, where that is not a file.
  /// - Returns: what it holds and what is gone.
  /// - Throws: `DaemonInterface.Refused` when keys are missing or nothing can be read, what
  ///   `RestorePlan` throws, `EventLogError` and `VaultError`; what was here is as it was then.
  func build(_ secret: RecordSecret?) async throws -> Report {
    let keys = RestoredKeys(
      directory: paths.data, staging: staged.path, source: FileKeySource(path: paths.keyFile),
      secret: secret, kit: kit)
    let (here, source, salvage) = try await survey(keys)
    var report = Report()
    if case .keysAlone = source { return try await takeKeysAlone(keys, report) }
    var epoch = max(backup?.identity.epoch ?? 0, here.epoch)
    var store = backup?.store
    report.fromBackup = backup?.end.events ?? 0
    if let salvage, source != .backup {
      try await add(salvage, here, to: &store, &epoch, &report)
    }
    guard let store else { throw nothingReadable }
    report.entries = report.fromBackup + report.fromHere
    let log = here.identity?.id ?? salvage?.identity?.id ?? known
    if backup == nil || backup?.identity.id == log {
      try await addLost(here, in: store, &report)
      report.stayErased = try await eraseAgain(here.survey, in: store)
    }
    try await store.setEpoch(epoch + 1)
    let bodies = try await store.bodiesByKey()
    try store.close()
    try await take(keys, for: bodies, &report)
    if !report.gone.isEmpty { try GoneList.write(report.gone, in: staged.path) }
    let isHere = FileManager.default.fileExists(atPath: "\(paths.data)/log.db")
    report.putAside = try staged.commit(stamp: wording.stamp)
    if !isHere, report.gone.isEmpty { report.putAside = "" }
    return report
  }

  /// Looks at what is here, and decides what the record is made from. The keys are closed again.
  private func survey(
    _ keys: RestoredKeys
  ) async throws -> (StandingRecord, RestorePlan.Source, LogSalvage?) {
    let atHand = KeysAtHand(vault: try await keys.atHand(), kit: kit)
    do {
      var here = try await StandingRecord.look(in: paths.data, atHand)
      let source = try await RestorePlan(
        here: here, backup: backup, isReplacing: isReplacing, hasKit: kit != nil
      ).source(wording)
      let salvage = source == .keysAlone ? nil : try salvage(here)
      if let salvage, here.identity == nil, let log = salvage.identity?.id ?? known {
        here.survey = try await ErasingSurvey(
          of: log, atHand, pending: try pending, damaged: salvage.damagedBodies
        ) { take in
          try await salvage.forEachPage(take)
        }
      }
      try atHand.vault?.close()
      return (here, source, salvage)
    } catch {
      // What went wrong first is what counts.
      try? atHand.vault?.close()
      throw error
    }
  }

  private var pending: Erasure? {
    get throws { try ErasureFile(directory: paths.data).read() }
  }

  /// Which record the one here is, where its own file does not tell.
  private var known: LogID? { backup?.identity.id ?? kit.flatMap { LogID(bytes: $0.log) } }

  /// What can be read of a log that is not whole; nil for one that is, and for none.
  private func salvage(_ here: StandingRecord) throws -> LogSalvage? {
    switch here.condition {
    case .empty, .whole: return nil
    case .hollow, .damaged: break
    }
    do {
      return try LogSalvage(directory: paths.data, log: known)
    } catch {
      if isReplacing { return nil }
      throw error
    }
  }

  private var nothingReadable: DaemonInterface.Refused {
    DaemonInterface.Refused(
      code: "restore.nothingReadable",
      message: "Nothing of the record here can be read, or not which record it is. Nothing was "
        + "changed. With a backup: kith restore FROM")
  }

  /// What can be read here goes behind what the backup has.
  private func add(
    _ salvage: LogSalvage, _ here: StandingRecord, to store: inout SQLiteEventStore?,
    _ epoch: inout Int64, _ report: inout Report
  ) async throws {
    if let backup, let found = salvage.identity, found.id != backup.identity.id {
      throw DaemonInterface.Refused(
        code: "restore.anotherRecord",
        message:
          "The damaged record here is another one than the backup is of. Nothing was changed. "
          + "To put it aside: kith restore FROM --replace")
    }
    // Of a record with whole chains all can be read: what the backup goes on to is part of it, or the
    // two went different ways.
    if let backup, here.condition == .hollow,
      let other = backup.reader.heads.values.first(where: { !salvage.has($0) })
    {
      throw BackupInterface.Older(
        backup: Int(backup.end.seq), here: Int(here.head),
        message: "The backup and the record here went different ways before position \(other.seq). "
          + "Nothing was changed. With a backup of this record from before its content was lost: kith "
          + "restore FROM. To take this one and put aside what is here: kith restore FROM --replace"
      )
    }
    epoch = max(epoch, salvage.identity?.epoch ?? 1)
    let plan = SalvagePlan(
      salvage, after: backup?.reader.heads ?? [:], end: backup?.end.seq ?? 0)
    if store == nil {
      guard let log = known ?? salvage.identity?.id, plan.count > 0 else { throw nothingReadable }
      try staged.prepare()
      store = try SQLiteEventStore.open(
        directory: staged.path, creating: LogIdentity(id: log, epoch: epoch), ballastBytes: 4096)
    }
    guard let store else { throw nothingReadable }
    try await plan.adopt(into: store)
    report.fromHere = plan.count
    report.gone = plan.gone
  }

  private func takeKeysAlone(_ keys: RestoredKeys, _ before: Report) async throws -> Report {
    var report = before
    let store = try SQLiteEventStore.open(directory: paths.data)
    let bodies = try await store.bodiesByKey()
    let identity = store.identity
    guard identity.id.bytes == kit?.log else {
      try store.close()
      throw DaemonInterface.Refused(
        code: "restore.anotherRecord", message: "The kit is of another record. Nothing was changed."
      )
    }
    report.entries = try await store.count()
    try store.close()
    try staged.prepare()
    try await take(keys, for: bodies, &report)
    guard report.keysTaken > 0 else {
      throw DaemonInterface.Refused(
        code: "restore.whole",
        message: "The record here is whole, and its keys are here: there is nothing to bring back.")
    }
    if FileManager.default.fileExists(atPath: "\(staged.path)/keys.db") {
      report.putAside = try staged.commit(stamp: wording.stamp)
    }
    return report
  }

  /// Sees to it that what is sealed can be opened: with the keys here, or with those of the kit.
  private func take(
    _ keys: RestoredKeys, for bodies: [Int64: Int], _ report: inout Report
  ) async throws {
    let found = try await keys.provide(
      for: Set(bodies.keys), partly: goesOnPartly, now: now.milliseconds)
    report.keysTaken = found.taken
    report.keysAreByFile = found.areByFile
    report.unopened = found.unknown.reduce(0) { $0 + (bodies[$1] ?? 0) }
    guard found.unknown.isEmpty || goesOnPartly else {
      throw DaemonInterface.Refused(
        code: "restore.keysMissing",
        message:
          "\(report.unopened) of \(bodies.values.reduce(0, +)) entries cannot be opened with "
          + "the keys \(kit == nil ? "here" : "here and in the kit"). Nothing was changed. Give the "
          + "recovery kit, --kit FILE, or put keys.db and the key back first. To go on without "
          + "them: --partly")
    }
  }
}
