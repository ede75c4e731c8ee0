import CivilTime
import Domain
import Glibc
import TestSupport
import Testing

/// Weeks of a year in six zones, as seeds have them. With `KITH_YEAR_RUNS` and `KITH_YEAR_DAYS` there
/// are more of them, and longer ones; `KITH_YEAR_SEED` begins with another seed, and one run alone
/// repeats what broke.
@Suite struct YearTests {
  private func number(_ name: String, _ usual: UInt64) -> UInt64 {
    getenv(name).flatMap { UInt64(String(cString: $0)) } ?? usual
  }

  @Test func `through any year nothing comes that should not, and no session is lost`() async {
    let first = number("KITH_YEAR_SEED", 1)
    let days = Int(number("KITH_YEAR_DAYS", 14))
    let rules = ZoneDatabase()
    var failures = 0
    var simulated = 0
    for seed in first..<(first + number("KITH_YEAR_RUNS", 120)) where failures < 5 {
      var year = YearOfOne(seed: seed, days: days, rules)
      let broken = await year.live()
      simulated += year.simulated
      if broken.isEmpty { continue }
      failures += 1
      let zone = YearOfOne.places[Int(seed % 6)]
      Issue.record("seed \(seed), \(days) days, \(zone): \(broken.prefix(3))")
    }
    #expect(simulated > 0)
  }
}
