package import Crypto

/// A key that seals.
package typealias SealingKey = SymmetricKey

/// What the vault knows of a key.
package enum KeyState: Sendable {
  case available(SymmetricKey)
  /// The key was erased; what it sealed is gone for good.
  case destroyed
  /// The vault never had it: these are the keys of another log, or an old backup of them.
  case unknown

  /// The key, when it can be used.
  package var key: SymmetricKey? {
    if case .available(let key) = self { key } else { nil }
  }
}

/// A key together with the number by which events name it.
package struct NumberedKey: Sendable {
  /// A random number from 1 to 2⁴⁸ - 1, never given twice, so that keys restored from an old backup
  /// cannot pass for others.
  package var ref: Int64
  package var key: SymmetricKey

  package init(ref: Int64, key: SymmetricKey) {
    self.ref = ref
    self.key = key
  }
}

/// A key as the vault lists it, without the key itself.
package struct KeyRecord: Hashable, Sendable {
  package var ref: Int64
  package var scope: KeyScope
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var createdAt: Int64
  /// Milliseconds since 1970-01-01T00:00:00Z; nil while the key lives.
  package var destroyedAt: Int64?

  /// Whether it is not known here, and what it sealed reads as erased only for as long as it is not
  /// brought: a destroyed key of a course tells of which one it was.
  package var isGivenUp: Bool { destroyedAt != nil && scope == KeyScope(.course) }

  package init(ref: Int64, scope: KeyScope, createdAt: Int64, destroyedAt: Int64? = nil) {
    self.ref = ref
    self.scope = scope
    self.createdAt = createdAt
    self.destroyedAt = destroyedAt
  }
}
