package import Crypto

/// From where the record's wrapping key is to come from now on.
package enum NewKey: Sendable {
  /// A new key in the key file.
  case file
  /// A passphrase, whose secret was derived so.
  case passphrase(secret: SymmetricKey, PassphraseDerivation)
  /// What systemd hands to the service.
  case credential(secret: SymmetricKey)
  /// What the desktop's keyring keeps.
  case keyring(secret: SymmetricKey)

  package var origin: KeyOrigin {
    switch self {
    case .file: .file
    case .passphrase: .passphrase
    case .credential: .credential
    case .keyring: .keyring
    }
  }

  var secret: SymmetricKey? {
    switch self {
    case .file: nil
    case .passphrase(let secret, _), .credential(let secret), .keyring(let secret): secret
    }
  }

  var derivation: PassphraseDerivation? {
    if case .passphrase(_, let derivation) = self { derivation } else { nil }
  }
}

/// What the record's wrapping key is derived from.
package typealias RecordSecret = SymmetricKey

/// Secrets of what was handed over as bytes.
package enum KeySecret {
  /// The fewest and the most bytes of a systemd credential.
  package static let credentialSize = 16...4096

  /// The secret of a systemd credential: HKDF-SHA256 of its bytes as they are. Nil when they are too
  /// few or too many.
  package static func credential(_ bytes: [UInt8]) -> SymmetricKey? {
    guard credentialSize.contains(bytes.count) else { return nil }
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), info: [UInt8]("kith credential 1".utf8),
      outputByteCount: 32)
  }

  /// The secret that a keyring keeps, 64 hexadecimal digits. Nil when it is none.
  package static func keyring(_ text: String) -> SymmetricKey? {
    guard let bytes = [UInt8](hex: text[...]), bytes.count == 32 else { return nil }
    return SymmetricKey(data: bytes)
  }
}
