import EventLog
import FoundationEssentials
import Vault

/// The keys for a record that is brought back.
struct RestoredKeys: Sendable {
  /// What came of it.
  struct Provided: Sendable {
    /// The keys that are not to be had.
    var unknown: Set<Int64>
    /// How many came from the kit.
    var taken = 0
    /// Whether they were made anew and the key file opens them, where it is not known that it did before.
    var areByFile = false
  }

  /// The data directory.
  let directory: String
  /// Where a record waits to be put in place.
  let staging: String
  let source: FileKeySource
  /// What opens the keys that are here, where that is not the file's.
  let secret: RecordSecret?
  let kit: RecoveryKit?

  /// The keys that are here, open if what opens them is at hand; nil where there are none that can be
  /// used at all.
  func atHand() async throws -> KeyVault? {
    do {
      guard let vault = try standing() else { return nil }
      if let secret, vault.accepts(secret) { try await vault.unlock(secret) }
      return vault
    } catch let error as VaultError {
      guard error.code != .io, error.code != .full else { throw error }
      return nil
    }
  }

  /// Keeps the keys that are here where they open all, adds to them from the kit where they are those
  /// of the same record, and makes them anew from the kit, to be put in place, otherwise. What opened
  /// those that are here opens the new ones, as far as that is at hand.
  ///
  /// - Parameters:
  ///   - refs: the keys that are needed.
  ///   - partly: whether to go on without those that are not to be had; they count as erased then.
  ///   - now: milliseconds since 1970.
  /// - Returns: what came of it. Where some are not to be had, and it is not to go on partly, nothing
  ///   was changed.
  /// - Throws: `VaultError` when there are keys here that cannot be opened, and no kit.
  func provide(for refs: Set<Int64>, partly: Bool, now: Int64) async throws -> Provided {
    var found = Provided(unknown: refs)
    var before: NewKey?
    var destroyed: [KeyRecord] = []
    do {
      if let vault = try standing() {
        defer { try? vault.close() }
        destroyed = try await vault.records().filter { $0.destroyedAt != nil && !$0.isGivenUp }
        if let secret, vault.accepts(secret) { try await vault.unlock(secret) }
        found.unknown = try await unknown(refs, vault)
        before = try vault.source()
        let isOfThisRecord = found.unknown.count < refs.count
        if found.unknown.isEmpty || isOfThisRecord || kit == nil {
          return try await add(to: vault, refs, partly: partly, now: now)
        }
      }
    } catch let error as VaultError {
      // The kit takes the place of keys that nothing opens any more.
      guard kit != nil, error.code != .io, error.code != .full else { throw error }
    }
    guard let kit else { return found }
    // What was erased here is asked of no kit, and taken from none.
    found.unknown = refs.subtracting(kit.refs).subtracting(destroyed.map(\.ref))
    guard found.unknown.isEmpty || partly else { return found }
    let vault = try KeyVault.open(directory: staging, keySource: source)
    try await vault.noteDestroyed(destroyed)
    found.taken = try await vault.adopt(kit)
    if partly { try await vault.giveUp(refs: found.unknown, now: now) }
    if let before, before.origin != .file { try await vault.changeKey(to: before) }
    found.areByFile = before == nil
    try vault.close()
    return found
  }

  /// Nil where there are no keys here: none are made to look for some.
  private func standing() throws -> KeyVault? {
    guard FileManager.default.fileExists(atPath: "\(directory)/keys.db") else { return nil }
    return try KeyVault.open(directory: directory, keySource: source)
  }

  private func add(
    to vault: KeyVault, _ refs: Set<Int64>, partly: Bool, now: Int64
  ) async throws -> Provided {
    var found = Provided(unknown: try await unknown(refs, vault))
    if let kit, !found.unknown.isEmpty,
      partly || found.unknown.subtracting(kit.refs).isEmpty
    {
      found.taken = try await vault.adopt(kit)
      found.unknown = try await unknown(refs, vault)
    }
    if partly { try await vault.giveUp(refs: found.unknown, now: now) }
    return found
  }

  private func unknown(_ refs: Set<Int64>, _ vault: KeyVault) async throws -> Set<Int64> {
    var unknown = refs.intersection(
      try await vault.records().filter(\.isGivenUp).map(\.ref))
    for ref in refs {
      if case .unknown = try await vault.key(ref: ref) { unknown.insert(ref) }
    }
    return unknown
  }
}
