/// Which events of a damaged log are brought back, behind those that a backup has already.
package struct SalvagePlan: Sendable {
  /// What is brought back, in the order of the log.
  package private(set) var count = 0
  package private(set) var gone: [GoneEntry] = []
  private var kept: [LogSalvage.Found] = []
  private let commands: [CommandRecord]
  private let checkpoints: [LogCheckpoint]
  private let heads: [StreamID: StreamHead]
  private let salvage: LogSalvage

  /// Keeps of each stream the longest chain that follows on `heads`, what the backup has.
  ///
  /// - Parameters:
  ///   - salvage: what can be read.
  ///   - heads: the heads of the backup; none without one.
  ///   - end: the place of the backup's last event; 0 without one.
  package init(
    _ salvage: LogSalvage, after heads: [StreamID: StreamHead] = [:], end: Int64 = 0
  ) {
    self.salvage = salvage
    self.heads = heads
    var heads = heads
    var last = end
    // Of two that claim the same place the one that more follows on is the one that was kept.
    let candidates = salvage.events.values.filter { $0.stored.seq > end }.sorted {
      ($0.stored.seq, -$0.depth, $0.stored.event.hash.first)
        < ($1.stored.seq, -$1.depth, $1.stored.event.hash.first)
    }
    var keptPlaces: Set<Int64> = []
    for found in candidates {
      let event = found.stored.event
      let head = heads[event.stream]
      guard found.stored.seq > last, event.version == (head?.version ?? 0) + 1,
        event.prev == head?.hash ?? .zero
      else { continue }
      heads[event.stream] = found.stored.asHead
      last = found.stored.seq
      keptPlaces.insert(last)
      kept.append(found)
    }
    count = kept.count
    commands = salvage.commands.filter { command in
      command.firstSeq <= command.lastSeq && command.lastSeq - command.firstSeq < 100_000
        && (command.firstSeq...command.lastSeq).allSatisfy(keptPlaces.contains)
    }
    checkpoints = salvage.checkpoints.filter { $0.seq > end }
    gone = Self.gone(salvage, after: end, kept: kept, keptPlaces, candidates)
  }

  /// Stores the events behind what `store` has, with the commands that led to them, and those
  /// checkpoints that still fit.
  ///
  /// - Throws: `EventLogError` when the file cannot be read any more, or the store not written.
  package func adopt(into store: SQLiteEventStore) async throws(EventLogError) {
    var heads = heads
    var waiting = checkpoints[...]
    func settle(before seq: Int64, _ rows: inout AdoptedRows) {
      while let checkpoint = waiting.first, checkpoint.seq < seq {
        waiting.removeFirst()
        if MerkleTree.root(of: heads.values) == checkpoint.root {
          rows.checkpoints.append(checkpoint)
        }
      }
    }
    for start in stride(from: 0, to: kept.count, by: 500) {
      var rows = AdoptedRows()
      for stored in try salvage.page(kept[start..<min(start + 500, kept.count)]) {
        settle(before: stored.seq, &rows)
        heads[stored.stream] = stored.asHead
        rows.events.append(stored)
      }
      if let last = rows.events.last { settle(before: last.seq + 1, &rows) }
      try await store.adopt(rows)
    }
    for start in stride(from: 0, to: commands.count, by: 1_000) {
      var rows = AdoptedRows()
      rows.commands = Array(commands[start..<min(start + 1_000, commands.count)])
      try await store.adopt(rows)
    }
  }

  private static func gone(
    _ salvage: LogSalvage, after end: Int64, kept: [LogSalvage.Found], _ places: Set<Int64>,
    _ candidates: [LogSalvage.Found]
  ) -> [GoneEntry] {
    var gone: [Int64: GoneEntry] = [:]
    for found in kept where !found.hasBody && !found.wasDropped {
      gone[found.stored.seq] = GoneEntry(found.stored, .withoutBody)
    }
    for found in candidates where !places.contains(found.stored.seq) {
      gone[found.stored.seq] = GoneEntry(found.stored, .behindGap)
    }
    // Behind the last entry that was found: what was signed there, and what both indexes name. One
    // alone may be damaged, and name a place that the log never came to.
    let named = salvage.traces.filter { $0.value.id != nil && $0.value.stream != nil }.keys.max()
    let last = max(
      candidates.last?.stored.seq ?? end, named ?? end, salvage.checkpoints.last?.seq ?? end)
    for seq in (end + 1)...max(end + 1, last) where seq <= last {
      if places.contains(seq) || gone[seq] != nil { continue }
      let trace = salvage.traces[seq]
      gone[seq] = GoneEntry(
        seq: seq, reason: .unreadable, id: trace?.id, stream: trace?.stream,
        version: trace?.version, recordedAt: trace?.id?.drawnAt)
    }
    return dated(gone.values.sorted { $0.seq < $1.seq }, kept)
  }

  /// With the times of the neighbours that were kept.
  private static func dated(_ gone: [GoneEntry], _ kept: [LogSalvage.Found]) -> [GoneEntry] {
    var index = 0
    return gone.map { entry in
      var entry = entry
      while index < kept.count, kept[index].stored.seq < entry.seq { index += 1 }
      entry.after = index > 0 ? kept[index - 1].stored.recordedAt : nil
      let next = kept[index...].first { $0.stored.seq > entry.seq }
      entry.before = next?.stored.recordedAt
      return entry
    }
  }
}

extension GoneEntry {
  fileprivate init(_ stored: StoredEvent, _ reason: Reason) {
    self.init(
      seq: stored.seq, reason: reason, id: stored.id, stream: stored.stream,
      version: stored.version, recordedAt: stored.recordedAt)
  }
}
