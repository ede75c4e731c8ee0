import ControlAPI
import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// What somebody sees who looks something up. With `KITH_UPDATE_SNAPSHOTS` set the files in
/// `Snapshots` are written anew instead of compared.
@Suite struct HelpTests {
  static let nouns = [
    "moment", "skill", "decide", "roleplay", "draft", "inbox",
    "kith", "session", "note", "bring", "homework", "goal", "reminders", "course",
    "person", "circle", "role", "theme",
    "focus", "formulation", "timeline", "recover",
    "measure",
    "plan",
    "mood", "rhythm", "benefits",
    "back",
    "watch", "erase",
  ]

  @Test(arguments: nouns)
  func `help is what it was when it was last looked at`(noun: String) async throws {
    let words = noun == "kith" ? ["--help"] : [noun, "--help"]
    let help = try await Program("kith").run(words)
    #expect(help.status == 0)
    #expect(help.errors == "")
    try Snapshot(noun).expect(help.output)
  }

  @Test(
    arguments: Set(VerbTableTests.recording + VerbTableTests.reading + VerbTableTests.others)
      .sorted() + nouns.filter { $0 != "kith" } + [""])
  func `help ends with the way to the plan, and fits 80 columns`(verb: String) async throws {
    let words = verb.split(separator: " ").map(String.init)
    let help = try await Program("kith").run(words + ["--help"])
    #expect(help.status == 0)
    #expect(help.lines.last == "Hard moment? kith plan")
    // The line of usage is not broken, so that it can be copied.
    #expect(help.lines.allSatisfy { $0.hasPrefix("USAGE:") || $0.count <= 80 })
  }

  @Test func `help asked for as a verb ends the same`() async throws {
    let help = try await Program("kith").run(["help", "session", "move"])
    #expect(help.status == 0)
    #expect(help.lines.last == "Hard moment? kith plan")
  }

  @Test func `the version says what Kith is for and what it is not`() async throws {
    for name in ["kith", "kithd"] {
      let version = try await Program(name).run(["--version"])
      #expect(version.status == 0)
      #expect(
        version.output == """
          \(name) \(ControlVersion.number)
          A private diary and reminder tool for people already in, or leaving, a course of
          interpersonal psychotherapy. It does not diagnose, assess risk or treat, and nobody
          watches it.

          """)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells get a script that completes every verb`(shell: String) async throws {
    let script = try await Program("kith").run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for verb in ["session", "homework", "set-aside", "--as-of"] {
      #expect(script.output.contains(verb.drop { $0 == "-" }), "\(verb)")
    }
    #expect(!script.output.contains("Hard moment"))
  }

  @Test func `the script for bash is one that bash can read`() async throws {
    let script = try await Program("kith").run(["--generate-completion-script", "bash"])
    var bash = Program("kith")
    bash.path = "/bin/bash"
    let read = try await bash.run(["-n"], input: script.output)
    #expect(read.status == 0)
    #expect(read.errors == "")
  }
}

/// A text that is kept beside the tests.
private struct Snapshot {
  let path: String

  init(_ name: String) {
    // This file is Tests/CommandLineTests/HelpTests.swift of the checkout.
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    path = "\(folder)/Snapshots/\(name).txt"
  }

  func expect(_ output: String) throws {
    if ProcessInfo.processInfo.environment["KITH_UPDATE_SNAPSHOTS"] != nil {
      try write(output, to: path)
    }
    #expect(try text(of: path) == output)
  }
}
