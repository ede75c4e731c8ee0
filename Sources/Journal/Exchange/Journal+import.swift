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
  /// Checks lines of an export.
  ///
  /// - Parameters:
  ///   - lines: at most `EventPage.limit`, the ones that follow on those checked before.
  ///   - name: of the import, the same over all its calls. Another name begins another check.
  /// - Returns: how many are new and how many are known already.
  /// - Throws: `ImportFault` for the first line that cannot be taken.
  package func check(_ lines: [String], of name: String) async throws -> ImportResult {
    var check = importCheck.flatMap { $0.name == name ? $0 : nil } ?? ImportCheck(name: name)
    // While a line is looked up in the log nobody else should hold, and so copy, what is known.
    importCheck = nil
    let new = try await new(lines, &check)
    importCheck = check
    return ImportResult(recorded: new.count, known: lines.count - new.count)
  }

  /// Takes in lines of an export that were checked.
  ///
  /// - Parameter lines: at most `EventPage.limit`.
  /// - Returns: how many were new and how many were known already.
  /// - Throws: `ImportFault` for the first line that cannot be taken; nothing of these is kept.
  package func take(_ lines: [String]) async throws -> ImportResult {
    importCheck = nil
    var check = ImportCheck(name: "")
    let new = try await new(lines, &check)
    if !new.isEmpty { try await record(new) }
    return ImportResult(recorded: new.count, known: lines.count - new.count)
  }

  /// The lines that are not here yet, each checked against the log and against those before it.
  private func new(
    _ lines: [String], _ check: inout ImportCheck
  ) async throws(ImportFault) -> [ExportedLine] {
    var new: [ExportedLine] = []
    for (index, text) in lines.enumerated() {
      do throws(LineFault) {
        let line = try ExportedLine(text)
        if try check.isRepeated(line) { continue }
        if try await isKnown(line) { continue }
        try check.take(line, isCourseKnown: isCourseKnown(line.stream))
        new.append(line)
      } catch {
        throw ImportFault(index: index, fault: error)
      }
    }
    return new
  }

  private func isCourseKnown(_ stream: StreamID) -> Bool {
    CourseID(stream: stream).map { register.entries[$0] != nil } ?? true
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
        throw LineFault(
          "Entry \(line.id) is here already and says something else; nothing was kept.")
      }
      return true
    } catch {
      throw error as? LineFault ?? LineFault("The record here cannot be read: \(error)")
    }
  }

  /// Seals and chains the lines anew and appends them in one transaction.
  private func record(_ lines: [ExportedLine]) async throws {
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
    await onCommit(entries)
    await committed(entries.count)
  }
}
