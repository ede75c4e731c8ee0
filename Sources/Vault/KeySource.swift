package import Crypto

/// Where the key comes from that wraps all others.
package protocol KeySource: Sendable {
  /// The kind of source, stored beside the keys. A literal that must never change.
  var name: String { get }

  /// The key, 256 bits; nil when the source has none yet. Throws `unsafeKeyFile` or
  /// `damagedKeyFile` when what is there must not be used.
  func existingKey() throws(VaultError) -> SymmetricKey?

  /// Makes and keeps a new key, durable on return. Called only when there are no keys to open.
  func makeKey() throws(VaultError) -> SymmetricKey

  /// What to tell a person whose key is missing: what to restore, and from where.
  var adviceWhenMissing: String { get }
}
