import Crypto

/// Wraps keys under the key-encryption key, each bound to its number and scope.
struct KeyWrapping: Sendable {
  let wrappingKey: SymmetricKey

  private static let checkText = [UInt8]("kith key check 1".utf8)

  /// A sealed constant that tells later whether a key is the same.
  func makeCheck() throws(VaultError) -> [UInt8] {
    try Seal.seal(Self.checkText, key: wrappingKey, associatedData: Self.checkText)
  }

  /// Whether `check` was made with this key.
  func matches(_ check: [UInt8]) -> Bool {
    do {
      return try Seal.open(check, key: wrappingKey, associatedData: Self.checkText)
        == Self.checkText
    } catch {
      // A check that does not open is the answer, not a failure.
      return false
    }
  }

  func wrap(_ key: SymmetricKey, ref: Int64, scope: KeyScope) throws(VaultError) -> [UInt8] {
    try Seal.seal(
      key.bytes, key: wrappingKey, associatedData: Self.associatedData(ref: ref, scope: scope))
  }

  func unwrap(_ wrapped: [UInt8], ref: Int64, scope: KeyScope) throws(VaultError) -> SymmetricKey {
    SymmetricKey(
      data: try Seal.open(
        wrapped, key: wrappingKey, associatedData: Self.associatedData(ref: ref, scope: scope)))
  }

  private static let spareText = [UInt8]("kith spare key 2".utf8)

  /// Seals the wrapping key of the ledger.
  func sealSpare(_ key: SymmetricKey) throws(VaultError) -> [UInt8] {
    try Seal.seal(key.bytes, key: wrappingKey, associatedData: Self.spareText)
  }

  func openSpare(_ sealed: [UInt8]) throws(VaultError) -> SymmetricKey {
    SymmetricKey(
      data: try Seal.open(sealed, key: wrappingKey, associatedData: Self.spareText))
  }

  private static func associatedData(ref: Int64, scope: KeyScope) -> [UInt8] {
    let subject = scope.subject.map(String.init) ?? "-"
    // The stream's bytes stand last and have a fixed length, so that no two scopes read the same.
    return [UInt8]("kith key 1 \(ref) \(scope.kind.rawValue) \(subject) ".utf8)
      + (scope.stream ?? [])
  }
}

extension SymmetricKey {
  /// A copy of the key.
  var bytes: [UInt8] { unsafe withUnsafeBytes { unsafe [UInt8]($0) } }
}
