import ArgumentParser
import Glibc
import Simulation

/// Cuts the power at every write and sync, and opens what is left.
struct Cuts: AsyncParsableCommand {
  @Option(help: "how many cuts at least")
  var cuts = 10_000

  @Option(help: "begins with this seed; a random one, if none is given")
  var seed: UInt64 = .random(in: 1...1_000_000)

  @Option(help: "how many cuts at each place, each with other losses")
  var copies = 2

  @Option(help: "syncs of files whose name ends so do nothing, which is then to be found")
  var lie: String?

  func run() async throws {
    print("crash-cuts: \(cuts) cuts, seed \(seed)")
    var sum = CutRun.Figures()
    var problems: [String] = []
    var next = seed
    while sum.cuts < cuts && problems.isEmpty {
      var run = try CutRun(seed: next, copies: copies, lying: lie)
      try await run.run(steps: 40, untilCuts: cuts - sum.cuts)
      problems = run.problems.map { "seed \(next): \($0)" }
      sum.add(run.figures)
      next += 1
    }
    for problem in problems { print("crash-cuts: \(problem)") }
    print(
      """
      crash-cuts: \(sum.cuts) cuts at \(sum.changes) writes and syncs of \(next - seed) records, \
      \(sum.disks) different disks opened, \(sum.commands) commands, \(sum.restarts) restarts, \
      \(sum.powerCuts) power cuts gone on from, \(sum.failedSyncs) failed syncs, \
      \(sum.fullDisks) full disks, \(sum.longLogs) long logs; \(problems.count) faults; seed \(seed)
      """)
    if !problems.isEmpty { throw ExitCode(1) }
  }
}
