/// The end of a backup that is to be gone on with does not fit the log.
package enum BackupMismatch: Error, Hashable, Sendable {
  /// It is of another log, or of the log before it was restored: a new one has to be begun.
  case another
  /// The backup goes further than the log.
  case ahead(backup: Int64, log: Int64)
  /// Up to the backup's end the log has other entries than the backup.
  case different(at: Int64)
}

/// Makes the lines of a backup from a log, a page at a time, and verifies the chains on the way.
package struct BackupWriter: Sendable {
  private let store: any EventStore
  private var verifier: ChainVerifier
  private var totals: BackupEnd
  /// Where this run began.
  private let start: Int64
  private let last: Int64
  private let destroyed: Set<Int64>

  /// How many entries the run has written.
  package private(set) var written = 0
  /// The place that it has come to.
  package var position: Int64 { totals.seq }

  /// Begins behind the end of a backup, or anew.
  ///
  /// - Parameters:
  ///   - store: the log.
  ///   - base: the header and the last end of the backup that is gone on with.
  ///   - last: where to end; what is appended meanwhile is left for the next run.
  ///   - destroyed: keys of which nothing opens what they sealed; it is left out.
  ///   - now: milliseconds since 1970.
  /// - Throws: `BackupMismatch`, or `EventLogError` when the log cannot be read.
  package init(
    _ store: some EventStore, after base: (identity: LogIdentity, end: BackupEnd)?,
    through last: Int64, without destroyed: Set<Int64> = [], now: Int64
  ) async throws {
    self.store = store
    self.last = last
    self.destroyed = destroyed
    verifier = ChainVerifier(log: store.identity.id)
    totals = BackupEnd(
      seq: 0, events: 0, commands: 0, checkpoints: 0, root: MerkleTree.root(of: []),
      writtenAt: now)
    start = base?.end.seq ?? 0
    guard let base else { return }
    guard base.identity == store.identity else { throw BackupMismatch.another }
    guard base.end.seq <= last else {
      throw BackupMismatch.ahead(backup: base.end.seq, log: last)
    }
    let heads = try await store.allHeads(atOrBefore: base.end.seq)
    guard MerkleTree.root(of: heads) == base.end.root else {
      throw BackupMismatch.different(at: base.end.seq)
    }
    totals = base.end
    totals.writtenAt = now
    verifier = ChainVerifier(
      log: store.identity.id, after: base.end.seq,
      heads: Dictionary(uniqueKeysWithValues: heads.map { ($0.stream, $0) }))
  }

  /// The first line.
  package var header: BackupLine { .header(store.identity) }

  /// The next lines, in about as many turns on the log as one page takes; nil when there are no more.
  ///
  /// - Throws: `ChainFault` when the log is not what was written, `EventLogError` when it cannot be
  ///   read.
  package mutating func nextPage() async throws -> [BackupLine]? {
    guard totals.seq < last else { return nil }
    let page = try await store.readAll(after: totals.seq, through: last, limit: 500)
    guard let end = page.events.last?.seq else {
      totals.seq = last
      return nil
    }
    var waiting = try await store.checkpoints(after: totals.seq, limit: EventPage.limit)[...]
    var lines: [BackupLine] = []
    func settle(before seq: Int64) {
      while let checkpoint = waiting.first, checkpoint.seq < seq {
        waiting.removeFirst()
        // One that does not fit is of entries that a restore could not bring back.
        guard MerkleTree.root(of: verifier.heads.values) == checkpoint.root else { continue }
        lines.append(.checkpoint(checkpoint))
        totals.checkpoints += 1
      }
    }
    for stored in page.events {
      settle(before: stored.seq)
      try verifier.verify(stored)
      var kept = stored
      if destroyed.contains(stored.keyRef) { kept.event.body = nil }
      lines.append(.event(kept))
    }
    settle(before: end + 1)
    totals.events += page.events.count
    written += page.events.count
    totals.seq = end
    return lines
  }

  /// The commands that led to the entries of this run, after `id`; nil when there are no more.
  package mutating func nextCommands(after id: inout CommandID?) async throws -> [BackupLine]? {
    let page = try await store.commands(after: id, limit: EventPage.limit)
    guard let end = page.last?.id else { return nil }
    id = end
    let own = page.filter { $0.firstSeq > start && $0.lastSeq <= last }
    totals.commands += own.count
    return own.map { .command($0) }
  }

  /// The last line.
  package mutating func end() -> BackupLine {
    totals.root = MerkleTree.root(of: verifier.heads.values)
    return .end(totals)
  }
}
