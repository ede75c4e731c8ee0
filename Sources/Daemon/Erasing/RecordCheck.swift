import EventLog
import Journal
import Vault

/// The whole record, checked: every digest and every chain, and how much of it was erased.
struct RecordCheck {
  private(set) var checked = 0
  private(set) var streams = 0
  /// Entries that were erased.
  private(set) var erased = 0
  private(set) var fault: ChainFault?

  init(_ services: Services) async throws {
    var verifier = ChainVerifier(log: services.store.identity.id)
    do {
      try await services.store.forEachPage(after: 0) { page in
        try verifier.verify(page.events)
        return true
      }
    } catch let fault as ChainFault {
      self.fault = fault
    }
    erased = try await ContentCount(services).erased
    checked = Int(verifier.verified)
    streams = verifier.heads.count
  }
}

/// How many entries have no content, nothing else looked at.
struct ContentCount {
  /// Those that were erased.
  private(set) var erased = 0
  /// Those that lost it in another way.
  private(set) var lost = 0

  init(_ services: Services) async throws {
    let destroyed = try await services.vault.destroyedRefs()
    var (count, bodiless) = (0, [EntryPlace]())
    try await services.store.forEachPage(after: 0) { page in
      for stored in page.events {
        if destroyed.contains(stored.keyRef) {
          count += 1
        } else if stored.body == nil {
          bodiless.append(EntryPlace(stored))
        }
      }
      return true
    }
    lost = try await services.unexplained(bodiless).count
    erased = count + bodiless.count - lost
  }
}

extension KeyVault {
  /// The numbers of all keys that were destroyed. Those that were given up may still be brought.
  func destroyedRefs() async throws(VaultError) -> Set<Int64> {
    Set(try await records().filter { $0.destroyedAt != nil && !$0.isGivenUp }.map(\.ref))
  }
}
