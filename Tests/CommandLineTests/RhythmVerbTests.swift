import ControlAPI
import DaemonSupport
import Testing

/// kith rhythm, benefits, distress and mood as somebody types them.
@Suite struct RhythmVerbTests {
  private func withCourse(
    _ body: (TestDaemon) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      _ = try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipt-16", first: "2026-12-01 15:00"))
      try await body(daemon)
    }
  }

  @Test func `a week is a small table, the number first`() async throws {
    try await withCourse { daemon in
      for (day, time) in [("monday", "07:00"), ("tuesday", "07:10"), ("wednesday", "6:50")] {
        let kept = try await daemon.run("rhythm", "log", "up", time, "--day", day)
        #expect(kept.status == 0, "\(kept.errors)")
      }
      _ = try await daemon.run("rhythm", "log", "dinner", "19:00", "--with-others")
      _ = try await daemon.run("rhythm", "log", "bed", "none", "--day", "monday")
      let week = try await daemon.run("rhythm")
      #expect(
        week.output == """
          3.0 of 7  how regular the week was, Monday 23 November to Sunday 29 November

                            Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29
          Out of bed        07:00   07:10   06:50   -       -       -       -
          First contact     -       -       -       -       -       -       -
          Start of the day  -       -       -       -       -       -       -
          Dinner            -       -       19:00+  -       -       -       -
          To bed            no      -       -       -       -       -       -

          + with others   no: not that day

          """)
    }
  }

  @Test func `on a terminal the five are asked, and each can be skipped`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(
        ["rhythm", "log", "--day", "yesterday"], answering: "7:00", "", "later", "9am", "none", "")
      #expect(asked.output.contains("Out of bed at?"))
      #expect(asked.output.contains("3 times kept."))
      let script = try await daemon.run("rhythm", "log")
      #expect(script.status == 64)
    }
  }

  @Test func `on a terminal the three lines are asked`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(
        ["benefits", "rate"], answering: "6", "eleven", "11", "5", "")
      #expect(asked.output.contains("I can handle what comes"))
      #expect(asked.output.contains("2 answers kept."))
      #expect(try await daemon.run("benefits", "rate").status == 64)
    }
  }

  @Test func `a chart is drawn to the width that there is`() async throws {
    try await withCourse { daemon in
      _ = try await daemon.run("mood", "4", "--at", "yesterday 20:00")
      let chart = try await daemon.run("mood", "--chart", "--ascii", "--weeks", "2")
      #expect(
        chart.output.hasPrefix("Mood, 13 November to 26 November: 1 entry, 4.\n"))
      #expect(chart.lines.contains { $0.contains("o") && $0.contains(" 4 +") })
      #expect(try await daemon.run("mood", "4", "--chart").status == 64)
    }
  }

  @Test func `a mood below nought is refused by a course that has no such scale`() async throws {
    try await withCourse { daemon in
      let refused = try await daemon.run("mood", "-3")
      #expect(refused.status == 65)
      #expect(refused.errors.contains("0 (lowest) to 10 (highest); -3 is not."))
    }
  }
}
