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
    if !isRecorded {
      let keys = try await erasure.keys.union(keysEnded(by: erasure.again ?? []))
      try await vault.destroy(keys, now: clock().milliseconds)
    }
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
    let entries = isRecorded ? [] : try await record(erasure)
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

  /// The keys that erasings ended which were recorded elsewhere.
  private func keysEnded(by erasings: [RecordedErasing]) async throws -> Set<Int64> {
    let scopes = erasings.map(\.scopes)
    let courses = Set(scopes.compactMap(\.course?.bytes))
    let people = Set(scopes.compactMap(\.person))
    if courses.isEmpty, people.isEmpty { return [] }
    return Set(
      try await vault.records().filter { record in
        record.destroyedAt == nil
          && (people.contains(record.scope) || record.scope.stream.map(courses.contains) ?? false)
      }.map(\.ref))
  }

  /// Appends that it was done, and what was recorded of it elsewhere.
  private func record(_ erasure: Erasure) async throws -> [CommittedEntry] {
    guard let command = CommandID(hex: erasure.command) else { throw JournalError.unknownCourse }
    let now = clock()
    var bodies: [(stream: StreamID, body: EventBody)] = []
    if let payload = erasure.tombstone {
      let body = EventBody(
        payload: payload, occurredAt: now, zone: erasure.zone, actor: .client,
        command: erasure.command)
      bodies.append((erasure.tombstoneStream, body))
    }
    let again = erasure.again ?? []
    let ended = Set(again.compactMap(\.scopes.course))
    for erasing in again {
      guard let stream = StreamID(hex: erasing.stream), !ended.contains(stream) else { continue }
      bodies.append((stream, erasing.body))
    }
    guard let first = bodies.first else { return [] }
    let key = try await vault.key(
      for: first.body.payload.keyScope(in: first.stream), now: now.milliseconds)
    let digest = Digest32(bytes: vault.commandDigest(Array(erasure.command.utf8), key: key))
    var heads: [StreamID: StreamHead] = [:]
    var batch = AppendBatch(expected: [:], events: [])
    for (stream, body) in bodies {
      if batch.expected[stream] == nil {
        heads[stream] = try await store.head(of: stream)
        batch.expected[stream] = heads[stream]?.version ?? 0
      }
      let event = try await sealed(body, in: stream, after: heads[stream], at: now)
      heads[stream] = StreamHead(
        stream: stream, version: event.version, seq: 0, hash: event.hash)
      batch.events.append(event)
    }
    batch.commands = [
      AppendBatch.Command(id: command, events: 0..<batch.events.count, digest: digest ?? .zero)
    ]
    guard case .appended(let place, _) = try await store.append(batch) else {
      throw JournalError.storage(
        reason: "busy", advice: "The record changed meanwhile. Try again.", isFatal: false)
    }
    return zip(bodies, batch.events).enumerated().map { index, entry in
      CommittedEntry(
        position: place + Int64(index), stream: entry.0.stream, version: entry.1.version,
        recordedAt: now, body: entry.0.body)
    }
  }

  private func sealed(
    _ body: EventBody, in stream: StreamID, after head: StreamHead?, at now: Timestamp
  ) async throws -> SealedEvent {
    let key = try await vault.key(
      for: body.payload.keyScope(in: stream), now: now.milliseconds)
    let header = EventHeader(
      stream: stream, version: (head?.version ?? 0) + 1,
      id: identifiers.next(at: now.milliseconds), recordedAt: now.milliseconds, keyRef: key.ref)
    let log = store.identity.id
    let sealed = try Seal.seal(
      try body.encoded(), key: key.key,
      associatedData: HashChain.associatedData(log: log, header: header))
    return HashChain.event(
      log: log, header: header, sealedBody: sealed, prev: head?.hash ?? .zero)
  }
}
