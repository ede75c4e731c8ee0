import ArgumentParser
import Simulation

/// Lives histories of the whole system.
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
    let lived = try Histories()
    var problems: [String] = []
    for number in 0..<UInt64(histories) where problems.isEmpty {
      problems = try await lived.live(seed: seed + number, steps: steps, fault: plant)
        .map { "seed \(seed + number): \($0)" }
    }
    for problem in problems { print("simulate: \(problem)") }
    let sum = lived.figures
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
}

extension PlantedFault: ExpressibleByArgument {}
