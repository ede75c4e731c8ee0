package import Crypto
import CryptoExtras

/// How much work it is to make a key of a passphrase, as RFC 7914 (scrypt) names it.
package struct PassphraseCost: Hashable, Sendable {
  /// N: a power of two.
  package var rounds: Int
  /// r.
  package var blockSize: Int
  /// p.
  package var parallelism: Int

  package init(rounds: Int, blockSize: Int, parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// What new passphrases cost: 64 MiB, twice over, as OWASP's list of 2023 has it for that memory.
  package static let usual = Self(rounds: 1 << 16, blockSize: 8, parallelism: 2)

  /// How many bytes of memory it takes.
  package var bytes: Int { 128 * rounds * blockSize }

  /// Whether it is what a damaged or hostile file would not ask for.
  var isSound: Bool {
    (1 << 10...1 << 20).contains(rounds) && rounds.nonzeroBitCount == 1
      && (1...32).contains(blockSize) && (1...16).contains(parallelism) && bytes <= 256 << 20
  }

  /// Whether it is less than another, so that it is raised when the passphrase is at hand.
  package func isLess(than other: Self) -> Bool {
    rounds * blockSize * parallelism < other.rounds * other.blockSize * other.parallelism
  }
}

/// How a secret is made of a passphrase.
package struct PassphraseDerivation: Hashable, Sendable {
  /// 16 random bytes.
  package var salt: [UInt8]
  package var cost: PassphraseCost

  /// A stored one.
  ///
  /// - Throws: `corrupt` when nobody would have stored it.
  init(salt: [UInt8], cost: PassphraseCost) throws(VaultError) {
    guard salt.count == 16, cost.isSound else {
      throw VaultError(
        .corrupt,
        "How the passphrase opens the keys is damaged. Restore keys.db from your backup of the keys."
      )
    }
    self.salt = salt
    self.cost = cost
  }

  /// One with a new salt.
  package init(cost: PassphraseCost) {
    salt = .random(count: 16)
    self.cost = cost
  }

  /// The secret, 256 bits. It takes a good part of a second, and as much memory as the cost says.
  ///
  /// - Throws: `io` when there is not so much memory.
  package func secret(from passphrase: [UInt8]) throws(VaultError) -> SymmetricKey {
    do {
      return try KDF.Scrypt.deriveKey(
        from: passphrase, salt: salt, outputByteCount: 32, rounds: cost.rounds,
        blockSize: cost.blockSize, parallelism: cost.parallelism)
    } catch {
      throw VaultError(
        .io, "There is not enough memory to work with the passphrase. Try again later.",
        cause: error)
    }
  }
}

extension [UInt8] {
  /// Random bytes of the system's.
  static func random(count: Int) -> Self {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
  }
}
