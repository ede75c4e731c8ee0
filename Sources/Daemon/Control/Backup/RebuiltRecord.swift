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
  let here: StandingRecord
  let source: RestorePlan.Source
  let goesOnPartly: Bool
  let now: Timestamp
  let zone: ZoneName
  /// Names what is put aside.
  let stamp: String

  private var staged: StagedRestore { StagedRestore(directory: paths.data) }

  /// Builds the record beside the one that is here.
  ///
  /// - Parameter secret: what opens the keys that are here, where that is not a file.
  /// - Returns: what it holds and what is gone.
  /// - Throws: `DaemonInterface.Refused` when keys are missing or nothing can be read, `EventLogError`
  ///   and `VaultError`; what was here is as it was then.
  func build(_ secret: RecordSecret?) async throws -> Report {
    var report = Report()
    if case .keysAlone = source { return try await takeKeysAlone(secret, report) }
    var epoch = max(backup?.identity.epoch ?? 0, here.epoch)
    var store = backup?.store
    report.fromBackup = backup?.end.events ?? 0
    switch source {
    case .here, .backupAndHere: try await addWhatIsHere(&store, &epoch, &report)
    case .backup, .keysAlone: break
    }
    guard let store else { throw nothingReadable }
    report.entries = report.fromBackup + report.fromHere
    report.stayErased = try await eraseAgain(in: store)
    try await store.setEpoch(epoch + 1)
    let bodies = try await store.bodiesByKey()
    try store.close()
    try await takeKeys(for: bodies, secret, &report)
    let isHere = FileManager.default.fileExists(atPath: "\(paths.data)/log.db")
    report.putAside = try staged.commit(stamp: stamp)
    if !report.gone.isEmpty { try GoneList.write(report.gone, in: report.putAside) }
    if !isHere, report.gone.isEmpty { report.putAside = "" }
    return report
  }

  /// What was erased here is erased in what takes its place.
  private func eraseAgain(in store: SQLiteEventStore) async throws -> Int {
    // Where it is not known which record is here, the digests of the entries tell.
    if let identity = here.identity, identity.id != store.identity.id { return 0 }
    var again: [StreamID: Set<Int64>] = [:]
    for (stream, versions) in here.erased {
      for (version, hash) in versions {
        guard let found = try await store.read(stream, from: version, limit: 1).first,
          found.version == version, found.event.hash == hash, found.body != nil
        else { continue }
        again[stream, default: []].insert(version)
      }
    }
    if again.isEmpty { return 0 }
    _ = try await store.compact(Compaction(entries: again))
    let count = again.values.reduce(0) { $0 + $1.count }
    try leaveWord(of: again, count)
    return count
  }

  /// That it was erased is recorded when the record is first opened.
  private func leaveWord(of again: [StreamID: Set<Int64>], _ count: Int) throws {
    var erasure = Erasure(.leftOut, compacts: false, command: .random(), zone: zone)
    erasure.count = count
    erasure.leftOut = again.sorted { $0.key.hex < $1.key.hex }.map { stream, versions in
      EntriesLeftOut.Part(stream: stream.hex, entries: versions.map(Int.init).sorted())
    }
    try ErasureFile(directory: staged.path).write(erasure)
  }

  private var nothingReadable: DaemonInterface.Refused {
    DaemonInterface.Refused(
      code: "restore.nothingReadable",
      message: "Nothing of the record here can be read, or not which record it is. Nothing was "
        + "changed. With a backup: kith restore FROM")
  }

  /// What can be read here goes behind what the backup has.
  private func addWhatIsHere(
    _ store: inout SQLiteEventStore?, _ epoch: inout Int64, _ report: inout Report
  ) async throws {
    let known = backup?.identity.id ?? kit.flatMap { LogID(bytes: $0.log) }
    let salvage = try LogSalvage(directory: paths.data, log: known)
    if let backup, let found = salvage.identity, found.id != backup.identity.id {
      throw DaemonInterface.Refused(
        code: "restore.anotherRecord",
        message:
          "The damaged record here is another one than the backup is of. Nothing was changed. "
          + "To put it aside: kith restore FROM --replace")
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

  private func takeKeysAlone(_ secret: RecordSecret?, _ before: Report) async throws -> Report {
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
    try await takeKeys(for: bodies, secret, &report)
    guard report.keysTaken > 0 else {
      throw DaemonInterface.Refused(
        code: "restore.whole",
        message: "The record here is whole, and its keys are here: there is nothing to bring back.")
    }
    if FileManager.default.fileExists(atPath: "\(staged.path)/keys.db") {
      report.putAside = try staged.commit(stamp: stamp)
    }
    return report
  }

  /// Sees to it that what is sealed can be opened: with the keys here, or with those of the kit.
  private func takeKeys(
    for bodies: [Int64: Int], _ secret: RecordSecret?, _ report: inout Report
  ) async throws {
    let keys = RestoredKeys(
      directory: paths.data, staging: staged.path, source: FileKeySource(path: paths.keyFile),
      secret: secret, kit: kit)
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
