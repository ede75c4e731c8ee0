import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Writing the plan, and reading it again.
@Suite struct PlanWritingTests {
  @Test func `on a terminal each heading is asked for and can be skipped`() async throws {
    try await withDaemon { daemon in
      let written = try await daemon.type(
        ["plan", "write"],
        answering: "", "Kettle on", "Radio", "", "", "Ring Priya 07700 900123", "", "", "",
        "Own heading", "Own words", "", "", "n")
      #expect(written.status == 0)
      #expect(written.output.contains("How I make things around me safer (good to do with"))
      #expect(written.output.contains("Kept, sealed. To read it: kith plan"))
      #expect(!written.output.contains("Kettle"))
      let shown = try await daemon.run("plan")
      #expect(
        shown.output.hasSuffix(
          """
          My plan for hard times, Thursday 26 November, 09:00

          What I can do on my own
            Kettle on
            Radio

          Who I can turn to, and their numbers
            Ring Priya 07700 900123

          Own heading
            Own words

          """))
      let again = try await daemon.type(
        ["plan", "write"], answering: "", "Tea", "", "", "", "", "", "", "")
      #expect(again.output.contains("Something stands there; Enter keeps it as it is."))
      let second = try await daemon.run("plan").output
      #expect(second.contains("  Tea\n"))
      #expect(second.contains("Ring Priya"))
      #expect(!second.contains("Radio"))
    }
  }

  @Test func `from a pipe headings are lines with a hash`() async throws {
    try await withDaemon { daemon in
      let written = try await daemon.run(
        "plan", "write", "-", "--clear", input: "# One\nfirst\n# Two\nsecond\n")
      #expect(written.status == 0)
      #expect(
        try text(of: daemon.directory.path(of: "data/plan.txt"))
          == "# One\nfirst\n\n# Two\nsecond\n")
      let clinic = try await daemon.run("plan", "write", "--clinic", "-", input: "Ring the team")
      #expect(clinic.status == 0)
      let shown = try await daemon.run("plan").output
      #expect(shown.contains("Two\n  second\n\nThe plan from my clinic\n  Ring the team\n"))
      #expect(try await daemon.run("plan", "write").status == 64)
      #expect(try await daemon.run("plan", "write", "-", input: "").status == 1)
      #expect(try await daemon.run("plan").output == shown)
    }
  }

  @Test func `own numbers and the country are there when kithd is not`() async throws {
    try await withDaemon { daemon in
      _ = try await daemon.run("profile", "set", "--country", "portugal")
      _ = try await daemon.run("plan", "numbers", "set", "Night team 020 7946 0000")
      var alone = daemon.kith
      alone.environment["KITH_SOCKET"] = "/nowhere"
      alone.environment["KITH_DATA_DIR"] = daemon.directory.path(of: "data")
      let plan = try await alone.run(["plan"])
      #expect(plan.output.contains("Night team 020 7946 0000"))
      #expect(plan.output.contains("(Portugal, "))
      #expect(try await alone.run(["plan", "numbers"]).output.contains("1411"))
      _ = try await daemon.run("plan", "numbers", "clear")
      #expect(!(try await alone.run(["plan"]).output.contains("Night team")))
    }
  }

  @Test func `every country can be looked at, with sources and days`() async throws {
    let all = try await Program("kith").run(["plan", "numbers", "--all"])
    #expect(all.status == 0)
    #expect(all.output.contains("https://www.1522.eu") || all.output.contains("https://1522.eu"))
    #expect(all.output.contains("not checked yet: look at findahelpline.com"))
    #expect(all.output.contains("checked 25 Nov 2026"))
  }

  @Test func `the card is shown on request, and a day of calm begins`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let card = try await daemon.run("plan", "card")
      #expect(card.status == 0)
      #expect(card.lines.last == "Until tomorrow night only session reminders come.")
      #expect(try await daemon.run("log").output.contains("Whom to call was shown"))
    }
  }
}

/// After a terminal went away in the middle of a questionnaire.
@Suite struct NextCommandTests {
  @Test func `the next command on a terminal shows the card once; scripts leave it waiting`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "measure:phq-9", answers: [.init(field: "9", text: "2")]))
      #expect(!(try await daemon.run("mood", "5").output.contains("In danger now")))
      let next = try await daemon.type(["mood", "5", "fine"], answering: "n")
      #expect(next.status == 0)
      #expect(next.output.contains("Mood 5"))
      #expect(next.output.contains("In danger now, or already hurt"))
      #expect(next.output.contains("Your answers are kept."))
      let after = try await daemon.type(["today"])
      #expect(!after.output.contains("In danger now"))
    }
  }

  @Test func `a verb that is refused shows it too`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "measure:phq-9", answers: [.init(field: "9", text: "2")]))
      let refused = try await daemon.type(["goal", "show", "g9"], answering: "n")
      #expect(refused.status == 66)
      #expect(refused.output.contains("kith: "))
      #expect(refused.output.contains("In danger now, or already hurt"))
      #expect(!(try await daemon.type(["today"]).output.contains("In danger now")))
    }
  }

  @Test func `kith itself shows it without asking twice`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "measure:phq-9", answers: [.init(field: "9", text: "3")]))
      let today = try await daemon.type(["today"], answering: "y")
      let cards = today.output.split(separator: "In danger now").count - 1
      #expect(cards == 1)
      #expect(try await daemon.run("bring", "list").output.contains("from my questionnaire"))
    }
  }
}
