import TestSupport
import Testing
import Vault

@Suite struct RecoveryKitTests {
  private let log = [UInt8](repeating: 7, count: 16)
  private let course = KeyScope(.course, stream: [UInt8](repeating: 5, count: 16))
  private let person = KeyScope(.person, stream: [UInt8](repeating: 5, count: 16), subject: 3)

  @Test func `a kit opens in a new vault what was sealed in the old one`() async throws {
    let place = try Place()
    let vault = try place.open()
    let first = try await vault.key(for: course, now: 1)
    let second = try await vault.key(for: person, now: 2)
    let signature = try await vault.sign([1, 2], now: 3)
    let kit = try RecoveryKit(lines: try await vault.recoveryKit(log: log, now: 9).lines)
    #expect(kit.log == log && kit.madeAt == 9 && kit.count == 3)

    let other = try Place()
    let restored = try other.open()
    #expect(try await restored.adopt(kit) == 3)
    #expect(try await restored.key(ref: first.ref).key == first.key)
    #expect(try await restored.key(for: person, now: 8).ref == second.ref)
    #expect(try await restored.signer() == signature.publicKey)
    #expect(try await restored.adopt(kit) == 0)
    // It lasts.
    try restored.close()
    #expect(try await other.open().key(ref: second.ref).key == second.key)
  }

  @Test func `what was erased stays erased, and is in no later kit`() async throws {
    let place = try Place()
    let vault = try place.open()
    let key = try await vault.key(for: course, now: 1)
    let old = try await vault.recoveryKit(log: log, now: 2)
    try await vault.destroy(ref: key.ref, now: 3)
    #expect(try await vault.recoveryKit(log: log, now: 4).count == 0)
    #expect(try await vault.adopt(old) == 0)
    #expect(try await vault.key(ref: key.ref).key == nil)
  }

  @Test func `keys of what can be made again are in no kit, and go without a trace`() async throws {
    let place = try Place()
    let vault = try place.open()
    let kept = try await vault.key(for: course, now: 1)
    let cache = [KeyScope(.cache), KeyScope(.ledgerCache)]
    var refs: [Int64] = []
    for scope in cache { refs.append(try await vault.key(for: scope, now: 2).ref) }
    #expect(try await vault.recoveryKit(log: log, now: 3).refs == [kept.ref])
    try vault.close()
    let wrapped = try refs.map { try place.wrapped(ref: $0) }
    let again = try place.open()
    try await again.destroyCacheKeys()
    for bytes in wrapped { #expect(try !place.contains(bytes)) }
    #expect(try await again.records().map(\.ref) == [kept.ref])
    for (scope, ref) in zip(cache, refs) {
      guard case .unknown = try await again.key(ref: ref) else {
        Issue.record("the key of \(scope.kind) is still there")
        continue
      }
      #expect(try await again.key(for: scope, now: 4).ref != ref)
    }
  }

  @Test func `a key that lives here is not pushed aside by one for the same thing`() async throws {
    let other = try Place()
    let theirs = try other.open()
    _ = try await theirs.key(for: course, now: 1)
    let kit = try await theirs.recoveryKit(log: log, now: 2)
    let place = try Place()
    let vault = try place.open()
    let mine = try await vault.key(for: course, now: 1)
    #expect(try await vault.adopt(kit) == 0)
    #expect(try await vault.key(for: course, now: 2).ref == mine.ref)
  }

  @Test func `lines for people count for nothing, and any other change is found`() async throws {
    let place = try Place()
    let vault = try place.open()
    _ = try await vault.key(for: course, now: 1)
    _ = try await vault.key(for: person, now: 1)
    let lines = try await vault.recoveryKit(log: log, now: 2).lines
    #expect(try RecoveryKit(lines: ["# a word"] + lines + [""]).count == 2)
    for index in lines.indices {
      var without = lines
      without.remove(at: index)
      #expect(throws: VaultError.self) { try RecoveryKit(lines: without) }
      var changed = lines
      changed[index] = changed[index].replacing("1", with: "2")
      if changed == lines { continue }
      #expect(throws: VaultError.self) { try RecoveryKit(lines: changed) }
    }
    #expect(throws: VaultError.self) { try RecoveryKit(lines: []) }
  }

  @Test func `a kit that was not copied right names the line`() async throws {
    let vault = try Place().open()
    _ = try await vault.key(for: course, now: 1)
    _ = try await vault.key(for: person, now: 1)
    let lines = ["# a word", ""] + (try await vault.recoveryKit(log: log, now: 2).lines)
    /// What is wrong with the lines after a change.
    func fault(_ change: (inout [String]) -> Void) -> String {
      var changed = lines
      change(&changed)
      return #expect(throws: VaultError.self) { try RecoveryKit(lines: changed) }?.message ?? ""
    }
    func slip(_ line: inout String) {
      let fields = line.split(separator: " ")
      let key = fields[6].first == "0" ? "1\(fields[6].dropFirst())" : "0\(fields[6].dropFirst())"
      line = (fields[..<6] + [key[...]] + fields[7...]).joined(separator: " ")
    }
    #expect(fault { slip(&$0[3]) }.contains("Line 4 "))
    #expect(fault { slip(&$0[4]) }.contains("Line 5 "))
    #expect(fault { $0.remove(at: 4) }.contains("1 keys, and its last line says 2"))
    #expect(fault { $0.removeLast() }.contains("ends after line 5"))
    #expect(
      fault { $0[2] = $0[2].replacing("kith-kit 1 07", with: "kith-kit 1 08") }
        .contains("Line 3 or line 6 "))
    #expect(
      fault { $0[2] = $0[2].replacing("kith-kit 1", with: "kith-kit 2") }
        .contains("newer Kith"))
    #expect(fault { $0 = ["hello"] }.contains("not a recovery kit"))
    // As another system ends lines, and as a hand puts blanks.
    #expect(try RecoveryKit(lines: lines.map { " \($0.replacing(" ", with: "  "))\r" }).count == 2)
  }

  @Test func `what was given up reads as erased`() async throws {
    let vault = try Place().open()
    let key = try await vault.key(for: course, now: 1)
    try await vault.giveUp(refs: [key.ref, 77], now: 5)
    #expect(try await vault.key(ref: key.ref).key != nil)
    guard case .destroyed = try await vault.key(ref: 77) else {
      Issue.record("it is not destroyed")
      return
    }
  }

  @Test func `no signer is told before anything was signed`() async throws {
    let vault = try Place().open()
    #expect(try await vault.signer() == nil)
    let first = try await vault.sign([1], now: 1)
    let second = try await vault.sign([1], now: 2)
    #expect(first.publicKey == second.publicKey)
    #expect(try await vault.signer() == first.publicKey)
  }
}
