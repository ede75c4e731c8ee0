package import Crypto
import PrivateStorage
import Synchronization

extension KeyVault {
  /// Where the record's key comes from.
  package var origin: KeyOrigin { ring.withLock { $0.record.source } }

  /// Whether only the ledger's key can be had.
  package var isLocked: Bool { ring.withLock { $0.isLocked } }

  /// How the secret is made of the passphrase; nil where there is none.
  package var passphrase: PassphraseDerivation? { ring.withLock { $0.record.passphrase } }

  /// Whether the key file holds what it is to hold, so that reminders go on while the record is locked.
  package var fitsKeyFile: Bool {
    guard let key = ring.withLock(\.fileKey) else { return false }
    // One that cannot be used does not fit.
    return (try? keySource.existingKey()) == key
  }

  /// From where the record's key comes, so that another vault can have it from there as well.
  ///
  /// - Throws: `needsUnlocking`.
  package func source() throws(VaultError) -> NewKey {
    try ring.withLock { ring throws(VaultError) in try ring.sameSource() }
  }

  /// What opens the record, where that is not the key file; nil while it is locked.
  package var secret: RecordSecret? { ring.withLock(\.secret) }

  /// Whether this secret is the one that opens the record. It unlocks nothing.
  package func accepts(_ secret: SymmetricKey) -> Bool {
    let record = ring.withLock { $0.record }
    return record.wrapping(from: secret).matches(record.check)
  }

  /// Opens the record's keys. Where the key file is missing it is written anew.
  ///
  /// Throws `wrongKey` when that is not the secret.
  package func unlock(_ secret: SymmetricKey) async throws(VaultError) {
    try await perform(inTransaction: false) { [self] _ in
      guard ring.withLock({ $0.unlock(secret) }) else {
        throw VaultError(.wrongKey, "That is not the right key, so Kith stays locked.")
      }
      guard let key = ring.withLock(\.fileKey) else { return }
      // One that is there is left alone, whatever is wrong with it, and so is a place where none can be
      // kept: the record opens without it, and `kith doctor` tells what is wrong.
      do { if try keySource.existingKey() == nil { try keySource.restoreKey(key) } } catch {}
    }
  }

  /// Forgets what opens the record's keys, and the keys. Where the key file does, nothing happens.
  package func lock() {
    ring.withLock { $0.lock() }
    cache.removeAll()
  }
}
