import EventLog
import FoundationEssentials
import Vault

/// The keys for a record that is brought back.
struct RestoredKeys: Sendable {
  /// The data directory.
  let directory: String
  /// Where a record waits to be put in place.
  let staging: String
  let source: FileKeySource
  /// What opens the keys that are here, where that is not the file's.
  let secret: RecordSecret?
  let kit: RecoveryKit?

  /// Keeps the keys that are here where they open all, adds to them from the kit where they are those
  /// of the same record, and makes them anew from the kit, to be put in place, otherwise.
  ///
  /// - Parameters:
  ///   - refs: the keys that are needed.
  ///   - partly: whether to go on without those that are not to be had; they count as erased then.
  ///   - now: milliseconds since 1970.
  /// - Returns: the keys that are not to be had, and how many came from the kit.
  /// - Throws: `VaultError` when there are keys here that cannot be opened, and no kit.
  func provide(
    for refs: Set<Int64>, partly: Bool, now: Int64
  ) async throws -> (unknown: Set<Int64>, taken: Int) {
    var unknown = refs
    var taken = 0
    do {
      let vault = try KeyVault.open(directory: directory, keySource: source)
      if let secret, vault.accepts(secret) { try await vault.unlock(secret) }
      unknown = try await self.unknown(refs, vault)
      let isOfThisRecord = unknown.count < refs.count
      if let kit, !unknown.isEmpty, isOfThisRecord {
        taken = try await vault.adopt(kit)
        unknown = try await self.unknown(refs, vault)
      }
      if unknown.isEmpty || isOfThisRecord || kit == nil {
        if partly { try await vault.giveUp(refs: unknown, now: now) }
        try vault.close()
        return (unknown, taken)
      }
      try vault.close()
    } catch let error as VaultError {
      // The kit takes the place of keys that nothing opens any more.
      guard kit != nil, error.code != .io, error.code != .full else { throw error }
    }
    guard let kit else { return (unknown, taken) }
    let vault = try KeyVault.open(directory: staging, keySource: source)
    taken = try await vault.adopt(kit)
    unknown = try await self.unknown(refs, vault)
    if partly { try await vault.giveUp(refs: unknown, now: now) }
    try vault.close()
    return (unknown, taken)
  }

  private func unknown(_ refs: Set<Int64>, _ vault: KeyVault) async throws -> Set<Int64> {
    var unknown: Set<Int64> = []
    for ref in refs {
      if case .unknown = try await vault.key(ref: ref) { unknown.insert(ref) }
    }
    return unknown
  }
}
