import Crypto
import GRDB
import PrivateStorage

/// What is stored of a key that wraps others: nothing that opens anything.
struct WrappingRow {
  /// What a wrapping key is for. The names are stored.
  enum Role: String {
    /// All keys, or all but the ledger's.
    case record
    /// The ledger's, where the record's wrapping key is not in the key file.
    case ledger
  }

  var role: Role
  var source: KeyOrigin
  /// A sealed constant that tells whether a key is the right one.
  var check: [UInt8]
  /// 32 random bytes, other ones each time that the key is changed; nil when the key is used as it is.
  var mix: [UInt8]?
  /// How the secret is made of a passphrase.
  var passphrase: PassphraseDerivation?
  /// The ledger's wrapping key, sealed with the record's.
  var spare: [UInt8]?

  /// What wraps keys, from what was given.
  func wrapping(from secret: SymmetricKey) -> KeyWrapping {
    guard let mix else { return KeyWrapping(wrappingKey: secret) }
    return Self.wrapping(from: secret, mix: mix)
  }

  /// HKDF-SHA256 with `mix` as salt.
  static func wrapping(from secret: SymmetricKey, mix: [UInt8]) -> KeyWrapping {
    KeyWrapping(
      wrappingKey: HKDF<SHA256>.deriveKey(
        inputKeyMaterial: secret, salt: mix, info: [UInt8]("kith wrapping key 2".utf8),
        outputByteCount: 32))
  }

  /// The newest of a role; nil when there is none.
  static func inForce(_ db: Database, _ role: Role) throws -> Self? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT source, "check", mix, salt, rounds, block_size, parallelism, spare FROM kek
        WHERE role = ? ORDER BY id DESC LIMIT 1
        """, arguments: [role.rawValue]
    ).map { row in
      guard let source = KeyOrigin(rawValue: row[0]) else {
        throw VaultError(
          .newerFormat,
          "The key comes from where this Kith does not know. Install the newer one.")
      }
      var passphrase: PassphraseDerivation?
      if source == .passphrase {
        passphrase = try PassphraseDerivation(
          salt: row.bytes(3) ?? [],
          cost: PassphraseCost(
            rounds: row[4] ?? 0, blockSize: row[5] ?? 0, parallelism: row[6] ?? 0))
      }
      return Self(
        role: role, source: source, check: try row.bytes(1) ?? [], mix: try row.bytes(2),
        passphrase: passphrase, spare: try row.bytes(7))
    }
  }

  /// Stores it; it is in force from then on.
  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO kek(role, source, "check", mix, salt, rounds, block_size, parallelism, spare)
        VALUES(?,?,?,?,?,?,?,?,?)
        """,
      arguments: [
        role.rawValue, source.rawValue, blob(check), blob(mix), blob(passphrase?.salt),
        passphrase?.cost.rounds, passphrase?.cost.blockSize, passphrase?.cost.parallelism,
        blob(spare),
      ])
  }
}
