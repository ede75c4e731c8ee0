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
    var new: [NewLine] = []
    var places: [EntryID: Int] = [:]
    if append { importing.finish(name) }
    for (index, text) in lines.enumerated() {
      do {
        let line = try ExportedLine(text)
        try line.checkTexts(in: text)
        if let same = places[line.id] {
          guard new[same].line == line else { throw LineFault(differing: line.id) }
          continue
        }
        if !append, try importing.isRepeated(line, of: name) { continue }
        if try await isKnown(line) { continue }
        try await checkErased(line)
        try checkPlace(line, of: name)
        if !append {
          try await checkTarget(line, of: name)
          try importing.told(line, of: name)
        }
        places[line.id] = new.count
        new.append(NewLine(index: index, line: line))
      } catch let fault as LineFault {
        throw ImportFault(index: index, fault: fault)
      }
    }
    if append, !new.isEmpty { try await record(new) }
    return ImportResult(recorded: new.count, known: lines.count - new.count)
  }

  /// - Throws: `LineFault` when it is known and says something else.
  private func isKnown(_ line: ExportedLine) async throws -> Bool {
    guard let stored = try await store.entry(line.id) else { return false }
    // What became of a reminder has an id that follows from the reminder: it may have been recorded
    // here meanwhile, at a moment of its own.
    if line.stream == Streams.ledger, stored.stream == line.stream { return true }
    let opened = try await reader.opener.open(stored)
    // An erased entry cannot be compared; it stays erased.
    guard let body = opened.body else { return true }
    guard body == line.body.about(try await version(line.target, line.stream)),
      stored.stream == line.stream, stored.recordedAt == line.recordedAt.milliseconds
    else {
      throw LineFault(differing: line.id)
    }
    return true
  }

  /// Each stream holds entries of its own kind, and one of a course begins with its beginning.
  private func checkPlace(_ line: ExportedLine, of name: String) throws(LineFault) {
    if line.body.payload.staysHere {
      throw LineFault("That something was erased elsewhere is not taken in from a file.")
    }
    switch (line.stream, line.body.payload) {
    case (Streams.profile, .profile), (Streams.ledger, .reminder): return
    case (Streams.plan, .plan): return
    case (Streams.plan, _), (_, .plan):
      throw LineFault("Such an entry does not belong into that stream.")
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

  /// What was erased here does not come back with a file, and nothing is erased by one.
  private func checkErased(_ line: ExportedLine) async throws {
    if let course = CourseID(stream: line.stream), register.erased.contains(course) {
      throw LineFault("It belongs to a course that was erased here.")
    }
    if case .course(.erasing(.person(let erased))) = line.body.payload {
      let scope = KeyScope(
        .person, stream: line.stream.bytes, subject: Int64(erased.person.number))
      guard try await vault.existingKey(for: scope) != nil else { return }
      throw LineFault("It says that somebody was erased who is still here: kith erase person")
    }
    let scope = line.body.payload.keyScope(in: line.stream)
    if scope.kind == .person, try await vault.isDestroyed(scope) {
      throw LineFault("It is about somebody who was erased here.")
    }
  }

  /// What a correction is about is here, or came before it.
  private func checkTarget(_ line: ExportedLine, of name: String) async throws {
    guard let target = line.target, !importing.hasTold(target, of: name) else { return }
    if try await version(target, line.stream) == nil {
      throw LineFault("It is about an entry that is not here.")
    }
  }

  /// The number of an entry in its stream here.
  private func version(_ entry: EntryID?, _ stream: StreamID) async throws -> Int64? {
    guard let entry, let stored = try await store.entry(entry), stored.stream == stream else {
      return nil
    }
    return stored.version
  }

  /// Seals and chains the lines anew and appends them in one transaction.
  private func record(_ lines: [NewLine]) async throws {
    if isStopped { throw JournalError.stopped }
    await takeTurn()
    defer { giveTurn() }
    var draft = ImportDraft()
    let log = store.identity.id
    for new in lines {
      let line = new.line
      if draft.heads[line.stream] == nil {
        draft.begin(line.stream, at: try await store.head(of: line.stream))
      }
      guard let head = draft.heads[line.stream] else { continue }
      let body = line.body.about(try await place(of: new, in: draft))
      let key = try await vault.key(
        for: body.payload.keyScope(in: line.stream), now: clock().milliseconds)
      let header = EventHeader(
        stream: line.stream, version: head.version + 1, id: line.id,
        recordedAt: line.recordedAt.milliseconds, keyRef: key.ref)
      let sealed = try Seal.seal(
        try body.encoded(), key: key.key,
        associatedData: HashChain.associatedData(log: log, header: header))
      draft.add(
        HashChain.event(log: log, header: header, sealedBody: sealed, prev: head.hash), body)
    }
    guard case .appended(let first, _) = try await store.append(draft.batch) else {
      throw JournalError.storage(
        reason: "busy", advice: "The record changed meanwhile. Try again.", isFatal: false)
    }
    await imported(draft, first: first)
  }

  /// The number that the target of an amendment has here; nil when the line names none.
  private func place(of new: NewLine, in draft: ImportDraft) async throws -> Int64? {
    guard let target = new.line.target else { return nil }
    if let version = draft.versions[target] { return version }
    if let version = try await version(target, new.line.stream) { return version }
    throw ImportFault(
      index: new.index, fault: LineFault("It is about an entry that is not here."))
  }

  private func imported(_ draft: ImportDraft, first: Int64) async {
    let entries = zip(draft.events, draft.bodies).enumerated().map { offset, pair in
      CommittedEntry(
        position: first + Int64(offset), stream: pair.0.stream, version: pair.0.version,
        recordedAt: Timestamp(milliseconds: pair.0.recordedAt), body: pair.1)
    }
    for stream in draft.heads.keys { cache.forget(stream) }
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
