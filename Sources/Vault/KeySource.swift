package import Crypto

/// A place that keeps a key of its own making, which wraps others.
package protocol KeySource: Sendable {
  /// The key, 256 bits; nil when the source has none yet. Throws `unsafeKeyFile` or
  /// `damagedKeyFile` when what is there must not be used.
  func existingKey() throws(VaultError) -> SymmetricKey?

  /// Makes and keeps a new key, durable on return. Called only when there are no keys to open.
  func makeKey() throws(VaultError) -> SymmetricKey

  /// Keeps this key again, which was lost; durable on return.
  func restoreKey(_ key: SymmetricKey) throws(VaultError)

  /// The key that was made to take the place of the existing one, if it has not done so yet.
  func preparedKey() throws(VaultError) -> SymmetricKey?

  /// Makes a key that is to take the existing one's place, and keeps it beside that, durable on
  /// return. One that was prepared before is lost.
  func prepareKey() throws(VaultError) -> SymmetricKey

  /// Puts the prepared key in the place of the existing one, which is destroyed; durable on return.
  func adoptPreparedKey() throws(VaultError)

  /// Removes a prepared key that did not take the existing one's place.
  func discardPreparedKey() throws(VaultError)

  /// What to tell a person whose key is missing: what to restore, and from where.
  var adviceWhenMissing: String { get }
}
