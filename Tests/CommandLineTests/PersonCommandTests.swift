import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// `kith person` as it is typed.
@Suite struct PersonCommandTests {
  @Test func `the inventory asks one by one, and each answer can be skipped`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let told = try await daemon.type(
        ["person", "inventory", "Sam"], answering: "every day", "eleven", "8", "", "more time",
        "", "", "low after rows")
      #expect(told.status == 0)
      #expect(told.output.contains("Please give a number from 0 to 10, or Enter to skip."))
      let inventory = try await daemon.call(
        PeopleInterface.Show.self, .init(person: "sam")
      ).inventory
      #expect(inventory?.contact == "every day")
      #expect(inventory?.given == 8)
      #expect(inventory?.received == nil)
      #expect(inventory?.wanted == "more time")
      #expect(inventory?.mood == "low after rows")
    }
  }

  @Test func `nothing answered is nothing kept, and a script is told what to say`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let position = try await daemon.health().position
      let skipped = try await daemon.type(
        ["person", "inventory", "Sam"], answering: "", "", "", "", "", "", "")
      #expect(skipped.output.contains("Left as it was."))
      let script = try await daemon.run("person", "inventory", "Sam")
      #expect(script.status == 64)
      #expect(script.errors.contains("--given 6 --received 4"))
      #expect(try await daemon.run("person", "change", "Sam").status == 64)
      #expect(try await daemon.health().position == position)
    }
  }

  @Test func `a list has who, what they are, the ring and the last contact`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      #expect(try await daemon.run("person").output.contains("kith person add sam"))
      _ = try await daemon.run("person", "add", "Sam", "--relation", "partner")
      _ = try await daemon.run("person", "place", "sam", "outer", "ring")
      _ = try await daemon.run("person", "contact", "sam", "a", "word", "--kind", "met")
      #expect(
        try await daemon.run("person").output == "Sam  partner  outer ring  last today\n")
      _ = try await daemon.run("person", "ended", "sam")
      #expect(try await daemon.run("person").output.hasPrefix("Sam (ended)  partner"))
      let apart = try await daemon.run("person", "apart", "sam")
      #expect(
        apart.output == """
          Noted: keep apart. Lists, the circle and practice leave the name out.
          If you would like to talk to someone about it: kith plan numbers

          """)
      #expect(
        try await daemon.run("person").output
          == "Something about somebody kept apart is left out. To see it: --all\n")
      let json = try await daemon.run("person", "--all", "--json")
      #expect(!json.output.lowercased().contains("unsafe"))
    }
  }

  @Test func `the rings are drawn above the slice, plainly off a UTF-8 terminal`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      _ = try await daemon.run("circle", "place", "Mum", "closest")
      let drawn = try await daemon.run("circle", "--rings")
      #expect(drawn.lines.count > 30)
      #expect(drawn.output.utf8.allSatisfy { $0 < 0x80 })
      #expect(drawn.output.contains("My circle, 26 November\n"))
      var kith = daemon.kith
      kith.environment["LC_ALL"] = "C.UTF-8"
      #expect(try await kith.run(["circle", "--rings"]).output.contains("\u{B7}"))
      #expect(
        try await kith.run(["circle", "--rings", "--ascii"]).output.utf8.allSatisfy { $0 < 0x80 })
    }
  }
}
