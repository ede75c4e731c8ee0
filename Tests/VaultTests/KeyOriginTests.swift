import Crypto
import GRDB
import Glibc
import TestSupport
import Testing
import Vault

/// The record's key from elsewhere than the key file, and what stays open without it.
@Suite struct KeyOriginTests {
  private let record = [
    KeyScope(.profile), KeyScope(.plan),
    KeyScope(.course, stream: [UInt8](repeating: 7, count: 16)),
  ]
  private let ledger = KeyScope(.ledger)
  /// Cheap, so that tests are.
  private static let cost = PassphraseCost(rounds: 1 << 10, blockSize: 8, parallelism: 1)

  private func passphrase(_ text: String) throws -> NewKey {
    let derivation = PassphraseDerivation(cost: Self.cost)
    return .passphrase(secret: try derivation.secret(from: Array(text.utf8)), derivation)
  }

  private func secret(_ text: String, _ vault: KeyVault) throws -> RecordSecret {
    try #require(vault.passphrase).secret(from: Array(text.utf8))
  }

  @Test func `under a passphrase the vault opens locked, with the ledger's key alone`()
    async throws
  {
    // given
    let place = try Place()
    let first = try place.open()
    let keys = try await made(in: first)
    let reminders = try await first.key(for: ledger, now: 1)
    try await first.changeKey(to: passphrase("correct horse"))
    #expect(!first.isLocked)
    try first.close()
    // when
    let vault = try place.open()
    // then
    #expect(vault.origin == .passphrase)
    #expect(vault.isLocked)
    #expect(try await vault.key(for: ledger, now: 2).key == reminders.key)
    #expect(try await vault.key(ref: reminders.ref).key == reminders.key)
    for (key, scope) in zip(keys, record) {
      #expect(await code { try await vault.key(ref: key.ref) } == .needsUnlocking)
      #expect(await code { try await vault.key(for: scope, now: 2) } == .needsUnlocking)
      #expect(await code { try await vault.existingKey(for: scope) } == .needsUnlocking)
    }
    #expect(await code { try await vault.rotateKey() } == .needsUnlocking)
    #expect(await code { try await vault.changeKey(to: .file) } == .needsUnlocking)
    // and when
    #expect(await code { try await vault.unlock(secret("incorrect horse", vault)) } == .wrongKey)
    #expect(vault.isLocked)
    try await vault.unlock(secret("correct horse", vault))
    // then
    for key in keys { #expect(try await vault.key(ref: key.ref).key == key.key) }
    vault.lock()
    #expect(vault.isLocked)
    #expect(vault.cachedKey(ref: keys[0].ref) == nil)
    #expect(await code { try await vault.key(ref: keys[0].ref) } == .needsUnlocking)
  }

  @Test(arguments: [KeyOrigin.passphrase, .credential, .keyring])
  func `the key goes elsewhere, is made anew there, and comes back to the file`(origin: KeyOrigin)
    async throws
  {
    let place = try Place()
    let vault = try place.open()
    var keys = try await made(in: vault)
    keys.append(try await vault.key(for: ledger, now: 1))
    let files = try place.directory.read("config/kith/key")
    let given = RecordSecret(size: .bits256)
    switch origin {
    case .credential: try await vault.changeKey(to: .credential(secret: given))
    case .keyring: try await vault.changeKey(to: .keyring(secret: given))
    default:
      try await vault.changeKey(
        to: .passphrase(secret: given, PassphraseDerivation(cost: Self.cost)))
    }
    #expect(vault.origin == origin)
    // What the file holds opened the record once, and must not any more.
    #expect(try place.directory.read("config/kith/key") != files)
    for _ in 0..<2 {
      let before = try place.wrapping()
      try await vault.rotateKey()
      #expect(try place.wrapping() != before)
      #expect(vault.origin == origin)
    }
    try vault.close()
    let second = try place.open()
    #expect(second.isLocked)
    try await second.unlock(given)
    for key in keys { #expect(try await second.key(ref: key.ref).key == key.key) }
    try await second.changeKey(to: .file)
    try second.close()
    let third = try place.open()
    #expect(third.origin == .file)
    for key in keys { #expect(try await third.key(ref: key.ref).key == key.key) }
  }

  @Test(arguments: SteppedSource.Step.allCases)
  func `a change of source that is cut off leaves the one or the other`(
    step: SteppedSource.Step
  ) async throws {
    let place = try Place()
    let copies = [try Place(), try Place()]
    let isBack = Flag()
    let source = SteppedSource(FileKeySource(path: place.keyFile)) { reached in
      if reached == step { try place.copyFiles(to: copies[isBack.isSet ? 1 : 0]) }
    }
    let vault = try KeyVault.open(directory: place.data, keySource: source)
    let keys = try await made(in: vault)
    let reminders = try await vault.key(for: ledger, now: 1)
    let given = RecordSecret(size: .bits256)
    try await vault.changeKey(to: .keyring(secret: given))
    isBack.set()
    try await vault.changeKey(to: .file)
    for copy in copies {
      let vault = try copy.open()
      #expect(try await vault.key(for: ledger, now: 2).key == reminders.key)
      if vault.isLocked { try await vault.unlock(given) }
      for key in keys { #expect(try await vault.key(ref: key.ref).key == key.key) }
      #expect(!copy.directory.exists("config/kith/key.next"))
      try await vault.rotateKey()
      try vault.close()
    }
  }

  @Test func `a lost key file is written anew when the passphrase comes, and the ledger goes on`()
    async throws
  {
    let place = try Place()
    let first = try place.open()
    let reminders = try await first.key(for: ledger, now: 1)
    try await first.changeKey(to: passphrase("correct horse"))
    try first.close()
    let file = try place.directory.read("config/kith/key")
    unlink(place.keyFile)
    let vault = try place.open()
    #expect(await code { try await vault.key(for: ledger, now: 2) } == .needsUnlocking)
    try await vault.unlock(secret("correct horse", vault))
    #expect(try await vault.key(for: ledger, now: 2).key == reminders.key)
    #expect(try place.directory.read("config/kith/key") == file)
    #expect(try place.directory.mode("config/kith/key") == 0o600)
  }

  @Test func `neither the key file nor the keys together open a record under a passphrase`()
    async throws
  {
    let place = try Place()
    let vault = try place.open()
    _ = try await made(in: vault)
    try await vault.changeKey(to: passphrase("correct horse"))
    try vault.close()
    let source = FileKeySource(path: place.keyFile)
    let file = try #require(try source.existingKey())
    let again = try place.open()
    #expect(!again.accepts(file))
    #expect(again.accepts(try secret("correct horse", again)))
  }

  @Test(arguments: [
    "rounds = 1000", "rounds = 1 << 24", "rounds = NULL", "block_size = 0", "block_size = 64",
    "parallelism = 0", "parallelism = 17", "salt = x'00'", "salt = NULL",
  ])
  func `what would take all memory, or nobody stored, is called damaged`(change: String)
    async throws
  {
    let place = try Place()
    let vault = try place.open()
    try await vault.changeKey(to: passphrase("correct horse"))
    try vault.close()
    try place.edit { try $0.execute(sql: "UPDATE kek SET \(change) WHERE role = 'record'") }
    #expect(place.refusal() == .corrupt)
  }

  @Test func `a source that a newer Kith knows is left alone`() async throws {
    let place = try Place()
    try place.open().close()
    try place.edit { try $0.execute(sql: "UPDATE kek SET source = 'token'") }
    #expect(place.refusal() == .newerFormat)
  }

  @Test func `the usual cost holds under the memory that the service may have`() {
    #expect(PassphraseCost.usual.bytes == 64 << 20)
    #expect(!PassphraseCost.usual.isLess(than: .usual))
    #expect(Self.cost.isLess(than: .usual))
  }

  /// RFC 7914, section 12: the test vector with N = 1024, r = 8, p = 16, of which the first 32 bytes.
  @Test func `a secret is made of a passphrase as RFC 7914 says`() throws {
    var derivation = PassphraseDerivation(
      cost: PassphraseCost(rounds: 1024, blockSize: 8, parallelism: 16))
    derivation.salt = Array("NaCl".utf8)
    let secret = try derivation.secret(from: Array("password".utf8))
    let bytes = secret.withUnsafeBytes { [UInt8]($0) }
    #expect(
      bytes == [
        0xfd, 0xba, 0xbe, 0x1c, 0x9d, 0x34, 0x72, 0x00, 0x78, 0x56, 0xe7, 0x19, 0x0d, 0x01, 0xe9,
        0xfe, 0x7c, 0x6a, 0xd7, 0xcb, 0xc8, 0x23, 0x78, 0x30, 0xe7, 0x73, 0x76, 0x63, 0x4b, 0x37,
        0x31, 0x62,
      ])
  }

  @Test func `a credential has enough bytes, and a keyring's secret 64 digits`() {
    #expect(KeySecret.credential([UInt8](repeating: 1, count: 15)) == nil)
    #expect(KeySecret.credential([UInt8](repeating: 1, count: 16)) != nil)
    #expect(KeySecret.credential([UInt8](repeating: 1, count: 4097)) == nil)
    #expect(KeySecret.keyring(String(repeating: "a", count: 64)) != nil)
    #expect(KeySecret.keyring(String(repeating: "a", count: 62)) == nil)
    #expect(KeySecret.keyring("zz" + String(repeating: "a", count: 62)) == nil)
  }

  private func made(in vault: KeyVault) async throws -> [NumberedKey] {
    var keys: [NumberedKey] = []
    for scope in record { keys.append(try await vault.key(for: scope, now: 1)) }
    return keys
  }

  private func code(_ body: () async throws -> some Any) async -> VaultError.Code? {
    do {
      _ = try await body()
      return nil
    } catch {
      return (error as? VaultError)?.code
    }
  }
}
