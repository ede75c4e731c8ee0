import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Templates, what is taken along, quiet, and beginning again, as a person types them.
@Suite struct CourseVerbTests {
  @Test func `a second course offers what was said at the first`() async throws {
    try await withDaemon { daemon in
      let first = try await daemon.type(
        ["begin"],
        answering: "y", "Kim", "pt", "1", "Alex", "4", "", "tue 15:00", "0", "", "")
      #expect(first.output.contains("Then kith shows times only."))
      #expect(first.output.contains("Ready. Session 1 is Tuesday 1 December, 15:00, 30 minutes."))
      #expect(
        first.output.contains("Three words to start with:   kith    kith mood 5    kith brief"))
      try await daemon.call(CourseInterface.End.self, .init())
      let second = try await daemon.type(
        ["begin"], answering: "", "", "", "", "", "", "", "", "", "", "")
      #expect(second.status == 0)
      #expect(second.output.contains("[Y/n]"))
      #expect(second.output.contains("What should I call you?  [Kim]"))
      #expect(second.output.contains("[Portugal]"))
      #expect(second.output.contains("What shall I call your therapist?  [Alex]"))
      let profile = try await daemon.call(ProfileInterface.Show.self, .init()).settings
      #expect(profile.sharedScreen == true)
      #expect(profile.country == "PT")
      let course = try await daemon.call(CourseInterface.Show.self, .init()).course
      #expect(course.therapist == "Alex")
      #expect(course.template == "ipt-16")
    }
  }

  @Test func `what is taken along is asked for line by line`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let asked = try await daemon.type(
        ["course", "maintenance"],
        answering: "I ask for things", "I stop answering", "", "Walk", "Sing", "", "Priya", "")
      #expect(asked.status == 0)
      #expect(asked.output.contains("Kept. To read all of it: kith course ending"))
      let ending = try await daemon.call(CourseInterface.Ending.self, .init())
      #expect(ending.changed == "I ask for things")
      #expect(ending.signs == ["I stop answering"])
      #expect(ending.willDo == ["Walk", "Sing"])
      #expect(ending.call == ["Priya"])
    }
  }

  @Test func `a file that has slips is told by its name, line and character, and begins nothing`()
    async throws
  {
    try await withDaemon { daemon in
      let path = daemon.directory.path(of: "mine.json")
      try write("{\n  \"id\": \"mine\",\n  \"sessions\": 100\n}", to: path)
      let begun = try await daemon.run("begin", "--template", path)
      #expect(begun.status == 65)
      #expect(
        begun.errors.contains("\(path):3:15: sessions: This is 1 to 60; 100 is outside that."))
      #expect(begun.errors.contains("\(path):1:1: title: This is missing."))
      let checked = try await daemon.run("template", "check", path)
      #expect(checked.errors == begun.errors)
      let shown = try await daemon.run("template", "show", path)
      #expect(shown.errors == begun.errors)
      #expect(shown.status == 65)
      #expect(try await daemon.health().position == 0)
      #expect(try await daemon.run("template", "check", path + "x").status == 66)
    }
  }

  @Test func `a course begins from a file of one's own`() async throws {
    try await withDaemon { daemon in
      let path = daemon.directory.path(of: "mine.json")
      try write(
        "{\"id\":\"mine\",\"title\":\"Ten\",\"sessions\":3,\"minutes\":40,\"cadence\":\"weekly\"}",
        to: path)
      let begun = try await daemon.run(
        "begin", "--template", path, "--first", "2026-12-01 15:00", "--reason", "loss")
      #expect(begun.output == "Session 1 is Tuesday 1 December, 15:00, 40 minutes.\n")
      let course = try await daemon.call(CourseInterface.Show.self, .init()).course
      #expect(course.template == "mine")
      #expect(course.plannedSessions == 3)
      #expect(course.reasons == ["loss"])
    }
  }

  @Test func `questions for a first appointment need no daemon`() async throws {
    let questions = try await Program("kith").run(["questions"])
    #expect(questions.status == 0)
    #expect(questions.output.contains("How would we know whether it helps"))
    #expect(questions.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `quiet says how it stands, begins and ends`() async throws {
    try await withDaemon { daemon in
      let before = try await daemon.run("quiet")
      #expect(before.output.hasPrefix("It is not quiet now."))
      let until = "Quiet until Monday 30 November, 00:00. Only sessions are reminded of.\n"
      #expect(try await daemon.run("quiet", "until", "monday").output == until)
      #expect(try await daemon.run("quiet").output == until)
      #expect(try await daemon.run("quiet", "off").output.hasPrefix("It is not quiet now."))
      #expect(try await daemon.run("quiet", "until").status == 64)
      #expect(try await daemon.run("quiet", "until", "blursday").status == 65)
    }
  }

  @Test func `a template tells what to know beside it`() async throws {
    try await withDaemon { daemon in
      let shown = try await daemon.run("template", "show", "ipt-a")
      #expect(shown.output.contains("PHQ-9 is made for adults."))
      #expect(shown.lines.allSatisfy { $0.count <= 80 })
      #expect(try await daemon.run("template", "show", "ipt-99").status == 66)
      let eating = try await daemon.run("template", "show", "ipt-ed")
      #expect(eating.output.contains("Bulimia and binge eating"))
      #expect(eating.output.contains("Fainting, chest pain or vomiting blood"))
    }
  }
}
