import Crypto
import GRDB
import Glibc
import Testing
import Vault

@Suite struct KeyVaultTests {
  private let course = KeyScope(.course, stream: [UInt8](repeating: 7, count: 16))

  @Test func `a scope keeps its key, also when the vault is opened again`() async throws {
    let place = try Place()
    let vault = try place.open()
    let made = try await vault.key(for: course, now: 5)
    #expect(try await vault.key(for: course, now: 6).ref == made.ref)
    try vault.close()
    let again = try place.open()
    let found = try await again.key(for: course, now: 7)
    #expect(found.ref == made.ref)
    #expect(found.key == made.key)
    #expect(try await again.key(ref: made.ref).key == made.key)
    #expect(
      try await again.records() == [KeyRecord(ref: made.ref, scope: course, createdAt: 5)])
  }

  @Test func `every scope has a key of its own`() async throws {
    let vault = try Place().open()
    let stream = [UInt8](repeating: 1, count: 16)
    let scopes = [
      course, KeyScope(.notes, stream: course.stream), KeyScope(.person, subject: 1),
      KeyScope(.person, subject: 2), KeyScope(.person, stream: stream, subject: 1),
      KeyScope(.profile), KeyScope(.ledger), KeyScope(.plan),
    ]
    var refs: Set<Int64> = []
    for scope in scopes { refs.insert(try await vault.key(for: scope, now: 1).ref) }
    #expect(refs.count == scopes.count)
    #expect(refs.allSatisfy { $0 > 0 && $0 < 1 << 48 })
  }

  @Test func `sixteen askers of a new scope get one key`() async throws {
    let vault = try Place().open()
    let refs = try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<16 {
        group.addTask { try await vault.key(for: self.course, now: 1).ref }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(refs.count == 1)
  }

  @Test func `looking for a key makes none`() async throws {
    let vault = try Place().open()
    #expect(try await vault.existingKey(for: course)?.ref == nil)
    #expect(try await vault.records().isEmpty)
    let made = try await vault.key(for: course, now: 1)
    #expect(try await vault.existingKey(for: course)?.ref == made.ref)
  }

  @Test func `a destroyed key is gone for good, and known to be`() async throws {
    let place = try Place()
    let vault = try place.open()
    let made = try await vault.key(for: course, now: 1)
    #expect(vault.cachedKey(ref: made.ref) != nil)
    #expect(try await vault.destroy(ref: made.ref, now: 9))
    #expect(vault.cachedKey(ref: made.ref) == nil)
    guard case .destroyed = try await vault.key(ref: made.ref) else {
      Issue.record("the key should be destroyed")
      return
    }
    #expect(try await vault.existingKey(for: course)?.ref == nil)
    #expect(try await vault.destroy(ref: made.ref, now: 10) == false)
    #expect(try await vault.records().map(\.destroyedAt) == [9])
    let next = try await vault.key(for: course, now: 11)
    #expect(next.ref != made.ref)
    #expect(next.key != made.key)
  }

  @Test func `nothing of a destroyed key stays in the files`() async throws {
    let place = try Place()
    let vault = try place.open()
    let made = try await vault.key(for: course, now: 1)
    try vault.close()
    let wrapped = try place.wrapped(ref: made.ref)
    #expect(try place.contains(wrapped))
    let again = try place.open()
    try await again.destroy(ref: made.ref, now: 2)
    #expect(try !place.contains(wrapped))
    try again.close()
    #expect(try !place.contains(wrapped))
  }

  @Test func `a number that was never given is unknown`() async throws {
    let vault = try Place().open()
    guard case .unknown = try await vault.key(ref: 42) else {
      Issue.record("the key should be unknown")
      return
    }
    #expect(try await vault.destroy(ref: 42, now: 1) == false)
  }

  @Test func `keys are found though more are in use than are kept unwrapped`() async throws {
    let place = try Place()
    let vault = try KeyVault.open(
      directory: place.data, keySource: FileKeySource(path: place.keyFile), cacheLimit: 4)
    var made: [NumberedKey] = []
    for number in Int64(0)..<10 {
      made.append(try await vault.key(for: KeyScope(.person, subject: number), now: 1))
    }
    for key in made { #expect(try await vault.key(ref: key.ref).key == key.key) }
    vault.emptyCache()
    #expect(made.allSatisfy { vault.cachedKey(ref: $0.ref) == nil })
  }

  @Test func `a key moved to another row does not open`() async throws {
    let place = try Place()
    let vault = try place.open()
    let first = try await vault.key(for: KeyScope(.person, subject: 1), now: 1)
    let second = try await vault.key(for: KeyScope(.person, subject: 2), now: 1)
    try vault.close()
    try place.edit { db in
      try db.execute(
        sql: "UPDATE key SET wrapped = (SELECT wrapped FROM key WHERE ref = ?) WHERE ref = ?",
        arguments: [first.ref, second.ref])
    }
    let again = try place.open()
    let error = await #expect(throws: VaultError.self) { try await again.key(ref: second.ref) }
    #expect(error?.code == .brokenSeal)
  }
}
