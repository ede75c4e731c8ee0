import GRDB
import Simulation
import TestSupport
import Testing

@testable import EventLog

/// The record is cut off at every write and sync, and opened again. `Tools/crash-cuts` does so ten
/// thousand times.
@Suite(.serialized) struct CutTests {
  @Test func `whatever a power cut leaves, what was acknowledged is there`() async throws {
    var seeds = SeededGenerator()
    let seed = seeds.next()
    var run = try CutRun(seed: seed, copies: 1)
    try await run.run(steps: 20, untilCuts: 160)
    #expect(run.problems.isEmpty, "seed \(seed)")
    #expect(run.figures.cuts > 80)
    #expect(run.figures.disks > 50)
  }

  @Test func `a log that does not wait for the disk is found out`() async throws {
    let problems = try await problems { seed in
      try CutRun(seed: seed, copies: 2) { store in
        _ = try await store.perform { try $0.execute(sql: "PRAGMA synchronous=NORMAL") }
      }
    }
    #expect(problems.contains { $0.contains("acknowledged to") })
  }

  @Test(arguments: ["log.db-wal", "keys.db-wal"])
  func `a disk that says it kept what it did not is found out`(file: String) async throws {
    let problems = try await problems { seed in
      try CutRun(seed: seed, copies: 2, lying: file)
    }
    #expect(!problems.isEmpty)
  }

  /// What the first run that has any says does not hold.
  private func problems(_ make: (UInt64) throws -> CutRun) async throws -> [String] {
    for seed: UInt64 in 1...5 {
      var run = try make(seed)
      try await run.run(steps: 20, untilCuts: 150, cutsBeginning: false)
      if !run.problems.isEmpty { return run.problems }
    }
    return []
  }
}
