import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// The one verb that must work when nothing else does.
@Suite struct PlanTests {
  /// `kith` with a home whose data directory has these files, and no daemon.
  private func kith(_ files: [String: String], in place: TemporaryDirectory) throws -> Program {
    let data = place.path(of: ".local/share/kith")
    try makeDirectory(data)
    for (name, content) in files { try write(content, to: "\(data)/\(name)") }
    return Program("kith", environment: ["HOME": place.path(of: "")])
  }

  private func plan(
    _ files: [String: String], _ words: [String] = ["plan"]
  ) async throws -> Program.Outcome {
    let place = try TemporaryDirectory()
    let outcome = try await kith(files, in: place).run(words)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    return outcome
  }

  @Test func `the plan shows whom to call with no daemon, no home and no environment`()
    async throws
  {
    for words in [["plan"], ["plan", "print"], ["plan", "--json"], ["plan", "numbers"]] {
      let plan = try await Program("kith").run(words)
      #expect(plan.status == 0)
      #expect(plan.errors == "")
      #expect(plan.output.contains("your local emergency number"))
      #expect(plan.output.contains("findahelpline.com"))
    }
  }

  @Test func `the first line is for somebody in danger, in the country that was told`()
    async throws
  {
    let plan = try await plan(["country.txt": "IT\n"])
    #expect(plan.lines[0] == "In danger now, or already hurt     112")
    #expect(plan.output.contains("1522"))
    #expect(plan.output.contains("it is sealed, and kithd does not answer now"))
  }

  @Test func `a plan that lies open is shown, and own numbers come first`() async throws {
    let files = [
      "country.txt": "GB\n", "numbers.txt": "Night team 020 7946 0000\n",
      "plan.txt": "# What I can do on my own\nRadio on\n",
    ]
    let shown = try await plan(files)
    #expect(shown.lines[1].hasSuffix("Night team 020 7946 0000"))
    #expect(shown.output.contains("What I can do on my own\n  Radio on\n"))
    #expect(!shown.output.contains("sealed"))
    let printed = try await plan(files, ["plan", "print"])
    #expect(printed.lines[0].hasPrefix("FOR HARD TIMES"))
    #expect(printed.output.contains("Radio on"))
  }

  @Test func `files that are broken keep nobody from the numbers`() async throws {
    let plan = try await plan([
      "country.txt": "not a country", "numbers.txt": "\u{1B}[2J\u{7}", "plan.txt": "\u{0}#\u{1B}#",
    ])
    #expect(plan.output.contains("your local emergency number"))
    #expect(!plan.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0 })
  }

  @Test func `directories in the place of files, and a data directory that cannot be read`()
    async throws
  {
    let place = try TemporaryDirectory()
    let kith = try kith([:], in: place)
    let data = place.path(of: ".local/share/kith")
    for name in ["country.txt", "numbers.txt", "plan.txt"] {
      try makeDirectory("\(data)/\(name)")
    }
    #expect(try await kith.run(["plan"]).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: data)
    #expect(try await kith.run(["plan"]).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: data)
  }

  @Test(arguments: ["", "plan >&-", "plan | true", "plan > /dev/full", "plan --json >&-"])
  func `it ends well whoever reads it`(command: String) async throws {
    var shell = Program("kith")
    shell.path = "/bin/bash"
    shell.environment["PATH"] = "\(Program.folder):/usr/bin:/bin"
    let words = command.isEmpty ? "plan" : command
    let outcome = try await shell.run([
      "-c", "kith \(words); exit \"${PIPESTATUS[0]}\"",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func `the plan comes with a socket that leads nowhere`() async throws {
    let kith = Program("kith", environment: ["KITH_SOCKET": "/nowhere/at/all"])
    #expect(try await kith.run(["plan"]).status == 0)
    #expect(try await kith.run(["plan", "--json"]).status == 0)
  }

  @Test func `the plan on a terminal asks nothing and waits for nothing`() async throws {
    let plan = try await Terminal.run(Program("kith"), ["plan"])
    #expect(plan.status == 0)
    #expect(plan.output.contains("your local emergency number"))
  }

  @Test func `a low mood leads to the plan and asks for nothing else`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let low = try await daemon.run("mood", "1", "--at", "friday 23:41")
      #expect(
        low.output == """
          Mood 1, Friday 20 November, 23:41.
          A hard night. Your plan is here: kith plan
          Nothing else is needed now.

          """)
      let better = try await daemon.run("mood", "3")
      #expect(!better.output.contains("plan"))
      _ = try await daemon.run("plan", "mood-line", "off")
      #expect(!(try await daemon.run("mood", "0").output.contains("plan")))
    }
  }
}

@Suite struct PlanWordsTests {
  @Test(arguments: [["plan", "card"], ["plan", "foo"], ["plan", "write", "--nothing"]])
  func `whoever types plan is told whom to call, whatever else goes wrong`(
    words: [String]
  ) async throws {
    var kith = Program("kith")
    kith.environment["KITH_SOCKET"] = "/nowhere/org.kith"
    let outcome = try await kith.run(words)
    #expect(outcome.status != 0)
    #expect(outcome.output.hasPrefix("In danger now, or already hurt"))
    #expect(!outcome.errors.isEmpty)
  }
}
