import Crypto
import GRDB
import Glibc
import Synchronization
import TestSupport
import Testing
import Vault

/// A new wrapping key takes the place of the one in force, wherever it is cut off.
@Suite struct RotationTests {
  private let scopes = [
    KeyScope(.profile), KeyScope(.ledger), KeyScope(.plan), KeyScope(.person, subject: 3),
    KeyScope(.course, stream: [UInt8](repeating: 7, count: 16)),
  ]

  @Test func `after a rotation all keys open under another key file, and the old one opens none`()
    async throws
  {
    // given
    let place = try Place()
    let vault = try place.open()
    let keys = try await made(in: vault)
    let oldFile = try place.directory.read("config/kith/key")
    // when
    try await vault.rotateKey()
    // then
    #expect(try place.directory.read("config/kith/key") != oldFile)
    #expect(try place.directory.mode("config/kith/key") == 0o600)
    #expect(!place.directory.exists("config/kith/key.next"))
    for key in keys { #expect(try await vault.key(ref: key.ref).key == key.key) }
    try vault.close()
    try await expect(keys, in: place)
    try place.directory.write(oldFile, to: "config/kith/key")
    #expect(place.refusal() == .wrongKey)
  }

  @Test func `nothing that was wrapped under the old key stays in the files`() async throws {
    let place = try Place()
    var vault = try place.open()
    let keys = try await made(in: vault)
    try vault.close()
    let wrapped = try keys.map { try place.wrapped(ref: $0.ref) }
    let oldKey = try place.directory.read("config/kith/key")
    vault = try place.open()
    try await vault.rotateKey()
    for bytes in wrapped { #expect(try !place.contains(bytes)) }
    #expect(try place.directory.read("config/kith/key") != oldKey)
    try vault.close()
    for bytes in wrapped { #expect(try !place.contains(bytes)) }
  }

  @Test func `a destroyed key stays destroyed, and new ones are made under the new key`()
    async throws
  {
    let place = try Place()
    let vault = try place.open()
    let keys = try await made(in: vault)
    try await vault.destroy(ref: keys[0].ref, now: 4)
    try await vault.rotateKey()
    let next = try await vault.key(for: scopes[0], now: 5)
    try await vault.rotateKey()
    try vault.close()
    try await expect(keys.dropFirst() + [next], in: place)
    let again = try place.open()
    guard case .destroyed = try await again.key(ref: keys[0].ref) else {
      Issue.record("the key should be destroyed")
      return
    }
  }

  @Test func `keys are asked for while the wrapping key changes`() async throws {
    let place = try Place()
    let vault = try KeyVault.open(
      directory: place.data, keySource: FileKeySource(path: place.keyFile), cacheLimit: 2)
    let keys = try await withThrowingTaskGroup(of: NumberedKey?.self) { group in
      for number in Int64(0)..<40 {
        group.addTask {
          if number.isMultiple(of: 8) {
            try await vault.rotateKey()
            return nil
          }
          return try await vault.key(for: KeyScope(.person, subject: number), now: 1)
        }
      }
      return try await group.reduce(into: [NumberedKey]()) { if let key = $1 { $0.append(key) } }
    }
    #expect(keys.count == 35)
    try vault.close()
    try await expect(keys, in: place)
  }

  @Test(arguments: SteppedSource.Step.allCases)
  func `a rotation that is cut off leaves one key that opens everything`(
    step: SteppedSource.Step
  ) async throws {
    // given a copy of all files, made at this step
    let place = try Place()
    let copy = try Place()
    let source = SteppedSource(FileKeySource(path: place.keyFile)) { reached in
      if reached == step { try place.copyFiles(to: copy) }
    }
    let vault = try KeyVault.open(directory: place.data, keySource: source)
    let keys = try await made(in: vault)
    // when
    try await vault.rotateKey()
    try vault.close()
    // then the copy opens, and nothing is left of the change
    try await expect(keys, in: copy)
    #expect(!copy.directory.exists("config/kith/key.next"))
    let again = try copy.open()
    try await again.rotateKey()
    try again.close()
    try await expect(keys, in: copy)
  }

  @Test func `the old key file may be overwritten, and half a draft be left, when it is cut off`()
    async throws
  {
    let place = try Place()
    let copy = try Place()
    let source = SteppedSource(FileKeySource(path: place.keyFile)) { reached in
      if reached == .committed { try place.copyFiles(to: copy) }
    }
    let vault = try KeyVault.open(directory: place.data, keySource: source)
    let keys = try await made(in: vault)
    try await vault.rotateKey()
    try vault.close()
    try copy.directory.write(String(repeating: "\0", count: 76), to: "config/kith/key")
    try copy.directory.write("kith-k", to: "config/kith/key.next.new")
    chmod(copy.keyFile, 0o600)
    try await expect(keys, in: copy)
  }

  @Test func `a prepared key that is no key is put aside`() async throws {
    let place = try Place()
    let vault = try place.open()
    let keys = try await made(in: vault)
    try vault.close()
    try place.directory.write("kith-key", to: "config/kith/key.next")
    try await expect(keys, in: place)
    #expect(!place.directory.exists("config/kith/key.next"))
  }

  @Test(arguments: SteppedSource.Step.allCases)
  func `a rotation that fails half-way goes on with one of the keys, and can be repeated`(
    step: SteppedSource.Step
  ) async throws {
    // given
    let place = try Place()
    let isBroken = Mutex(true)
    let source = SteppedSource(FileKeySource(path: place.keyFile)) { reached in
      if reached == step, isBroken.withLock(\.self) {
        throw VaultError(.full, "The disk is full. Make room, then repeat.")
      }
    }
    let vault = try KeyVault.open(directory: place.data, keySource: source, cacheLimit: 1)
    var keys = try await made(in: vault)
    // when
    let error = await #expect(throws: VaultError.self) { try await vault.rotateKey() }
    #expect(error?.code == .full)
    keys.append(try await vault.key(for: KeyScope(.person, subject: 9), now: 1))
    // then
    for key in keys { #expect(try await vault.key(ref: key.ref).key == key.key) }
    isBroken.withLock { $0 = false }
    try await vault.rotateKey()
    try vault.close()
    try await expect(keys, in: place)
  }

  private func made(in vault: KeyVault) async throws -> [NumberedKey] {
    var keys: [NumberedKey] = []
    for scope in scopes { keys.append(try await vault.key(for: scope, now: 1)) }
    return keys
  }

  private func expect(_ keys: some Sequence<NumberedKey>, in place: Place) async throws {
    let vault = try place.open()
    for key in keys { #expect(try await vault.key(ref: key.ref).key == key.key) }
    try vault.close()
  }
}
