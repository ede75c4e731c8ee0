import DaemonSupport
import TestSupport
import Testing

/// What a person sees, on Thursday 26 November 2026, seven sessions into a course.
@Suite struct ScreenTests {
  private func underWay(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.run(
        "begin", "--template", "ipt-16", "--first", "2026-12-01 15:00", "--zone", "Europe/London",
        "--attended", "7", "--therapist", "Alex")
      #expect(begun.output == "Session 8 is Tuesday 1 December, 15:00, 50 minutes.\n")
      try await body(daemon)
    }
  }

  /// Types a verb and expects what is printed.
  private func expect(
    _ daemon: TestDaemon, _ words: [String], _ output: String,
    at place: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await daemon.kith.run(words)
    #expect(outcome.output == output + "\n", sourceLocation: place)
    #expect(outcome.errors == "", sourceLocation: place)
    #expect(outcome.status == 0, sourceLocation: place)
  }

  @Test func `today shows the next session, what to try and what to bring`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["homework", "add", "Say one thing I need", "--with", "Sam"],
        "Kept as h1, before Tuesday 1 December.")
      try await expect(
        daemon, ["bring", "Saturday's talk with Sam"], "On the list for Tuesday 1 December (b1).")
      try await expect(
        daemon, ["bring", "Christmas at Mum's"], "On the list for Tuesday 1 December (b2).")
      try await expect(
        daemon, [],
        """
        Thursday 26 November

        Next      Session 8, Tuesday 1 December, 15:00, 50 minutes
        Trying    Say one thing I need, with Sam. Any time before Tuesday.
        To bring  2 things (kith brief)

        Nothing else today.
        """)
      try await expect(
        daemon, ["--private"],
        """
        Thursday 26 November

        Next  Tuesday 1 December, 15:00

        Nothing else today.
        """)
    }
  }

  @Test func `before a course today says how to begin one`() async throws {
    try await withDaemon { daemon in
      try await expect(
        daemon, ["today"],
        """
        Thursday 26 November

        No course is kept yet. To begin one: kith begin
        """)
    }
  }

  @Test func `without a therapist there is a diary meanwhile`() async throws {
    try await withDaemon { daemon in
      try await expect(
        daemon, ["begin", "--no-therapist-yet"],
        "Kept, without sessions yet. Until then: kith mood, kith note, kith plan")
      try await expect(
        daemon, [],
        """
        Thursday 26 November

        No sessions are agreed yet. Until then: kith mood 5, kith note, kith plan

        Nothing planned.
        """)
    }
  }

  @Test func `after three weeks away there is a welcome and no count`() async throws {
    try await underWay { daemon in
      daemon.set("2026-12-18T09:00")
      let today = try await daemon.run()
      #expect(today.lines.contains("Welcome back. Next is Tuesday at 15:00."))
      #expect(!today.output.contains("missed"))
    }
  }

  @Test func `sessions are listed by their time with what became of them`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["session", "move", "s2", "2026-12-10 16:00", "--by", "therapist"],
        "Session 9 is Thursday 10 December, 16:00, 50 minutes.")
      try await expect(
        daemon, ["session", "skip", "2026-12-14..2026-12-31", "--reason", "Christmas"],
        """
        Free from Monday 14 December to Thursday 31 December: 3 sessions are off.
        The course now goes on to Tuesday 16 February 2027, 15:00.
        """)
      let list = try await daemon.run("session", "list")
      #expect(
        list.lines.prefix(6) == [
          "s1   8   Tuesday 1 December, 15:00",
          "s2   9   Thursday 10 December, 16:00      moved",
          "s3       Tuesday 15 December, 15:00       off",
          "s4       Tuesday 22 December, 15:00       off",
          "s5       Tuesday 29 December, 15:00       off",
          "s6   10  Tuesday 5 January 2027, 15:00",
        ])
      #expect(
        list.lines.suffix(2) == [
          "8 of 16, 7 attended", "This is usually the middle phase; you two decide.",
        ])
    }
  }

  @Test func `homework is told without grading, and its story is kept`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["homework", "add", "Say one thing I need", "--due", "friday"],
        "Kept as h1, for tomorrow.")
      try await expect(
        daemon, ["tried", "partly", "Sam", "listened"], "Noted. Trying part of it counts.")
      try await expect(
        daemon, ["homework"], "h1  partly, today  Say one thing I need")
      try await expect(
        daemon, ["homework", "show", "h1"],
        """
        h1  Say one thing I need
          Since     Thursday 26 November, 09:00
          Standing  partly, today
          today     partly. Sam listened
        """)
      try await expect(
        daemon, ["homework", "review", "h1"], "h1 is talked about, and done with.")
      try await expect(
        daemon, ["homework"], "No homework is open. To add some: kith homework add \"…\"")
    }
  }

  @Test func `goals stand in a line each, in their own measure`() async throws {
    try await underWay { daemon in
      _ = try await daemon.run(
        "goal", "add", "Two calls a week", "--kind", "count", "--target", "2", "--per", "week")
      try await expect(daemon, ["goal", "rate", "g1", "1"], "g1: 1 of 2 this week.")
      _ = try await daemon.run(
        "goal", "add", "Feel at home", "--baseline", "3", "--target", "7")
      try await expect(
        daemon, ["goal", "rate", "g2", "5", "a good week"], "g2: 5, from 3 towards 7.")
      try await expect(
        daemon, ["goal"],
        """
        g1  1 of 2 this week     Two calls a week
        g2  5, from 3 towards 7  Feel at home
        """)
      try await expect(daemon, ["goal", "set-aside", "g1"], "g1 is set aside.")
      try await expect(daemon, ["goal", "achieve", "g2"], "g2 is reached.")
    }
  }

  @Test func `reminders say what comes, in discreet words`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["reminders", "next"],
        "Monday 30 November, 15:00: You have something tomorrow at 15:00.")
      let list = try await daemon.run("reminders", "--days", "6")
      #expect(
        list.output.replacing(/r[0-9a-f]{8}/, with: "r01234567") == """
          To come
            Monday 30 November, 15:00   r01234567, a session (s1)
                You have something tomorrow at 15:00.
            Monday 30 November, 15:00   r01234567, the page for a session (s1)
                together with r01234567
            Tuesday 1 December, 14:00   r01234567, a session (s1)
                You have something at 15:00.
            Tuesday 1 December, 17:50   r01234567, notes after a session (s1)
                A note for you, when you have a moment.

          \(Self.preferences)
          """)
      let off = try await daemon.run("reminders", "set", "homework", "off")
      #expect(off.output == "Noted.\n  homework  off\n")
      let after = try await daemon.run("reminders")
      #expect(
        after.output.contains(
          Self.preferences.replacing("once, half-way, at 18:00", with: "off")))
    }
  }

  private static let preferences = """
    What comes
      session        24 hours and 60 minutes before
      reschedule     a day after it was called off, once
      homework       once, half-way, at 18:00
      measure        a day before the session
      brief          the evening before, at 18:00
      afterSession   two hours after it
      ending         the evening after the session where it comes up, at 18:00
      planReview     after three months, at 18:00
      sensitiveDate  off
      mood           off
      rhythm         off

      quiet hours  21:00-08:00
      a day        up to 3, and those of sessions
      apart        60 minutes
      says         that there is something, and when (discreet)

    """

  @Test func `the course is shown as it was agreed and as it is`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["course", "renegotiate", "--sessions", "18", "--reason", "more time"],
        """
        Agreed now: 18 sessions, weekly, 50 minutes.
        2 sessions are not in the calendar yet: kith session schedule
        """)
      let shown = try await daemon.run("course", "show")
      #expect(
        shown.lines.dropFirst() == [
          "Standing  active",
          "Since     today",
          "With      Alex",
          "Agreed    18 sessions, weekly, 50 minutes",
          "So far    8 of 18, 7 attended",
          "Changed   today, 16 to 18 sessions: more time",
        ])
    }
  }

  @Test func `what was written can be taken back, corrected, and looked back at`() async throws {
    try await underWay { daemon in
      _ = try await daemon.run("mood", "4", "a long day", "--at", "4 weeks ago")
      try await expect(
        daemon, ["correct", "e12", "--value", "5"],
        """
        e12 now says: Mood 5: a long day
        What it said before stays in the record.
        """)
      try await expect(
        daemon, ["back"],
        """
        Monday 26 October to Sunday 1 November

        Thursday 29 October, 12:00
        Mood 5. a long day
        """)
      try await expect(daemon, ["undo"], "Taken back: e13: the correction")
      try await expect(daemon, ["undo", "e12"], "Taken back: e12: Mood 4: a long day")
      try await expect(daemon, ["mood"], "No mood yet. Try: kith mood 5")
      let log = try await daemon.run("log", "--limit", "2", "--private")
      #expect(
        log.lines == [
          "e14  Thursday 26 November, 09:00  correction",
          "e15  Thursday 26 November, 09:00  correction",
        ])
      #expect(log.errors == "Earlier: kith log --before e14\n")
    }
  }

  @Test func `a record is verified, exported for its owner alone, and read back`() async throws {
    try await underWay { daemon in
      try await expect(
        daemon, ["verify"],
        """
        11 entries in 1 stream: every digest and every chain is whole.
        Signed 1 time, last up to position 11, Thursday 26 November, 09:00.
        What this cannot see: entries cut off behind that position, and an old copy put
        in the place of everything. A code on paper can: kith verify --print
        """)
      let path = daemon.directory.path(of: "export.jsonl")
      let written = try await daemon.run("export", "--output", path)
      #expect(
        written.lines.joined(separator: " ")
          == "11 entries written to \(path), readable by you alone. It is not encrypted.")
      let again = try await daemon.run("export", "--output", path)
      #expect(again.status == 1)
      #expect(again.errors.contains("stays as it is"))
      #expect(try await daemon.run("export").output == text(of: path))
      try await expect(
        daemon, ["import", path], "0 entries taken in. 11 were here already.")
      let piped = try await daemon.run("import", "-", input: try text(of: path))
      #expect(piped.output == "0 entries taken in. 11 were here already.\n")
    }
  }

  @Test func `status and doctor tell how the daemon does`() async throws {
    try await underWay { daemon in
      let status = try await daemon.run("status")
      #expect(status.status == 0)
      #expect(status.lines.contains { $0.hasPrefix("kithd ") && $0.hasSuffix("ready") })
      #expect(status.lines.contains("Next reminder  Monday 30 November, 15:00"))
      let doctor = try await daemon.run("doctor")
      #expect(doctor.status == 0)
      #expect(doctor.lines.first?.hasPrefix("ok    socket") == true)
      #expect(doctor.lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `doctor without a daemon says so and what to do`() async throws {
    let doctor = try await Program("kith", environment: ["KITH_SOCKET": "/nowhere"]).run(["doctor"])
    #expect(doctor.status == 1)
    #expect(doctor.output.hasPrefix("FIX"))
    #expect(doctor.output.contains("Start it:"))
  }
}
