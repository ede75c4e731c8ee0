import ControlAPI
import DaemonSupport
import Testing

/// What goes in: words on the line, on standard input, and what is not taken.
@Suite struct InputTests {
  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `words come from standard input with a hyphen, whole`() async throws {
    try await withCourse { daemon in
      let text = "first line\n  second, with 日本 and \"quotes\""
      let kept = try await daemon.run("note", "-", input: text + "\n")
      #expect(kept.status == 0)
      let shown = try await daemon.run("note", "show", "e19")
      #expect(shown.output.hasSuffix("\n\(text)\n"))
      let reason = try await daemon.run(
        "session", "cancel", "--reason", "-", input: "a private reason\n")
      #expect(reason.status == 0)
      #expect(try await daemon.run("session", "show", "s1").output.contains("a private reason"))
    }
  }

  @Test func `mood takes its words after the number`() async throws {
    try await withCourse { daemon in
      _ = try await daemon.run("mood", "4", "a", "long", "day")
      _ = try await daemon.run("mood", "5", "-", input: "from a pipe")
      let moods = try await daemon.run("mood").output
      #expect(moods.contains("4  a long day"))
      #expect(moods.contains("5  from a pipe"))
    }
  }

  @Test(arguments: [
    ["note"], ["homework", "add"], ["goal", "add"], ["begin"], ["session", "note"],
    ["goal", "rate", "g1"], ["reminders", "set", "session"], ["correct", "e1"], ["tried"],
    ["note", "--edit"],
  ])
  func `off a terminal nobody is asked, and a mistake of usage says what is missing`(
    words: [String]
  ) async throws {
    try await withCourse { daemon in
      let outcome = try await daemon.kith.run(words)
      #expect(outcome.status == 64)
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix("kith: "))
      #expect(!outcome.errors.contains(">"))
      let after = try await daemon.health().position
      #expect(after == 18)
    }
  }

  @Test(arguments: [
    ["--colour"], ["mood", "great"], ["sing"], ["mood", "4", "--colour"],
    ["mood", "ten"], ["role", "strain", "r1", "ten"], ["goal", "rate", "g1", "ten"],
  ])
  func `what is no command is a mistake of usage`(words: [String]) async throws {
    let outcome = try await Program("kith").run(words)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `a text that is too long is refused before it is sent`() async throws {
    try await withCourse { daemon in
      let long = String(repeating: "a", count: 65_537)
      let outcome = try await daemon.run("note", "-", input: long)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("64 KiB"))
    }
  }

  @Test func `what is not UTF-8 is refused, on standard input and as a word`() async throws {
    try await withCourse { daemon in
      var shell = daemon.kith
      let kith = shell.path
      shell.path = "/bin/sh"
      for script in ["printf 'a\\377' | \(kith) note -", "\(kith) note \"$(printf 'a\\377')\""] {
        let outcome = try await shell.run(["-c", script])
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("UTF-8"))
      }
      let after = try await daemon.health().position
      #expect(after == 18)
    }
  }

  @Test func `each kind of trouble has its exit code, and says nothing on standard output`()
    async throws
  {
    try await withCourse { daemon in
      let cases: [([String], Int32)] = [
        (["session", "cancel", "s99"], 66), (["session", "schedule", "blursday"], 65),
        (["course", "resume"], 1), (["mood", "11"], 65), (["note", "   "], 1),
        (["--socket", "/nowhere"], 69), (["mood", "5", "--as-of", "yesterday"], 64),
        (["import", "/nowhere"], 66), (["distress", "11"], 65), (["distress", "-3"], 65),
        (["mood", "-1"], 65), (["mood", "5.5"], 65), (["benefits", "rate", "coping", "11"], 65),
        (["person", "inventory", "sam", "--given", "11"], 65),
        (["person", "inventory", "sam", "--given", "-1"], 65),
        (["plan", "mood-line", "11"], 65),
        (["measure", "record", "phq-9", "--total", "28"], 65),
        (["draft", "resume"], 66),
      ]
      for (words, status) in cases {
        let outcome = try await daemon.kith.run(words)
        #expect(outcome.status == status, "\(words)")
        #expect(outcome.output == "", "\(words)")
        #expect(outcome.errors.hasPrefix("kith: "), "\(words)")
      }
    }
  }

  @Test func `without a runtime directory the socket's place is asked for`() async throws {
    let outcome = try await Program("kith").run([])
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("XDG_RUNTIME_DIR"))
    #expect(outcome.errors.contains("--socket"))
  }

  @Test func `a reader who has gone ends a verb quietly`() async throws {
    try await withCourse { daemon in
      var shell = daemon.kith
      let kith = shell.path
      shell.path = "/bin/bash"
      let closed = try await shell.run(["-c", "\(kith) log >&-"])
      #expect(closed.status == 141)
      #expect(closed.errors == "")
    }
  }
}
