import Testing

@testable import CivilTime
@testable import Domain

extension GlibcTests {
  /// Each kind of day, both hemispheres, times beyond a day and below zero, half hours, names in
  /// brackets, and rules whose daylight time is all of the year but some days.
  @Test(arguments: [
    "UTC0", "EST5", "<+0545>-5:45", "WET0WEST,M3.5.0/1,M10.5.0", "EST5EDT,M3.2.0,M11.1.0",
    "NZST-12NZDT,M9.5.0,M4.1.0/3", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "<-04>4<-03>,M9.1.6/24,M4.1.6/24", "EET-2EEST,M3.4.4/50,M10.4.4/50",
    "IST-1GMT0,M10.5.0,M3.5.0/1", "<-01>1<+00>,M3.5.0/0,M10.5.0/1", "AAA3BBB,J60/2,J300/2",
    "AAA3BBB,59,299/2:30:15", "AAA-3BBB-5,M1.1.1/0,M12.5.5/0",
  ])
  func `a rule means what it means to glibc, every six hours for three decades`(
    text: String
  ) throws {
    let rule = try #require(PosixRule(text))
    GlibcClocks.with(text) {
      // 2024 to 2053; leap years among them.
      for second in stride(from: Int64(1_704_067_200), to: 2_650_838_400, by: 6 * 3600) {
        let expected = GlibcClocks.offset(at: second)
        if rule.offset(at: second) != expected {
          Issue.record("\(text) at \(second): \(rule.offset(at: second)), and glibc \(expected)")
          return
        }
      }
    }
  }

  @Test func `a rule changes the clocks at the second at which glibc does`() throws {
    let text = "WET0WEST,M3.5.0/1,M10.5.0"
    let rule = try #require(PosixRule(text))
    let begin = try #require(rule.start)
    let end = try #require(rule.end)
    GlibcClocks.with(text) {
      for year in 1970...2100 {
        for moment in [begin.instant(in: year, offset: 0), end.instant(in: year, offset: 3600)] {
          for second in (moment - 1)...(moment + 1) {
            #expect(rule.offset(at: second) == GlibcClocks.offset(at: second), "\(year)")
          }
        }
      }
    }
  }
}

@Test(arguments: [
  "", "E", "EST", "5", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0",
  "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.2.0,M11.1.0x", "<EST5",
  "EST5EDT", "EST5EDT,,", "EST5 ",
])
func `what is no rule is not read as one`(text: String) {
  #expect(PosixRule(text) == nil)
}

/// glibc takes the year from UTC here, and is wrong for the hours in which the years differ.
@Test func `the year of a rule is the one on the wall clock`() throws {
  let rule = try #require(PosixRule("AAA3BBB,J1/0,J365/23"))
  let newYear: Int64 = 1_704_067_200  // 2024-01-01T00:00:00Z, on the clocks still 2023.
  #expect(rule.offset(at: newYear) == -7200)
  #expect(rule.offset(at: newYear + 3600) == -10_800)
  #expect(rule.offset(at: newYear + 3 * 3600) == -7200)
}

@Test func `a rule without summer time has one offset for ever`() throws {
  let rule = try #require(PosixRule("<+0545>-5:45"))
  #expect(rule.offset(at: 0) == 20_700)
  #expect(rule.offset(at: 4_000_000_000) == 20_700)
}
