import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Logging
import Vault

/// Brings the record back, from a backup, from what can be read here, or from both.
struct RestoreRecord: Sendable {
  typealias Method = BackupInterface.Restore

  let desk: FrontDesk
  let keeper: RecordKeeper
  let paths: Paths
  let zones: ZoneDatabase
  let machineZone: MachineZone
  let clock: @Sendable () -> Timestamp
  let intake: BackupIntake

  private var wording: Wording { Wording(now: clock(), zone: machineZone.name, zones: zones) }

  /// Reads and verifies a part of a backup.
  func read(_ parameters: BackupInterface.Read.Parameters) async throws
    -> BackupInterface.Read.Reply
  {
    let kit = try kit(parameters.kit)
    guard let whole = try await intake.take(parameters) else { return .init() }
    let signer = try await signer()
    let signed = whole.reader.lastCheckpoint
    return .init(
      extent: BackupInterface.BackupExtent(
        log: whole.identity.id.hex, epoch: Int(whole.identity.epoch),
        position: Int(whole.end.seq), entries: whole.end.events,
        written: wording.moment(Timestamp(milliseconds: whole.end.writtenAt)),
        signedPosition: signed.map { Int($0.statement.seq) },
        signedHere: signer.flatMap { signer in
          signed == nil ? nil : whole.reader.signers == [signer]
        }),
      unopened: kit.map { kit in
        let opened = kit.refs
        return whole.reader.bodies.reduce(0) { $0 + (opened.contains($1.key) ? 0 : $1.value) }
      })
  }

  private func kit(_ lines: [String]?) throws -> RecoveryKit? {
    do {
      return try lines.map { lines throws(VaultError) in try RecoveryKit(lines: lines) }
    } catch {
      throw BackupInterface.Unusable(line: 0, message: error.message)
    }
  }

  /// Whose key signs here; nil where that is not known.
  private func signer() async throws -> [UInt8]? {
    guard case .ready(let services) = await desk.state(within: .seconds(1)) else { return nil }
    return try await services.vault.signer()
  }

  func answer(_ parameters: Method.Parameters) async throws -> Method.Reply {
    let kit = try kit(parameters.kit)
    try await desk.finishErasing(in: paths.data)
    // From here on nobody else uses the place where a record is made ready.
    let backup = try await intake.claim(parameters.reading)
    let rebuilt: RebuiltRecord.Report
    do {
      try await requireOpen(evenLocked: kit != nil)
      rebuilt = try await keeper.whileClosed(evenLocked: kit != nil) { secret in
        try await rebuild(from: backup, kit, parameters, secret)
      }
    } catch {
      // Who goes on all the same has it read again.
      try await throwAway(parameters.reading)
      throw error
    }
    return try await reply(rebuilt)
  }

  /// Puts another record in the place of the one here, which is closed.
  private func rebuild(
    from backup: ReadBackup?, _ kit: RecoveryKit?, _ parameters: Method.Parameters,
    _ secret: RecordSecret?
  ) async throws -> RebuiltRecord.Report {
    try await requireUntouched(parameters.reading)
    let rebuilding = RebuiltRecord(
      paths: paths, backup: backup, kit: kit, isReplacing: parameters.replace ?? false,
      goesOnPartly: parameters.partly ?? false, now: clock(), wording: wording)
    let result: Result<RebuiltRecord.Report, any Error>
    do {
      result = .success(try await rebuilding.build(secret))
    } catch let error as EventLogError where error.code == .locked {
      throw DaemonInterface.Conflict(
        message: "The record is being checked by kith verify. Nothing was changed. Try again when "
          + "that is done.")
    } catch {
      result = .failure(error)
    }
    // What was read lets go of its files before the record is opened again.
    try await intake.forget(parameters.reading)
    return try result.get()
  }

  private func throwAway(_ reading: String?) async throws {
    try await intake.forget(reading)
    try StagedRestore(directory: paths.data).discard()
  }

  /// That nothing was being erased when the record was closed: it would go on with that in another
  /// record's place, and what was read would have what was erased.
  private func requireUntouched(_ reading: String?) async throws {
    guard await intake.isClaimed(reading),
      try !ErasureFile(directory: paths.data).isOfErasing()
    else {
      throw DaemonInterface.Conflict(
        message: "Something was being erased meanwhile. Nothing was restored. Try again.")
    }
  }

  /// That a restore can help, and may be asked for.
  ///
  /// - Parameter evenLocked: whether other keys than those here are at hand.
  /// - Throws: `DaemonInterface.Locked`, and `DaemonInterface.Unavailable` where a restore is no help.
  private func requireOpen(evenLocked: Bool) async throws {
    switch await desk.state(within: .seconds(10)) {
    case .locked where evenLocked, .ready: return
    case .starting: throw CancellationError()
    case .locked: throw DaemonInterface.Locked.usual
    case .unavailable(let fault):
      guard ["damagedLog", "missingKey"].contains(fault.reason) else {
        throw DaemonInterface.Unavailable(reason: fault.reason, advice: fault.advice)
      }
    }
  }

  /// What was done. The record is open again, and is signed as it stands now.
  private func reply(_ rebuilt: RebuiltRecord.Report) async throws -> Method.Reply {
    let services = try await desk.services()
    // It is done, whether it can be signed now or not.
    do { _ = try await services.journal.checkpoint() } catch {
      services.logger.warning("the restored record is not signed yet")
    }
    let wording = wording
    return Method.Reply(
      entries: rebuilt.entries, fromBackup: rebuilt.fromBackup, fromHere: rebuilt.fromHere,
      position: Int(try await services.store.head()), epoch: Int(services.store.identity.epoch),
      putAside: rebuilt.putAside,
      gone: rebuilt.gone.prefix(1000).map { Self.gone($0, wording) },
      goneCount: rebuilt.gone.count, unopened: rebuilt.unopened, keysTaken: rebuilt.keysTaken,
      keysByFile: rebuilt.keysAreByFile, stayErased: rebuilt.stayErased)
  }

  private static func gone(
    _ entry: GoneEntry, _ wording: Wording
  ) -> BackupInterface.GoneEntry {
    func moment(_ milliseconds: Int64?) -> Moment? {
      milliseconds.map { wording.moment(Timestamp(milliseconds: $0)) }
    }
    return BackupInterface.GoneEntry(
      position: Int(entry.seq), reason: entry.reason.name, id: entry.id?.hex,
      entry: entry.stream.flatMap { CourseID(stream: $0) }.flatMap { _ in
        entry.version.map { "e\($0)" }
      }, recorded: moment(entry.recordedAt), after: moment(entry.after),
      before: moment(entry.before))
  }
}

extension GoneEntry.Reason {
  /// As the interface calls it.
  var name: String {
    switch self {
    case .unreadable: "unreadable"
    case .behindGap: "behindGap"
    case .withoutBody: "withoutContent"
    }
  }
}
