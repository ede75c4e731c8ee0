import EventLog
import Journal
import Synchronization
import TestSupport

/// Snapshots in memory, of which a crash takes any.
final class SimulatedSnapshots: StateSnapshots {
  private let all = Mutex<[StateSnapshot]>([])
  private let fault: PlantedFault?

  init(fault: PlantedFault?) { self.fault = fault }

  func latest(
    _ stream: StreamID, kind: String, codeVersion: Int, atOrBefore version: Int64
  ) async -> StateSnapshot? {
    all.withLock { all in
      all.filter {
        $0.stream == stream && $0.kind == kind && $0.codeVersion == codeVersion
          && $0.version <= version
      }.max { $0.version < $1.version }
    }
  }

  func save(_ snapshot: StateSnapshot) async {
    all.withLock { all in
      var kept = snapshot
      let alike = all.filter { $0.stream == snapshot.stream && $0.kind == snapshot.kind }
      if fault == .staleSnapshots, let older = alike.first { kept.bytes = older.bytes }
      all.append(kept)
    }
  }

  /// Keeps some of them.
  func loseSome(_ random: inout SeededGenerator) {
    all.withLock { all in
      all = all.filter { _ in Bool.random(using: &random) }
    }
  }
}
