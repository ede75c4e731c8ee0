import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// The tree of commands as the program tells it.
private struct CommandInfo: Decodable, Sendable {
  struct Argument: Decodable, Sendable {
    struct Name: Decodable, Sendable {
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
    "back keep", "begin", "benefits rate", "bring add", "bring done", "circle place",
    "consent record", "consent withdraw", "correct", "course complete", "course end",
    "course maintenance", "course pause", "course phase", "course reason", "course renegotiate",
    "course resume", "course sign", "decide add", "decide result", "distress", "draft discard",
    "draft keep", "draft resume", "focus add", "focus change", "focus close", "focus perinatal",
    "focus stage", "focus tradition", "formulation agree", "goal achieve", "goal add", "goal rate",
    "goal revise", "goal set-aside", "homework add", "homework move", "homework review",
    "homework withdraw", "measure fill", "measure pack load", "measure record", "measure skip",
    "moment add", "mood add", "note add", "person add", "person apart", "person back",
    "person change", "person contact", "person died", "person ended", "person inventory",
    "person place", "person remove", "plan bring-back", "plan card", "plan keep", "plan review",
    "plan write", "recover add", "recover back", "recover review", "rhythm log", "role add",
    "role strain", "roleplay add", "session attended", "session cancel", "session missed",
    "session move", "session note", "session rate", "session schedule", "session skip",
    "skill practised", "theme add", "theme link", "theme retire", "timeline add", "timeline change",
    "timeline remove", "tried", "undo",
  ]
  /// Verbs that answer from the record.
  static let reading = [
    "back show", "benefits show", "brief", "bring list", "circle show", "consent list",
    "course attendance", "course ending", "course list", "course phase", "course reason",
    "course show", "decide list", "decide show", "distress", "draft list", "draft show",
    "focus history", "focus list", "focus show", "formulation history", "formulation show",
    "goal list", "goal show", "homework list", "homework show", "log", "measure change",
    "measure chart", "measure list", "measure recovery", "measure series", "measure show",
    "moment list", "moment show", "mood people", "mood weeks", "note list", "note show",
    "person list", "person network", "person quiet", "person show", "plan print", "plan show",
    "quiet", "recover list", "reminders list", "reminders next",
    "reminders quiet", "reminders simulate", "reminders why", "rhythm show", "rhythm weeks",
    "role list", "role show", "roleplay list", "roleplay show", "session list", "session now",
    "session show", "sheet", "skill list", "skill show", "theme list", "theme show",
    "timeline dates", "timeline list", "timeline show", "today",
  ]
  /// Verbs of Kith itself, and settings, which have no date.
  static let others = [
    "doctor", "erase course", "erase entry", "erase everything", "erase person", "export", "import",
    "inbox", "measure pack check", "plan mood-line",
    "backup", "doctor", "export", "import", "inbox", "measure pack check", "plan mood-line",
    "plan numbers clear", "plan numbers set", "plan numbers show", "profile set", "profile show",
    "questions", "reminders dismiss", "reminders set", "reminders snooze", "reminders test",
    "restore", "status", "template check", "template list", "template show",
    "verify",
    "doctor", "export", "import", "inbox", "key change", "key rotate", "key show-source", "lock",
    "measure pack check", "plan mood-line",
    "plan numbers clear", "plan numbers set", "plan numbers show", "profile set", "profile show",
    "questions", "reminders dismiss", "reminders set", "reminders snooze", "reminders test",
    "status", "template check", "template list", "template show",
    "unlock", "verify",
    "watch",
  ]
  /// Verbs that take words of any length.
  static let writing = [
    "benefits rate", "bring add", "course sign", "decide result", "distress", "goal add",
    "goal revise", "homework add", "mood add", "note add", "person contact", "plan numbers set",
    "plan write", "session note", "skill practised", "tried",
  ]

  /// The tree of commands takes a while to print, and so is asked for once.
  private static let tree = Task {
    let dump = try await Program("kith").run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Tree.self, from: Data(dump.output.utf8)).command.verbs()
  }

  private func verbs() async throws -> [String: CommandInfo] { try await Self.tree.value }

  @Test func `the table has every verb`() async throws {
    let known = Set(Self.recording + Self.reading + Self.others)
    #expect(try await verbs().keys.sorted() == known.sorted())
  }

  @Test func `commands that sentences name are there`() async throws {
    let verbs = try await verbs().keys
    for (verb, below) in NamedCommands.verbs {
      #expect(verbs.contains { $0 == verb || $0.hasPrefix("\(verb) ") }, "\(verb)")
      for word in below where !word.isEmpty && !word.hasPrefix("-") {
        #expect(verbs.contains { "\($0) ".hasPrefix("\(verb) \(word) ") }, "\(verb) \(word)")
      }
    }
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
