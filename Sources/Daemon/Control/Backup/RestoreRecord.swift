import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
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
    do {
      return try await restore(backup, kit, parameters)
    } catch {
      // What was read is thrown away with the place that it lies in.
      try? await intake.forget(parameters.reading)
      throw error
    }
  }

  private func restore(
    _ backup: ReadBackup?, _ kit: RecoveryKit?, _ parameters: Method.Parameters
  ) async throws -> Method.Reply {
    let isReplacing = parameters.replace ?? false
    let here: StandingRecord
    let source: RestorePlan.Source
    do {
      here = try await standing(evenLocked: kit != nil)
      source = try await RestorePlan(
        here: here, backup: backup, isReplacing: isReplacing, hasKit: kit != nil
      ).source(wording)
    } catch {
      // Who goes on all the same has it read again.
      try await intake.forget(parameters.reading)
      try StagedRestore(directory: paths.data).discard()
      throw error
    }
    let rebuilding = RebuiltRecord(
      paths: paths, backup: backup, kit: kit, here: here, source: source,
      goesOnPartly: parameters.partly ?? false, now: clock(), zone: machineZone.name,
      stamp: wording.stamp)
    let intake = intake
    let rebuilt = try await keeper.whileClosed(evenLocked: kit != nil) { secret in
      do {
        let rebuilt = try await rebuilding.build(secret)
        try await intake.forget(parameters.reading)
        return rebuilt
      } catch {
        try? await intake.forget(parameters.reading)
        throw error
      }
    }
    return try await reply(rebuilt)
  }

  /// The record that is here.
  ///
  /// - Parameter evenLocked: whether other keys than those here are at hand.
  /// - Returns: how it is.
  /// - Throws: `DaemonInterface.Locked`, and `DaemonInterface.Unavailable` where a restore is no help.
  private func standing(evenLocked: Bool) async throws -> StandingRecord {
    switch await desk.state(within: .seconds(10)) {
    case .locked(let services, _) where evenLocked:
      return try await StandingRecord.look(at: services.store)
    case .ready(let services):
      let destroyed = try await services.vault.destroyedRefs()
      return try await StandingRecord.look(at: services.store) { bodiless in
        try await services.unexplained(bodiless.filter { !destroyed.contains($0.keyRef) })
      }
    case .starting: throw CancellationError()
    case .locked: throw DaemonInterface.Locked.usual
    case .unavailable(let fault):
      guard ["damagedLog", "missingKey"].contains(fault.reason) else {
        throw DaemonInterface.Unavailable(reason: fault.reason, advice: fault.advice)
      }
      return try await StandingRecord.look(in: paths.data)
    }
  }

  /// What was done. The record is open again, and is signed as it stands now.
  private func reply(_ rebuilt: RebuiltRecord.Report) async throws -> Method.Reply {
    let services = try await desk.services()
    _ = try await services.journal.checkpoint()
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
