import Domain
import EventLog
import Vault

/// How much of an import was new.
package struct ImportResult: Hashable, Sendable {
  package var recorded: Int
  package var known: Int
}

/// A line of an import cannot be taken: which of the batch, from 0, and why.
package struct ImportFault: Error, Hashable, Sendable {
  package var index: Int
  package var fault: LineFault
}

extension Journal {
  /// Checks lines of an export, or takes them in.
  ///
  /// - Parameters:
  ///   - lines: at most `EventPage.limit`.
  ///   - append: whether to record what is new.
  ///   - name: names the import over all its calls, so that a course may begin in a batch that was
  ///     only checked so far.
  /// - Returns: how many are new and how many were known already.
  /// - Throws: `ImportFault` for the first line that cannot be taken; nothing of the batch is kept.
  package func take(
    _ lines: [String], append: Bool, import name: String = ""
  ) async throws -> ImportResult {
    var new: [EntryID: ExportedLine] = [:]
    var order: [EntryID] = []
    for (index, text) in lines.enumerated() {
      do throws(LineFault) {
        let line = try ExportedLine(text)
        if let same = new[line.id] {
          guard same == line else { throw LineFault(differing: line.id) }
          continue
        }
        if try await isKnown(line) { continue }
        try checkPlace(line, of: name)
        new[line.id] = line
        order.append(line.id)
      } catch {
        throw ImportFault(index: index, fault: error)
      }
    }
    if append, !new.isEmpty { try await record(order.compactMap { new[$0] }) }
    return ImportResult(recorded: new.count, known: lines.count - new.count)
  }

  private func isKnown(_ line: ExportedLine) async throws(LineFault) -> Bool {
    do {
      guard let stored = try await store.entry(line.id) else { return false }
      let opened = try await reader.opener.open(stored)
      // An erased entry cannot be compared; it stays erased.
      guard let body = opened.body else { return true }
      guard body == line.body, stored.stream == line.stream,
        stored.recordedAt == line.recordedAt.milliseconds
      else {
        throw LineFault(differing: line.id)
      }
      return true
    } catch {
      throw error as? LineFault ?? LineFault("The record here cannot be read: \(error)")
    }
  }

  /// Each stream holds entries of its own kind, and one of a course begins with its beginning.
  private func checkPlace(_ line: ExportedLine, of name: String) throws(LineFault) {
    switch (line.stream, line.body.payload) {
    case (Streams.profile, .profile), (Streams.ledger, .reminder): return
    case (Streams.profile, _), (Streams.ledger, _), (_, .profile), (_, .reminder):
      throw LineFault("Such an entry does not belong into that stream.")
    case (_, .course(.contract(.begun))): importing.begins(line.stream, of: name)
    case (_, .course), (_, .amendment):
      let isBegun = CourseID(stream: line.stream).map { register.entries[$0] != nil } ?? false
      if !isBegun, !importing.hasBegun(line.stream, of: name) {
        throw LineFault("It belongs to a course whose beginning is not here.")
      }
    }
  }

  /// Seals and chains the lines anew and appends them in one transaction.
  private func record(_ lines: [ExportedLine]) async throws {
    if isStopped { throw JournalError.stopped }
    await takeTurn()
    defer { giveTurn() }
    var expected: [StreamID: Int64] = [:]
    var heads: [StreamID: (version: Int64, hash: Digest32)] = [:]
    var events: [SealedEvent] = []
    let log = store.identity.id
    for line in lines {
      if heads[line.stream] == nil {
        let head = try await store.head(of: line.stream)
        heads[line.stream] = (head?.version ?? 0, head?.hash ?? .zero)
        expected[line.stream] = head?.version ?? 0
      }
      guard let head = heads[line.stream] else { continue }
      let key = try await vault.key(
        for: line.body.payload.keyScope(in: line.stream), now: clock().milliseconds)
      let header = EventHeader(
        stream: line.stream, version: head.version + 1, id: line.id,
        recordedAt: line.recordedAt.milliseconds, keyRef: key.ref)
      let sealed = try Seal.seal(
        try line.body.encoded(), key: key.key,
        associatedData: HashChain.associatedData(log: log, header: header))
      let event = HashChain.event(log: log, header: header, sealedBody: sealed, prev: head.hash)
      heads[line.stream] = (header.version, event.hash)
      events.append(event)
    }
    let batch = AppendBatch(expected: expected, events: events)
    guard case .appended(let first, _) = try await store.append(batch) else {
      throw JournalError.storage(
        reason: "busy", advice: "The record changed meanwhile. Try again.", isFatal: false)
    }
    await imported(lines, events, first: first)
  }

  private func imported(
    _ lines: [ExportedLine], _ events: [SealedEvent], first: Int64
  ) async {
    let entries = zip(lines, events).enumerated().map { offset, pair in
      CommittedEntry(
        position: first + Int64(offset), stream: pair.0.stream, version: pair.1.version,
        recordedAt: pair.0.recordedAt, body: pair.0.body)
    }
    for stream in Set(lines.map(\.stream)) { cache.forget(stream) }
    for entry in entries {
      register.apply(
        entry.body.payload, in: entry.stream, at: entry.time, position: entry.position)
    }
    let amending = entries.filter { if case .amendment = $0.body.payload { true } else { false } }
    await amended(Set(amending.map(\.stream)))
    await onCommit(entries)
    await committed(entries.count)
  }
}

/// Where courses begin that are being imported.
struct ImportProgress: Sendable {
  /// The most imports at a time; one of which nothing was heard for long makes room.
  private static let limit = 8

  private var begun: [String: Set<StreamID>] = [:]

  mutating func begins(_ stream: StreamID, of name: String) {
    if begun[name] == nil, begun.count >= Self.limit { begun = [:] }
    begun[name, default: []].insert(stream)
  }

  func hasBegun(_ stream: StreamID, of name: String) -> Bool {
    begun[name]?.contains(stream) ?? false
  }
}

extension LineFault {
  fileprivate init(differing id: EntryID) {
    self.init("Entry \(id) is here already and says something else; nothing was kept.")
  }
}
