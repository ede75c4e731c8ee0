import Domain
import EventLog
import Vault

extension Journal {
  /// Erases something, once nothing else writes.
  ///
  /// The order makes it one thing: what is to be done is durable before the first key goes, by
  /// `prepare`, and that it was done is recorded only when nothing can be opened any more. Where it is
  /// cut off in between it is carried out again as a whole, by whoever finds what `prepare` left; each
  /// step may be done twice.
  ///
  /// - Parameters:
  ///   - prepare: says what goes, and leaves word of it. It may read, and must record nothing.
  ///   - forget: lets go of whatever was folded of it, given the version from which on folds of the
  ///     stream may be kept again.
  /// - Returns: what it came to.
  /// - Throws: what `prepare` throws, with nothing changed; `JournalError.storage` where a disk fails.
  package func erase(
    _ prepare: @Sendable () async throws -> Erasure,
    forget: @Sendable (Erasure, Int64) async -> Void
  ) async throws -> Erased {
    if isStopped { throw JournalError.stopped }
    await takeTurn()
    defer { giveTurn() }
    let erasure = try await prepare()
    do {
      return try await carryOut(erasure, forget)
    } catch {
      // Some of it may have been done: nothing of it may be answered from memory.
      await forget(erasure, .max)
      cache.forgetAll()
      throw JournalError(error)
    }
  }

  private func carryOut(
    _ erasure: Erasure, _ forget: (Erasure, Int64) async -> Void
  ) async throws -> Erased {
    let isRecorded = try await isRecorded(erasure)
    if !isRecorded { try await vault.destroy(erasure.keys, now: clock().milliseconds) }
    var result: CompactionResult?
    // Where bodies are dropped and no key goes, it is done only when they are.
    let dropsFirst = erasure.kind == .entry || erasure.kind == .everything
    if dropsFirst, !isRecorded, let compaction = erasure.compaction {
      result = try await store.compact(compaction)
    }
    if erasure.kind == .everything, !isRecorded {
      try await vault.forgetDestroyed()
      register = CourseRegister()
      importing = ImportProgress()
    }
    let entries = isRecorded ? [] : [try await recordTombstone(erasure)]
    cache.forgetAll()
    // A fold that was begun before is not kept when it comes to its end after.
    let version = erasure.kind == .course ? .max : entries.first?.version ?? 0
    await forget(erasure, version)
    if !dropsFirst, let compaction = erasure.compaction {
      result = try await store.compact(compaction)
      cache.forgetAll()
      await forget(erasure, version)
    }
    for entry in entries {
      register.apply(
        entry.body.payload, in: entry.stream, at: entry.time, position: entry.position)
    }
    await onCommit(entries)
    return Erased(
      erasure: erasure, position: try await store.head(), compaction: result)
  }

  private func isRecorded(_ erasure: Erasure) async throws -> Bool {
    guard let id = CommandID(hex: erasure.command) else { return false }
    return try await store.command(id) != nil
  }

  /// Appends that it was done.
  private func recordTombstone(_ erasure: Erasure) async throws -> CommittedEntry {
    let stream = erasure.tombstoneStream
    guard let payload = erasure.tombstone, let command = CommandID(hex: erasure.command)
    else { throw JournalError.unknownCourse }
    let now = clock()
    let body = EventBody(
      payload: payload, occurredAt: now, zone: erasure.zone, actor: .client,
      command: erasure.command)
    let key = try await vault.key(
      for: payload.keyScope(in: stream), now: now.milliseconds)
    let head = try await store.head(of: stream)
    let header = EventHeader(
      stream: stream, version: (head?.version ?? 0) + 1,
      id: identifiers.next(at: now.milliseconds), recordedAt: now.milliseconds, keyRef: key.ref)
    let log = store.identity.id
    let sealed = try Seal.seal(
      try body.encoded(), key: key.key,
      associatedData: HashChain.associatedData(log: log, header: header))
    let event = HashChain.event(
      log: log, header: header, sealedBody: sealed, prev: head?.hash ?? .zero)
    let digest = Digest32(bytes: vault.commandDigest(Array(erasure.command.utf8), key: key))
    let batch = AppendBatch(
      expected: [stream: header.version - 1], events: [event],
      commands: [AppendBatch.Command(id: command, events: 0..<1, digest: digest ?? .zero)])
    guard case .appended(let position, _) = try await store.append(batch) else {
      throw JournalError.storage(
        reason: "busy", advice: "The record changed meanwhile. Try again.", isFatal: false)
    }
    return CommittedEntry(
      position: position, stream: stream, version: header.version, recordedAt: now, body: body)
  }
}
