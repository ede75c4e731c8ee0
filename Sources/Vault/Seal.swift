package import Crypto

/// Seals and opens short texts with AES-256-GCM.
///
/// A sealed text is nonce‖ciphertext‖tag: 28 bytes longer than the plain one. Nonces are random,
/// never derived from a place, since a place may be written again after a restore.
package enum Seal {
  /// How many bytes a seal adds.
  package static let overhead = 28

  /// Seals `plaintext` and binds it to `associatedData`, which stays in clear elsewhere.
  package static func seal(
    _ plaintext: [UInt8], key: SymmetricKey, associatedData: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    do {
      let box = try AES.GCM.seal(plaintext, using: key, authenticating: associatedData)
      guard let combined = box.combined else { throw broken(nil) }
      return [UInt8](combined)
    } catch {
      throw VaultError(.brokenSeal, "The text could not be sealed.", cause: error)
    }
  }

  /// Opens what `seal` made with the same key and associated data. Throws `brokenSeal` otherwise.
  package static func open(
    _ sealed: [UInt8], key: SymmetricKey, associatedData: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    do {
      let box = try AES.GCM.SealedBox(combined: sealed)
      return [UInt8](try AES.GCM.open(box, using: key, authenticating: associatedData))
    } catch {
      throw broken(error)
    }
  }

  /// The digest under which a command is remembered: HMAC-SHA256 with a key derived by HKDF from its
  /// stream's, so that it tells nothing once that key is destroyed. 32 bytes.
  package static func commandDigest(_ command: [UInt8], key: SymmetricKey) -> [UInt8] {
    commandDigest(command, commandKey: commandKey(from: key))
  }

  static func commandKey(from key: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: [UInt8]("kith command digest 1".utf8), outputByteCount: 32)
  }

  static func commandDigest(_ command: [UInt8], commandKey: SymmetricKey) -> [UInt8] {
    [UInt8](HMAC<SHA256>.authenticationCode(for: command, using: commandKey))
  }

  private static func broken(_ cause: (any Error)?) -> VaultError {
    VaultError(
      .brokenSeal,
      "A sealed text does not open: it was changed, or belongs to another place or key."
        + " Run `kith verify` to find out where.",
      cause: cause)
  }
}
