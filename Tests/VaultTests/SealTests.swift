import Crypto
import Testing
import Vault

@Suite struct SealTests {
  private let key = SymmetricKey(size: .bits256)

  @Test(arguments: [0, 1, 15, 16, 300, 70_000])
  func `what was sealed opens again`(count: Int) throws {
    let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let sealed = try Seal.seal(plain, key: key, associatedData: [1, 2])
    #expect(sealed.count == count + Seal.overhead)
    #expect(try Seal.open(sealed, key: key, associatedData: [1, 2]) == plain)
  }

  @Test func `sealing twice never gives the same`() throws {
    let sealed = try (0..<100).map { _ in try Seal.seal([1], key: key, associatedData: []) }
    #expect(Set(sealed).count == 100)
  }

  @Test func `any changed bit, place or key keeps a text shut`() throws {
    let sealed = try Seal.seal([1, 2, 3, 4], key: key, associatedData: [9])
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(code { try Seal.open(changed, key: key, associatedData: [9]) } == .brokenSeal)
    }
    #expect(code { try Seal.open(sealed, key: key, associatedData: [8]) } == .brokenSeal)
    let other = SymmetricKey(size: .bits256)
    #expect(code { try Seal.open(sealed, key: other, associatedData: [9]) } == .brokenSeal)
    for count in 0..<sealed.count {
      let cut = Array(sealed.prefix(count))
      #expect(code { try Seal.open(cut, key: key, associatedData: [9]) } == .brokenSeal)
    }
  }

  /// NIST's test case 16 for AES-256-GCM, so that the layout of a sealed text never changes.
  @Test func `a text that was sealed elsewhere opens`() throws {
    let known = SymmetricKey(
      data: bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))
    let sealed = bytes(
      "cafebabefacedbaddecaf888"
        + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        + "76fc6ece0f4e1768cddf8853bb2d551b")
    let associated = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    let plain = bytes(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
    #expect(try Seal.open(sealed, key: known, associatedData: associated) == plain)
  }

  @Test func `a command's digest depends on the command and on the key`() {
    let digest = Seal.commandDigest([1, 2], key: key)
    #expect(digest.count == 32)
    #expect(digest == Seal.commandDigest([1, 2], key: key))
    #expect(digest != Seal.commandDigest([1, 3], key: key))
    #expect(digest != Seal.commandDigest([1, 2], key: SymmetricKey(size: .bits256)))
  }

  @Test func `a vault digests commands as the seal does, and not with a key that was destroyed`()
    async throws
  {
    let place = try Place()
    let vault = try place.open()
    let scope = KeyScope(.profile)
    let key = try await vault.key(for: scope, now: 1)
    for _ in 0..<2 {
      #expect(vault.commandDigest([1, 2], key: key) == Seal.commandDigest([1, 2], key: key.key))
    }
    try await vault.destroy(ref: key.ref, now: 2)
    let next = try await vault.key(for: scope, now: 3)
    #expect(vault.commandDigest([1, 2], key: next) == Seal.commandDigest([1, 2], key: next.key))
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  private func code(_ body: () throws -> [UInt8]) -> VaultError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? VaultError)?.code
    }
  }
}
