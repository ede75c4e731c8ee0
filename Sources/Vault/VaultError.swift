/// A failure of the vault: what happened, and what the person can do next. It never names a key.
package struct VaultError: Error, CustomStringConvertible {
  package enum Code: String, Sendable, Hashable {
    /// There are keys, but the file that opens them is missing.
    case missingKey
    /// The key file can be read or changed by others, or is not a plain file of this person's.
    case unsafeKeyFile
    /// The key file is not one of Kith's, or is damaged.
    case damagedKeyFile
    /// The key does not open this vault.
    case wrongKey
    /// The record is locked: what opens its keys was not given, or was forgotten since.
    case needsUnlocking
    /// A sealed text was changed, or sealed with another key or for another place.
    case brokenSeal
    /// The disk failed.
    case io
    /// There is no room.
    case full
    /// The key store is damaged.
    case corrupt
    /// The key store was written by a newer Kith.
    case newerFormat
    /// Another process holds the key store.
    case locked
    /// The file is not a key store of Kith's.
    case notOurFile
    /// The key store or its directory cannot be written.
    case readOnly
    /// The key store or its directory belongs to somebody else.
    case wrongOwner
    /// SQLite did not take a setting that durability depends on.
    case wrongPragma
  }

  package var code: Code
  package var message: String
  package var cause: (any Error)?

  package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  package var description: String { message }

  /// The record is locked.
  package static let needsUnlocking = Self(
    .needsUnlocking, "Kith is locked. To open it: kith unlock")
}
