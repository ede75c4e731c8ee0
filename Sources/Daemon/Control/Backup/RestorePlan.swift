import ControlAPI
import Domain
import EventLog
import Journal

/// Whether a record may be put in the place of the one that is here, and from what it is made.
struct RestorePlan: Sendable {
  enum Source: Sendable {
    /// The backup alone.
    case backup
    /// The backup, and what can be read here beyond it.
    case backupAndHere
    /// What can be read here.
    case here
    /// The log here stays as it is; its keys come from a kit.
    case keysAlone
  }

  let here: StandingRecord
  let backup: ReadBackup?
  let isReplacing: Bool
  let hasKit: Bool

  /// - Throws: `BackupInterface.Older`, `DaemonInterface.Refused` or `DaemonInterface.NotFound` when
  ///   nothing should be changed unless the person says so.
  func source(_ wording: Wording) async throws -> Source {
    guard let backup else { return try sourceWithoutBackup() }
    if here.condition == .empty { return .backup }
    if isReplacing { return .backup }
    if here.condition == .damaged { return .backupAndHere }
    if here.identity?.id != backup.identity.id { throw another }
    if here.condition == .whole, backup.end.seq <= here.head { throw older(backup, wording) }
    if backup.end.seq <= here.head { return .backupAndHere }
    try await requirePart(here.heads, of: backup)
    return .backup
  }

  private var another: DaemonInterface.Refused {
    DaemonInterface.Refused(
      code: "restore.anotherRecord",
      message: "The record here is another one, and has entries. Nothing was changed. To put it "
        + "aside and take the one of the backup: kith restore FROM --replace")
  }

  private func sourceWithoutBackup() throws -> Source {
    switch here.condition {
    case .damaged: return .here
    case .whole where hasKit, .hollow where hasKit: return .keysAlone
    case .hollow:
      throw DaemonInterface.Refused(
        code: "restore.lostContent",
        message: "Entries here have lost their content, and only a backup has it. Nothing was "
          + "changed. With one: kith restore FROM")
    case .whole:
      throw DaemonInterface.Refused(
        code: "restore.whole",
        message:
          "The record here is whole: there is nothing to bring back. Keys that are gone come "
          + "back from a recovery kit: kith restore --kit FILE")
    case .empty:
      throw DaemonInterface.NotFound(
        message: "No record is here to bring anything back from. Name a backup: kith restore FROM")
    }
  }

  private func older(_ backup: ReadBackup, _ wording: Wording) -> BackupInterface.Older {
    let written = wording.moment(Timestamp(milliseconds: backup.end.writtenAt)).text
    return BackupInterface.Older(
      backup: Int(backup.end.seq), here: Int(here.head),
      message: "The record here is whole and goes to position \(here.head). The backup, of "
        + "\(written), goes to position \(backup.end.seq): it is not newer. Nothing was changed. To "
        + "go back to it and put aside what is here: kith restore FROM --replace")
  }

  /// What is here has to be the beginning of what the backup has, or it would be lost.
  private func requirePart(_ heads: [StreamID: StreamHead], of backup: ReadBackup) async throws {
    for head in heads.values {
      let same = try await backup.store?.read(head.stream, from: head.version, limit: 1).first
      guard same?.version == head.version, same?.event.hash == head.hash else {
        throw BackupInterface.Older(
          backup: Int(backup.end.seq), here: Int(here.head),
          message: "The record here (to position \(here.head)) has entries that the backup (to "
            + "position \(backup.end.seq)) has not. Nothing was changed. To put aside what is here "
            + "and take the backup: kith restore FROM --replace")
      }
    }
  }
}
