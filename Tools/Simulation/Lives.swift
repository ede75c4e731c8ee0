import ArgumentParser
import Glibc
import Simulation

/// Lives histories of the whole system, on all cores.
struct Lives: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "histories")

  @Option(help: "how many histories")
  var histories = 3_000

  @Option(help: "begins with this seed; a random one, if none is given")
  var seed: UInt64 = .random(in: 1...1_000_000)

  @Option(help: "how long each is")
  var steps = 40

  @Option(help: "plants a fault, which is then to be found")
  var plant: PlantedFault?

  func run() async throws {
    print("simulate: \(histories) histories, seed \(seed)")
    let clock = ContinuousClock()
    let start = clock.now
    let cores = UInt64(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let (sum, problems) = try await withThrowingTaskGroup(
      of: (HistoryFigures, [String]).self
    ) { group in
      for core in 0..<cores { group.addTask { try await live(every: cores, from: core) } }
      return try await group.reduce(into: (HistoryFigures(), [])) { sum, lived in
        sum.0.add(lived.0)
        sum.1 += lived.1
      }
    }
    for problem in problems { print("simulate: \(problem)") }
    let minutes = (clock.now - start) / .seconds(60)
    print(
      """
      simulate: \(sum.histories) histories, \(Int(Double(sum.histories) / minutes)) a minute: \
      \(sum.commands) commands, \(sum.repeats) sent again, \(sum.crashes) crashes, \
      \(sum.restarts) restarts, \(sum.reminders) times the timer rang, \(sum.looksBack) looks \
      back, \(sum.exchanges) exports taken in; \(problems.count) faults; seed \(seed)
      """)
    if !problems.isEmpty { throw ExitCode(1) }
  }

  /// What one core lives: every so many of the seeds, until something does not hold.
  @concurrent private func live(
    every stride: UInt64, from first: UInt64
  ) async throws -> (HistoryFigures, [String]) {
    let lived = try Histories()
    for number in Swift.stride(from: first, to: UInt64(histories), by: Int(stride)) {
      let problems = try await lived.live(seed: seed + number, steps: steps, fault: plant)
      if !problems.isEmpty {
        return (lived.figures, problems.map { "seed \(seed + number): \($0)" })
      }
    }
    return (lived.figures, [])
  }
}

extension PlantedFault: ExpressibleByArgument {}
