import Crypto
import GRDB
import PrivateStorage

/// The keys that wrap all others, as far as they are at hand.
struct KeyRing {
  /// What is stored of the key that wraps the record's keys.
  var record: WrappingRow
  /// What is stored of the key that wraps the ledger's; nil when it is the record's.
  var ledger: WrappingRow?
  /// Nil while the record is locked.
  var recordWrapping: KeyWrapping?
  /// Nil when it is the record's, or the key file cannot be used while the record is locked.
  var ledgerWrapping: KeyWrapping?
  /// What the record's wrapping key is derived from, where it is not the key file's.
  var secret: SymmetricKey?

  var isLocked: Bool { recordWrapping == nil }

  /// What the key file holds, or is to hold.
  var fileKey: SymmetricKey? {
    (ledger == nil ? recordWrapping : ledgerWrapping)?.wrappingKey
  }

  /// - Throws: `needsUnlocking`.
  func wrapping(for scope: KeyScope) throws(VaultError) -> KeyWrapping {
    let isLedger = scope.kind.isOfLedger && ledger != nil
    guard let wrapping = isLedger ? ledgerWrapping : recordWrapping else {
      throw VaultError.needsUnlocking
    }
    return wrapping
  }

  /// Takes what was given for the record's key.
  ///
  /// - Returns: whether it is the right one.
  mutating func unlock(_ secret: SymmetricKey) -> Bool {
    let wrapping = record.wrapping(from: secret)
    guard wrapping.matches(record.check) else { return false }
    recordWrapping = wrapping
    self.secret = secret
    if ledgerWrapping == nil, let spare = record.spare,
      // Without it reminders wait for the next change of the key; the record opens all the same.
      let key = try? wrapping.openSpare(spare)
    {
      ledgerWrapping = KeyWrapping(wrappingKey: key)
    }
    return true
  }

  mutating func lock() {
    guard record.source != .file else { return }
    recordWrapping = nil
    secret = nil
  }
}

extension KeyRing {
  /// Reads which keys are in force, or makes the first one, in a file.
  ///
  /// - Throws: `VaultError` when the key file has to open the record, and does not.
  static func read(_ db: Database, keySource: any KeySource) throws -> KeyRing {
    let record = try WrappingRow.inForce(db, .record) ?? first(db, keySource)
    guard let ledger = try WrappingRow.inForce(db, .ledger) else {
      return KeyRing(record: record, recordWrapping: try fileWrapping(record.check, keySource))
    }
    var ring = KeyRing(record: record, ledger: ledger)
    do throws(VaultError) {
      ring.ledgerWrapping = try fileWrapping(ledger.check, keySource)
    } catch {
      // The record has the key as well; until it is unlocked there is no ledger.
      guard isAboutTheFile(error) else { throw error }
    }
    return ring
  }

  private static func first(_ db: Database, _ keySource: any KeySource) throws -> WrappingRow {
    let key = try keySource.existingKey() ?? keySource.makeKey()
    let row = WrappingRow(
      role: .record, source: .file, check: try KeyWrapping(wrappingKey: key).makeCheck())
    try row.insert(db)
    return row
  }

  /// What is wrong with the key file alone does not keep the record shut that another key opens.
  private static func isAboutTheFile(_ error: VaultError) -> Bool {
    [.missingKey, .unsafeKeyFile, .damagedKeyFile, .wrongKey].contains(error.code)
  }

  /// The key of the file that this check was made with. A change of the key may have been cut off:
  /// whichever of two is the right one is put in its place, and the other is removed.
  private static func fileWrapping(
    _ check: [UInt8], _ keySource: any KeySource
  ) throws(VaultError) -> KeyWrapping {
    // The one that was to take over counts only if it fits; what else is wrong with it is no matter.
    if let prepared = try? keySource.preparedKey() {
      let wrapping = KeyWrapping(wrappingKey: prepared)
      if wrapping.matches(check) {
        try keySource.adoptPreparedKey()
        return wrapping
      }
    }
    guard let key = try keySource.existingKey() else {
      throw VaultError(.missingKey, keySource.adviceWhenMissing)
    }
    let wrapping = KeyWrapping(wrappingKey: key)
    guard wrapping.matches(check) else {
      throw VaultError(
        .wrongKey,
        "The key is not the one that this data was written with. Restore the right one from your"
          + " backup of it.")
    }
    try keySource.discardPreparedKey()
    return wrapping
  }
}
