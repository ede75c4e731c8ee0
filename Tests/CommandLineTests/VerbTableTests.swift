import DaemonSupport
import FoundationEssentials
import Testing

/// The tree of commands as the program tells it.
private struct CommandInfo: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var names: [Name]?
  }
  var commandName: String
  var subcommands: [CommandInfo]?
  var arguments: [Argument]?

  var options: Set<String> {
    let names = (arguments ?? []).flatMap { $0.names ?? [] }
    return Set(names.map { ($0.kind == "long" ? "--" : "-") + $0.name })
  }

  /// Every verb below, by the words that a person types.
  func verbs(_ above: [String] = []) -> [String: CommandInfo] {
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    if below.isEmpty { return [above.joined(separator: " "): self] }
    return below.reduce(into: [:]) { verbs, command in
      verbs.merge(command.verbs(above + [command.commandName])) { first, _ in first }
    }
  }
}

private struct Tree: Decodable {
  var command: CommandInfo
}

@Suite struct VerbTableTests {
  /// Verbs that record something that happened.
  static let recording = [
    "begin", "bring add", "bring done", "correct", "course complete", "course end", "course pause",
    "course renegotiate", "course resume", "goal achieve", "goal add", "goal rate", "goal revise",
    "goal set-aside", "homework add", "homework move", "homework review", "homework withdraw",
    "consent record", "consent withdraw", "course maintenance", "course phase", "course reason",
    "course sign",
    "decide add", "decide result", "draft discard", "draft keep", "draft resume", "moment add",
    "roleplay add", "skill practised",
    "mood add", "note add", "session attended", "session cancel", "session missed", "session move",
    "person add", "person apart", "person back", "person change", "person contact", "person died",
    "person ended", "person inventory", "person place", "person remove", "circle place",
    "role add", "role strain", "theme add", "theme link", "theme retire",
    "plan bring-back", "plan card", "plan keep", "plan review", "plan write",
    "session note", "session rate", "session schedule", "session skip", "tried", "undo",
    "benefits rate", "distress", "rhythm log",
    "measure fill", "measure pack load", "measure record", "measure skip",
  ]
  /// Verbs that answer from the record.
  static let reading = [
    "decide list", "decide show", "draft list", "draft show", "moment list", "moment show",
    "roleplay list", "roleplay show", "skill list", "skill show",
    "back", "bring list", "course list", "course show", "goal list", "goal show", "homework list",
    "homework show", "log",
    "consent list", "course attendance", "course ending", "course phase", "course reason", "quiet",
    "homework show", "log", "mood add", "note list", "note show", "reminders list",
    "reminders next",
    "session list", "session now", "session show", "today",
    "circle show", "person list", "person network", "person quiet", "person show", "role list",
    "role show", "theme list", "theme show",
    "benefits show", "distress", "measure chart", "mood people", "mood weeks", "rhythm show",
    "rhythm weeks",
    "measure change", "measure list", "measure recovery", "measure series", "measure show",
    "plan print", "plan show",
  ]
  /// Verbs of Kith itself, and settings, which have no date.
  static let others = [
    "inbox",
    "doctor", "export", "import", "profile show", "profile set", "reminders set", "status",
    "verify",
    "questions", "template check", "template list", "template show",
    "plan mood-line", "plan numbers clear", "plan numbers set", "plan numbers show",
    "measure pack check",
  ]
  /// Verbs that take words of any length.
  static let writing = [
    "decide result", "skill practised",
    "bring add", "goal add", "goal revise", "homework add", "mood add", "note add", "distress",
    "benefits rate", "session note",
    "tried",
    "course sign",
    "person contact",
    "plan numbers set", "plan write",
  ]

  private func verbs() async throws -> [String: CommandInfo] {
    let dump = try await Program("kith").run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Tree.self, from: Data(dump.output.utf8)).command.verbs()
  }

  @Test func `the table has every verb`() async throws {
    let known = Set(Self.recording + Self.reading + Self.others)
    #expect(try await verbs().keys.sorted() == known.sorted())
  }

  @Test func `every verb prints JSON and finds another socket`() async throws {
    for (verb, info) in try await verbs() {
      #expect(info.options.isSuperset(of: ["--json", "--socket", "--help"]), "\(verb)")
    }
  }

  @Test(arguments: recording)
  func `what records can be dated back, for any course`(verb: String) async throws {
    let options = try #require(try await verbs()[verb]).options
    #expect(options.isSuperset(of: ["--at", "--course"]))
  }

  @Test(arguments: reading)
  func `what reads answers as of any moment, of any course`(verb: String) async throws {
    let options = try #require(try await verbs()[verb]).options
    #expect(options.isSuperset(of: ["--as-of", "--course"]))
  }

  @Test(arguments: writing)
  func `words can be written in an editor`(verb: String) async throws {
    #expect(try #require(try await verbs()[verb]).options.contains("--edit"))
  }

  @Test func `today can be private, and a bare kith is today`() async throws {
    #expect(try #require(try await verbs()["today"]).options.contains("--private"))
    try await withDaemon { daemon in
      try await daemon.begin()
      let bare = try await daemon.run()
      let today = try await daemon.run("today")
      #expect(bare.output == today.output)
      #expect(bare.status == 0)
    }
  }
}
