import Domain
package import EventLog
package import Journal
package import Snapshots
package import Vault

/// Folded states in cache.db, sealed under keys of their own: they hold what entries say that are under
/// several, and have to be gone with any of these.
package struct SealedSnapshots: StateSnapshots {
  let cache: SnapshotStore
  let store: any EventStore
  let vault: KeyVault
  let clock: @Sendable () -> Int64

  /// - Parameters:
  ///   - cache: where the states lie.
  ///   - store: the log that they are folded from.
  ///   - vault: the keys that seal them.
  ///   - clock: milliseconds since 1970-01-01T00:00:00Z.
  package init(
    cache: SnapshotStore, store: any EventStore, vault: KeyVault,
    clock: @escaping @Sendable () -> Int64
  ) {
    self.cache = cache
    self.store = store
    self.vault = vault
    self.clock = clock
  }

  package func latest(
    _ stream: StreamID, kind: String, codeVersion: Int, atOrBefore version: Int64
  ) async -> StateSnapshot? {
    let query = SnapshotQuery(
      stream: stream.bytes, view: kind, log: store.identity.id.bytes,
      codeVersion: Int64(codeVersion), atOrBefore: version)
    // A snapshot that cannot be had is folded anew.
    let found = try? await cache.latest(query) { version in
      if kind == Journal.registerKind {
        // It is of the whole log: its version is a position.
        return try await store.readAll(after: version - 1, through: version, limit: 1).events.first?
          .event.hash.bytes
      }
      return try await store.read(stream, from: version, limit: 1).first?.event.hash.bytes
    } key: { reference in
      try await vault.key(ref: reference)
    }
    guard let snapshot = found, let hash = Digest32(bytes: snapshot.place.headHash)
    else { return nil }
    return StateSnapshot(
      stream: stream, kind: kind, codeVersion: codeVersion, version: snapshot.place.version,
      position: snapshot.place.seq, headHash: hash, bytes: snapshot.state)
  }

  package func save(_ snapshot: StateSnapshot) async {
    let generation = cache.generation
    // A record that was erased meanwhile, and begun anew, has another hash there or none.
    guard let hash = try? await hash(snapshot), hash == snapshot.headHash,
      // Without a key there is no snapshot, and what it would hold is folded anew.
      let key = try? await key(snapshot.stream)
    else { return }
    let place = SnapshotPlace(
      stream: snapshot.stream.bytes, view: snapshot.kind, version: snapshot.version,
      seq: snapshot.position, log: store.identity.id.bytes, headHash: snapshot.headHash.bytes,
      codeVersion: Int64(snapshot.codeVersion), recordedAt: clock(), keyRef: key.ref)
    await cache.put(
      Snapshot(place: place, state: snapshot.bytes), key: key, generation: generation)
  }

  private func hash(_ snapshot: StateSnapshot) async throws -> Digest32? {
    if snapshot.kind == Journal.registerKind {
      return try await store.readAll(
        after: snapshot.version - 1, through: snapshot.version, limit: 1
      ).events.first?.event.hash
    }
    return try await store.read(snapshot.stream, from: snapshot.version, limit: 1).first?.event.hash
  }

  /// None is made for a course that has none: it was erased.
  private func key(_ stream: StreamID) async throws -> NumberedKey? {
    if CourseID(stream: stream) != nil,
      try await vault.existingKey(for: stream.keyScope) == nil
    {
      return nil
    }
    // The ledger's can be read while the rest is locked.
    let kind: KeyKind = stream == Streams.ledger ? .ledgerCache : .cache
    return try await vault.key(for: KeyScope(kind), now: clock())
  }
}
