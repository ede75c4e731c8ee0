import ControlAPI
import DaemonSupport
import Testing

/// Late is normal: whatever is recorded can be dated back.
@Suite struct DatedBackTests {
  /// One after the other, on Wednesday 2 December, a day after the first session.
  private static let verbs: [[String]] = [
    ["session", "attended", "s1"], ["session", "note", "s1", "to ask for longer"],
    ["session", "move", "s2", "2026-12-09 16:00"], ["session", "cancel", "s3"],
    ["course", "renegotiate", "--sessions", "17"],
    ["session", "schedule", "2026-12-11 10:00"], ["session", "skip", "2027-02-01..2027-02-05"],
    ["mood", "4", "a long day"], ["note", "we talked", "--about", "Sam"],
    ["bring", "the talk"], ["bring", "done", "b1"],
    ["homework", "add", "Ring Jo"], ["tried", "partly"], ["homework", "move", "h1", "2026-12-10"],
    ["homework", "review", "h1"], ["homework", "add", "Walk"], ["homework", "withdraw", "h2"],
    ["goal", "add", "Two calls", "--kind", "count", "--target", "2"], ["goal", "rate", "g1", "1"],
    ["goal", "revise", "g1", "--target", "3"], ["goal", "achieve", "g1"],
    ["goal", "add", "A visit"], ["goal", "set-aside", "g2"],
    ["course", "pause"], ["course", "resume"], ["course", "complete"],
  ]

  @Test func `what was recorded late says when it happened, and when it was recorded`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-02T09:00")
      for words in Self.verbs {
        let outcome = try await daemon.kith.run(words + ["--at", "yesterday 20:00"])
        #expect(outcome.status == 0, "\(words): \(outcome.errors)")
        let last = try #require(try await daemon.log(limit: 1).last)
        #expect(last.occurred.text == "Tuesday 1 December, 20:00", "\(words)")
        #expect(last.recorded.text == "Wednesday 2 December, 09:00", "\(words)")
      }
    }
  }

  @Test func `nothing can be dated forward, and a time that is none is shown what is understood`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      for words in [["mood", "4"], ["note", "a"], ["bring", "a"], ["course", "pause"]] {
        let ahead = try await daemon.kith.run(words + ["--at", "2026-11-27 10:00"])
        #expect(ahead.status == 1, "\(words)")
        let wrong = try await daemon.kith.run(words + ["--at", "blursday"])
        #expect(wrong.status == 65, "\(words)")
        #expect(wrong.errors.contains("tomorrow 17:00"), "\(words)")
      }
      let health = try await daemon.health()
      #expect(health.position == 18)
    }
  }
}
