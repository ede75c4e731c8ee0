import EventLog
import Vault

/// The whole record, checked: every digest and every chain, and how much of it was erased.
struct RecordCheck {
  private(set) var checked = 0
  private(set) var streams = 0
  /// Entries that have no body, or whose key was destroyed.
  private(set) var erased = 0
  private(set) var fault: ChainFault?

  init(_ services: Services) async throws {
    var verifier = ChainVerifier(log: services.store.identity.id)
    let destroyed = try await services.vault.destroyedRefs()
    var erased = 0
    do {
      try await services.store.forEachPage(after: 0) { page in
        try verifier.verify(page.events)
        erased += page.events.count { $0.body == nil || destroyed.contains($0.keyRef) }
        return true
      }
    } catch let fault as ChainFault {
      self.fault = fault
    }
    self.erased = erased
    checked = Int(verifier.verified)
    streams = verifier.heads.count
  }

  /// How many entries were erased, nothing else looked at.
  static func erased(_ services: Services) async throws -> Int {
    let destroyed = try await services.vault.destroyedRefs()
    var count = 0
    try await services.store.forEachPage(after: 0) { page in
      count += page.events.count { $0.body == nil || destroyed.contains($0.keyRef) }
      return true
    }
    return count
  }
}

extension KeyVault {
  /// The numbers of all keys that were destroyed.
  func destroyedRefs() async throws(VaultError) -> Set<Int64> {
    Set(try await records().filter { $0.destroyedAt != nil }.map(\.ref))
  }
}
