import Glibc

/// Random numbers that a seed repeats: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// It prints its seed, so that a test that broke can be run again with `KITH_TEST_SEED` set to it.
package struct SeededGenerator: RandomNumberGenerator {
  package let seed: UInt64
  private var state: UInt64

  /// Begins with `KITH_TEST_SEED` from the environment, else with `seed`, else with a random one.
  package init(seed: UInt64? = nil) {
    let wanted = getenv("KITH_TEST_SEED").flatMap { UInt64(String(cString: $0)) }
    self.init(exactly: wanted ?? seed ?? UInt64.random(in: .min ... .max))
    print("KITH_TEST_SEED=\(self.seed)")
  }

  /// Begins with `seed` whatever the environment says, and prints nothing.
  package init(exactly seed: UInt64) {
    self.seed = seed
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
