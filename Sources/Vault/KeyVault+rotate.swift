import Crypto
import GRDB
import PrivateStorage
import Synchronization

extension KeyVault {
  /// Puts a new wrapping key in the place of the one in force, from the same source: all live keys are
  /// wrapped anew in one transaction, the write-ahead log is cut off, and the old wrapping key is
  /// destroyed. Durable on return. Keys of destroyed scopes stay destroyed; what is sealed is not
  /// touched.
  ///
  /// Whenever the process or the machine stops, what is there opens all keys: of two key files,
  /// opening the vault finds out which.
  ///
  /// Throws when there is no room or the disk fails. The vault goes on as before then, or with the
  /// new key where only the last step failed; that is made up for by the next opening or rotation.
  package func rotateKey() async throws(VaultError) { try await change(to: nil) }

  /// As `rotateKey`, with the key from another source, or from another passphrase. What is in the key
  /// file is another key afterwards in any case.
  package func changeKey(to new: NewKey) async throws(VaultError) { try await change(to: new) }

  /// - Parameter chosen: from where; as until now, if nil.
  /// - Throws: as `rotateKey` does.
  private func change(to chosen: NewKey?) async throws(VaultError) {
    try await perform(inTransaction: false) { [self] db in
      guard !isUncertain.withLock(\.self) else { throw VaultError.uncertain(nil) }
      let old = ring.withLock(\.self)
      let choice = try chosen ?? old.sameSource()
      guard !old.isLocked else { throw VaultError.needsUnlocking }
      try finishRotation(old, db)
      let new = try KeyRing.after(choice, fileKey: try keySource.prepareKey())
      do {
        try db.inImmediateTransaction { try Self.rewrap(db, from: old, to: new) }
      } catch {
        // What was not written for certain must not be thrown away.
        if Self.isRefusedWhole(error) {
          try keySource.discardPreparedKey()
          throw error
        }
        isUncertain.withLock { $0 = true }
        throw VaultError.uncertain(error)
      }
      ring.withLock { $0 = new }
      try db.cutLog()
      try keySource.adoptPreparedKey()
    }
  }

  /// Finishes an earlier rotation whose last step failed, before another key is prepared.
  private func finishRotation(_ ring: KeyRing, _ db: Database) throws {
    guard let prepared = try? keySource.preparedKey(), prepared == ring.fileKey else { return }
    try db.cutLog()
    try keySource.adoptPreparedKey()
  }

  private static func rewrap(_ db: Database, from old: KeyRing, to new: KeyRing) throws {
    let update = try db.cachedStatement(sql: "UPDATE key SET wrapped = ? WHERE ref = ?")
    for row in try KeyRow.all(db) {
      guard let wrapped = row.wrapped else { continue }
      let (ref, scope) = (row.record.ref, row.record.scope)
      let key = try old.wrapping(for: scope).unwrap(wrapped, ref: ref, scope: scope)
      let anew = try new.wrapping(for: scope).wrap(key, ref: ref, scope: scope)
      try update.execute(arguments: [blob(anew), ref])
    }
    try db.execute(sql: "DELETE FROM kek")
    try new.record.insert(db)
    try new.ledger?.insert(db)
  }

  /// Whether a transaction that failed so left nothing behind: what failed was not the disk, or
  /// there was no room to begin with.
  private static func isRefusedWhole(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is VaultError }
    return [.SQLITE_FULL, .SQLITE_CORRUPT, .SQLITE_CONSTRAINT].contains(error.resultCode)
  }
}

extension KeyRing {
  /// The source from which the record's key comes.
  func sameSource() throws(VaultError) -> NewKey {
    guard let secret else {
      if isLocked { throw VaultError.needsUnlocking }
      return .file
    }
    switch (record.source, record.passphrase) {
    case (.passphrase, let derivation?): return .passphrase(secret: secret, derivation)
    case (.credential, _): return .credential(secret: secret)
    default: return .keyring(secret: secret)
    }
  }

  /// The keys as they are once the record's comes from there, and this one is in the key file.
  fileprivate static func after(
    _ new: NewKey, fileKey: SymmetricKey
  ) throws(VaultError) -> KeyRing {
    let file = KeyWrapping(wrappingKey: fileKey)
    let fileCheck = try file.makeCheck()
    guard let secret = new.secret else {
      return KeyRing(
        record: WrappingRow(role: .record, source: .file, check: fileCheck), recordWrapping: file)
    }
    let mix = [UInt8].random(count: 32)
    let wrapping = WrappingRow.wrapping(from: secret, mix: mix)
    return KeyRing(
      record: WrappingRow(
        role: .record, source: new.origin, check: try wrapping.makeCheck(), mix: mix,
        passphrase: new.derivation, spare: try wrapping.sealSpare(fileKey)),
      ledger: WrappingRow(role: .ledger, source: .file, check: fileCheck),
      recordWrapping: wrapping, ledgerWrapping: file, secret: secret)
  }
}

extension VaultError {
  fileprivate static func uncertain(_ cause: (any Error)?) -> Self {
    Self(
      .io,
      "The disk failed while the keys were being written anew, and both keys are kept until it is"
        + " known which of them counts. Check the disk, then restart kithd.", cause: cause)
  }
}
