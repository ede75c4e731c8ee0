import Crypto

/// A signature with the key that checks it.
package struct Signature: Hashable, Sendable {
  /// The Ed25519 public key, 32 bytes.
  package var publicKey: [UInt8]
  /// 64 bytes.
  package var bytes: [UInt8]
}

/// The key that signs checkpoints. It is 32 random bytes, kept and wrapped as all keys are, and the
/// seed of an Ed25519 key (RFC 8032 §5.1.5).
extension KeyVault {
  /// Signs `message`, with a key that is made at `now` (milliseconds since 1970) when there is none.
  package func sign(_ message: [UInt8], now: Int64) async throws(VaultError) -> Signature {
    let key = try Self.signingKey(try await key(for: KeyScope(.signing), now: now).key)
    do {
      return Signature(
        publicKey: [UInt8](key.publicKey.rawRepresentation),
        bytes: [UInt8](try key.signature(for: message)))
    } catch {
      throw VaultError(.corrupt, "The key that signs cannot be used.", cause: error)
    }
  }

  /// The public key that checks what was signed; nil when nothing was yet.
  package func signer() async throws(VaultError) -> [UInt8]? {
    guard let key = try await existingKey(for: KeyScope(.signing)) else { return nil }
    return [UInt8](try Self.signingKey(key.key).publicKey.rawRepresentation)
  }

  private static func signingKey(_ key: SymmetricKey) throws(VaultError)
    -> Curve25519.Signing.PrivateKey
  {
    do {
      return try Curve25519.Signing.PrivateKey(rawRepresentation: key.bytes)
    } catch {
      throw VaultError(.corrupt, "The key that signs cannot be used.", cause: error)
    }
  }
}
