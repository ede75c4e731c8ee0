import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What kith asks on a terminal, and what comes of the answers.
@Suite struct ConversationTests {
  /// The texts of the entries after the first `count`.
  private func texts(_ daemon: TestDaemon, after count: Int) async throws -> [String] {
    try await daemon.log(limit: 1000).dropFirst(count).map(\.text)
  }

  @Test func `begin asks, and what is answered is what is kept`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"],
        answering: "n", "Kim", "gb", "1", "Alex", "", "16, weekly", "tue 15:00", "7", "", "2")
      #expect(begun.status == 0)
      #expect(begun.output.contains("It does not diagnose, judge risk or treat"))
      #expect(begun.output.contains("You have something tomorrow at 15:00."))
      #expect(
        begun.output.contains("Ready. Session 8 is Tuesday 1 December, 15:00, 50 minutes."))
      #expect(begun.output.contains("When it is hard:             kith plan"))
      let profile = try await daemon.call(ProfileInterface.Show.self, .init()).settings
      #expect(profile.name == "Kim")
      #expect(profile.country == "GB")
      #expect(profile.sharedScreen == false)
      #expect(profile.questionnaires == "everyFourth")
      let course = try await daemon.call(CourseInterface.Show.self, .init()).course
      #expect(course.therapist == "Alex")
      #expect(course.attended == 7)
    }
  }

  @Test func `Enter skips every question, and the country is the zone's`() async throws {
    try await withDaemon(zone: "Europe/Lisbon") { daemon in
      let begun = try await daemon.type(
        ["begin"], answering: "", "", "", "", "", "", "", "", "", "")
      #expect(!begun.output.contains("Shall I remind you?"))
      #expect(begun.status == 0)
      #expect(begun.output.contains("[Portugal]"))
      #expect(
        begun.output.contains("Ready. No session is set yet. To set one: kith session schedule"))
      let profile = try await daemon.call(ProfileInterface.Show.self, .init()).settings
      #expect(profile.country == "PT")
      #expect(profile.name == nil)
      let course = try await daemon.call(CourseInterface.Show.self, .init()).course
      #expect(course.plannedSessions == 16)
    }
  }

  @Test func `without a therapist nothing of sessions is asked`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(["begin"], answering: "", "", "", "3")
      #expect(begun.status == 0)
      #expect(!begun.output.contains("How many sessions"))
      #expect(begun.output.contains("Things to ask: kith questions"))
      #expect(begun.output.contains("You can keep a diary and a plan meanwhile."))
      #expect(!begun.output.contains("Shall I remind you?"))
    }
  }

  @Test func `a no to reminders turns them off`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"], answering: "", "", "", "1", "", "", "", "tue 15:00", "", "n", "")
      #expect(begun.status == 0)
      let preferences = try await daemon.call(RemindersInterface.List.self, .init()).preferences
      #expect(!preferences.kinds[0].enabled)
      #expect(preferences.kinds.filter { $0.enabled }.isEmpty)
    }
  }

  @Test func `a number of sessions that is not the usual one is asked about`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"], answering: "", "", "", "1", "", "", "7", "n", "20", "", "", "7", "")
      #expect(begun.status == 0)
      #expect(
        begun.output.contains(
          "7 sessions in all, where this kind of course has 16. Is that what was agreed? [Y/n]"))
      let course = try await daemon.call(CourseInterface.Show.self, .init()).course
      #expect(course.plannedSessions == 20)
      #expect(course.attended == 7)
    }
  }

  @Test func `a time that cannot be read is asked again at once`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"], answering: "", "", "", "2", "", "", "", "tuesday", "tue 15:00", "", "")
      #expect(begun.status == 0)
      let parts = begun.output.split(separator: "When is the next one?")
      #expect(parts.count == 3)
      #expect(parts[1].contains("At what time?"))
      #expect(parts[2].contains("That is Tuesday 1 December, 15:00."))
    }
  }

  @Test func `what is not understood is asked again, and no other answer is lost`() async throws {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"],
        answering: "perhaps", "y", "Kim", "Atlantis", "england", "5", "1", "Alex", "?", "ipt-12",
        "now and then",
        "12, every two weeks", "blursday", "fri 10:00", "99", "3", "", "4", "3")
      #expect(begun.status == 0)
      #expect(begun.output.contains("Please say y or n."))
      #expect(begun.output.contains("\"Atlantis\" is not one country that Kith knows."))
      #expect(begun.output.contains("For example: 16, weekly"))
      #expect(begun.output.contains("A number, 0 to 12."))
      #expect(begun.output.contains("blursday"))
      #expect(begun.output.contains("Ready. Session 4 is Friday 27 November, 10:00, 50 minutes."))
      let profile = try await daemon.call(ProfileInterface.Show.self, .init()).settings
      #expect(profile.sharedScreen == true)
      #expect(profile.country == "GB")
      #expect(profile.questionnaires == "none")
    }
  }

  @Test func `leaving in the middle keeps what is the person's, and gives the rest as a command`()
    async throws
  {
    try await withDaemon { daemon in
      let begun = try await daemon.type(
        ["begin"], answering: "n", "Kim", "GB", "1", "Alex O'Neil", "", "", "tue 15:00")
      #expect(begun.status == 0)
      #expect(!begun.output.contains("kith:"))
      let command =
        "kith begin --template ipt-16 --first 'tue 15:00' --therapist "
        + "'Alex O'\\''Neil'"
      #expect(begun.output.contains("Left there. No course is begun."))
      #expect(begun.output.contains(command))
      let profile = try await daemon.call(ProfileInterface.Show.self, .init()).settings
      #expect(profile == .init(name: "Kim", country: "GB", sharedScreen: false))
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.isEmpty)
      let early = try await daemon.type(["begin"], answering: "")
      #expect(early.output.contains("[Kim]"))
      #expect(early.output.contains("To go on: kith begin"))
    }
  }

  @Test func `with a course live nothing is asked in vain`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let begun = try await daemon.type(["begin"])
      #expect(begun.status == 1)
      #expect(begun.output.contains("A course is live already"))
      #expect(!begun.output.contains("What should I call you?"))
    }
  }

  @Test func `after a course that is over the people of it are asked about once`() async throws {
    for (words, answers, asked, comes) in [
      (["begin"], ["", "", "", "1", "", "", "y", "", "", "", "", ""], true, true),
      (["begin"], ["", "", "", "3", "n", ""], true, false),
      (["begin", "--template", "ipt-12"], [""], true, true),
      (["begin", "--template", "ipt-12", "--afresh"], [], false, false),
      (["begin", "--template", "ipt-m"], [], false, true),
    ] as [([String], [String], Bool, Bool)] {
      try await withDaemon { daemon in
        try await daemon.begin()
        try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
        try await daemon.call(CourseInterface.Complete.self, .init())
        let begun = try await Terminal.run(daemon.kith, words, typing: answers)
        #expect(begun.status == 0, "\(begun.output)")
        let count =
          begun.output.split(
            separator: "Bring along the people of the course before?",
            omittingEmptySubsequences: false
          ).count - 1
        #expect(count == (asked ? 1 : 0), "\(words)")
        #expect(begun.output.contains("Brought along from the course before: 1 person.") == comes)
      }
    }
  }

  @Test func `both answers at once are refused, and without a terminal nothing is asked`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
      try await daemon.call(CourseInterface.Complete.self, .init())
      let both = try await daemon.run("begin", "--template", "ipt-12", "--bring", "--afresh")
      #expect(both.status != 0)
      #expect(both.errors.contains("Either --bring or --afresh"))
      let afresh = try await daemon.run("begin", "--template", "ipt-12")
      #expect(afresh.status == 0)
      #expect(try await daemon.call(PeopleInterface.List.self, .init()).people.isEmpty)
    }
  }

  @Test func `after a session two minutes: came, took away, practice, something to try`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(HomeworkInterface.Assign.self, .init(text: "Ring Jo"))
      try await daemon.call(HomeworkInterface.RecordAttempt.self, .init(outcome: "tried"))
      daemon.set("2026-12-01T16:00")
      let wrapUp = try await daemon.type(
        ["session"], answering: "", "to ask for longer", "y", "Say one thing I need")
      #expect(wrapUp.status == 0)
      #expect(wrapUp.output.contains("Session 1, Tuesday 1 December, 15:00, 50 minutes"))
      #expect(wrapUp.output.contains("Did you talk about \"Ring Jo\"? [Y/n]"))
      #expect(wrapUp.output.hasSuffix("Kept.\n"))
      #expect(
        try await texts(daemon, after: 20) == [
          "Session s1 took place", "Note on session s1: to ask for longer", "h1 talked about",
          "Homework h2: Say one thing I need",
        ])
    }
  }

  @Test func `after the last planned session the same time is offered again`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipc", first: "tue 15:00", attended: 5))
      try await daemon.call(CourseInterface.Renegotiate.self, .init(plannedSessions: 8))
      daemon.set("2026-12-01T16:00")
      let wrapUp = try await daemon.type(["session"], answering: "", "", "", "y")
      #expect(wrapUp.output.contains("Same time again, Tuesday 8 December, 15:00? [Y/n]"))
      #expect(wrapUp.output.contains("Session 7 is Tuesday 8 December, 15:00, 20 minutes."))
      daemon.set("2026-12-08T16:00")
      let other = try await daemon.type(
        ["session"], answering: "", "", "", "n", "blursday", "thu 16:00")
      #expect(other.output.contains("is not a time that Kith understands"))
      #expect(other.output.contains("Session 8 is Thursday 10 December, 16:00, 20 minutes."))
    }
  }

  @Test(arguments: [
    (["n", "1", "2"], "Session s1 called off"), (["n", "2"], "Session s1 did not take place"),
    (["n", ""], nil),
  ])
  func `a session that did not happen was called off, or not, or is left open`(
    answers: [String], recorded: String?
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T16:00")
      let wrapUp = try await Terminal.run(daemon.kith, ["session"], typing: answers)
      #expect(wrapUp.status == 0)
      #expect(try await texts(daemon, after: 18) == (recorded.map { [$0] } ?? []))
    }
  }

  @Test func `before a session, and off a terminal, session only tells`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let before = try await daemon.type(["session"])
      #expect(before.output == "Session 1, Tuesday 1 December, 15:00, 50 minutes\n")
      daemon.set("2026-12-01T16:00")
      let after = try await daemon.run("session")
      #expect(
        after.lines == [
          "Session 1, Tuesday 1 December, 15:00, 50 minutes: how was it?",
          "kith session attended, or missed",
          "Session 2, Tuesday 8 December, 15:00, 50 minutes",
        ])
      let health = try await daemon.health()
      #expect(health.position == 18)
    }
  }

  @Test func `how homework went is asked when it is not said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for text in ["Ring Jo", "Walk"] {
        try await daemon.call(HomeworkInterface.Assign.self, .init(text: text))
      }
      let tried = try await daemon.type(["tried"], answering: "h2", "3", "too tired")
      #expect(tried.output.contains("  h1  Ring Jo"))
      #expect(tried.output.contains("Walk. Any time before Tuesday 1 December."))
      #expect(tried.output.contains("Noted. What got in the way can go to the session"))
      #expect(try await texts(daemon, after: 20) == ["h2 not this time: too tired"])
    }
  }

  @Test func `a mood asks for words, which may be skipped`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let mood = try await daemon.type(["mood", "4"], answering: "a long day")
      #expect(mood.output.contains("Mood 4 (0 lowest, 10 highest). A few words? >"))
      _ = try await daemon.type(["mood", "5"], answering: "")
      #expect(try await texts(daemon, after: 18) == ["Mood 4: a long day", "Mood 5"])
    }
  }

  @Test func `personal words are asked for and not repeated back`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let note = try await daemon.type(["note"], answering: "something private")
      #expect(!note.output.contains("something private"))
      #expect(note.output.hasSuffix("Kept (e19).\n"))
    }
  }

  @Test func `words can be written in an editor, on a file that is gone afterwards`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      var kith = daemon.kith
      kith.environment["EDITOR"] = "sed -i 's/$/ and more/'"
      let note = try await Terminal.run(kith, ["note", "--edit", "the start"])
      #expect(note.status == 0)
      #expect(try await texts(daemon, after: 18) == ["Note: the start and more"])
      kith.environment["EDITOR"] = "printf 'from nothing\\n' >"
      _ = try await Terminal.run(kith, ["note", "-"])
      #expect(
        try await texts(daemon, after: 18)
          == ["Note: the start and more", "Note: from nothing"])
      kith.environment["EDITOR"] = "false"
      let failed = try await Terminal.run(kith, ["note", "--edit", "the start"])
      #expect(failed.status == 1)
      #expect(failed.output.contains("nothing was kept"))
      let left = try files(in: daemon.directory.path(of: "run"))
      #expect(left == ["kith"])
    }
  }

  @Test func `a terminal gets no colours and no control characters`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      var plain = daemon.kith
      plain.environment["NO_COLOR"] = "1"
      for words in [[], ["session", "list"], ["log"], ["status"], ["doctor"], ["reminders"]] {
        for kith in [daemon.kith, plain] {
          let seen = try await Terminal.run(kith, words)
          #expect(seen.status == 0, "\(words)")
          #expect(!seen.output.contains("\u{1B}"), "\(words)")
        }
      }
    }
  }
}
