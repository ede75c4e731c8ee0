import Simulation
import TestSupport
import Testing

/// Histories of the whole system on a simulated disk, clock and clients. `Tools/simulate` lives
/// thousands a minute.
@Suite(.serialized) struct HistoryTests {
  @Test func `whatever happens, the record holds what it acknowledged`() async throws {
    var seeds = SeededGenerator()
    let histories = try Histories()
    for _ in 0..<5 {
      let seed = seeds.next()
      #expect(try await histories.live(seed: seed).isEmpty, "seed \(seed)")
    }
    #expect(histories.figures.crashes > 0)
    #expect(histories.figures.reminders > 0)
  }

  @Test(arguments: PlantedFault.allCases)
  func `a planted fault is found`(fault: PlantedFault) async throws {
    let histories = try Histories()
    for seed: UInt64 in 1...60 {
      if try await !histories.live(seed: seed, fault: fault).isEmpty { return }
    }
    Issue.record("\(fault) was not found")
  }
}
