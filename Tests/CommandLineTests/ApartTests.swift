import ControlAPI
import DaemonSupport
import Testing

/// Somebody who is kept apart does not come up unasked: no verb of the table that asks says the name.
@Suite struct ApartTests {
  private static let name = "Zebedee"

  /// What is recorded, each thing with somebody who is kept apart at the end.
  private static let story: [[String]] = [
    ["person", "add", name, "--relation", "cousin"], ["person", "place", name, "close"],
    ["person", "inventory", name, "--contact", "weekly", "--given", "6"],
    ["person", "contact", name, "--kind", "call", "a talk"],
    ["goal", "add", "Two calls a week", "--with", name], ["goal", "rate", "g1", "1"],
    ["homework", "add", "Say one thing", "--with", name], ["tried", "partly", "it was loud"],
    ["homework", "add", "Ask for an hour", "--with", name],
    ["role", "add", "partner", "--with", name], ["role", "strain", "r1", "6"],
    ["theme", "add", "asking late"], ["mood", "3", "a row", "--about", name],
    ["distress", "6", "loud", "--about", name],
    ["focus", "add", "dispute", "--person", name, "--stage", "impasse"],
    ["focus", "stage", "f1", "renegotiation"],
    ["formulation", "agree", "Rows and a low mood go together", "--focus", "f1"],
    ["timeline", "add", "moved out", "--on", "2024", "--person", name, "--sensitive"],
    ["decide", "add", "--problem", "stay or move", "--option", "stay", "--option", "move"],
    ["skill", "practised", "i-statements", "asking", "--with", name],
    ["session", "attended", "s1"], ["session", "note", "to ask for longer"],
  ]

  /// How each verb that asks is asked, where its name alone is not enough.
  private func words(_ verb: String, _ entries: [String: String]) -> [String] {
    let head = verb.split(separator: " ").map(String.init)
    let rest: [String]
    switch verb {
    case "back show": return ["back", "today"]
    case "goal show": rest = ["g1"]
    case "homework show": rest = ["h1"]
    case "role show": rest = ["r1"]
    case "theme show": rest = ["t1"]
    case "focus show": rest = ["f1"]
    case "timeline show": rest = ["l1"]
    case "draft show": rest = ["d1"]
    case "session show": rest = ["s1"]
    case "skill show": rest = ["i-statements"]
    case "person show": rest = ["Jo"]
    case "measure show", "measure series", "measure chart", "measure change": rest = ["phq-9"]
    case "decide show": rest = [entries["decide"] ?? ""]
    case "moment show": rest = [entries["moment"] ?? ""]
    case "note show": rest = [entries["note"] ?? ""]
    case "roleplay show": rest = [entries["roleplay"] ?? ""]
    case "course phase", "course reason", "quiet": rest = []
    case "log": rest = ["--limit", "200"]
    case "brief": rest = ["--details"]
    default: rest = []
    }
    return head + rest
  }

  /// A course in which everything hangs together with somebody who is kept apart.
  ///
  /// - Returns: the entries that have no name of their own.
  private func live(_ daemon: TestDaemon) async throws -> [String: String] {
    try await daemon.begin()
    daemon.set("2026-12-02T09:00")
    var entries: [String: String] = [:]
    let more: [(String, [String])] = [
      ("note", ["note", "we talked", "--about", Self.name]),
      ("moment", ["moment", Self.name, "--happened", "we met", "--felt", "hurried", "--bring"]),
      ("roleplay", ["roleplay", "add", "--with", Self.name, "--rehearsed-with", "alone"]),
    ]
    for words in Self.story { try await run(words, daemon) }
    for (kind, words) in more {
      try await run(words, daemon)
      let kinds = ["note": "JournalEntryWritten", "moment": "CommunicationAnalysed"]
      let log = try await daemon.call(EventsInterface.Log.self, .init(limit: 5)).entries
      entries[kind] = try #require(
        log.last { $0.kind == kinds[kind] ?? "RolePlayDone" }?.entry, "\(log.map(\.kind))")
    }
    let log = try await daemon.call(EventsInterface.Log.self, .init(limit: 200)).entries
    entries["decide"] = log.last { $0.kind == "DecisionAnalysed" }?.entry
    try await run(["theme", "link", "t1", try #require(entries["note"])], daemon)
    try await run(["back", "keep", try #require(entries["note"])], daemon)
    try await daemon.call(
      DraftsInterface.Save.self,
      .init(
        form: "moment",
        answers: [.init(field: "person", text: Self.name), .init(field: "felt", text: "sad")]))
    try await run(["person", "add", "Jo"], daemon)
    try await run(["person", "apart", Self.name], daemon)
    return entries
  }

  private func run(_ words: [String], _ daemon: TestDaemon) async throws {
    let outcome = try await daemon.kith.run(words)
    try #require(outcome.status == 0, "\(words): \(outcome.errors)")
  }

  @Test func `no verb that asks says the name of somebody kept apart, in words or in JSON`()
    async throws
  {
    try await withDaemon { daemon in
      let entries = try await live(daemon)
      for verb in VerbTableTests.reading {
        for json in [[], ["--json"]] {
          let words = words(verb, entries) + json
          let outcome = try await daemon.kith.run(words)
          let said = (outcome.output + outcome.errors).lowercased()
          #expect(!said.contains(Self.name.lowercased()), "kith \(words): \(said)")
          // Without a series of scores there is nothing to compare.
          if !verb.hasPrefix("measure"), !verb.hasPrefix("reminders") {
            #expect(outcome.status == 0, "kith \(words): \(said)")
          }
        }
      }
    }
  }

  private static let lists = [
    "goal list", "homework list", "role list", "moment list", "roleplay list", "note list",
    "mood people", "timeline list", "focus list", "focus history", "draft list", "theme show t1",
    "skill show i-statements", "circle show", "person list",
  ]

  @Test func `a list says that something is left out, and shows it when all is asked for`()
    async throws
  {
    try await withDaemon { daemon in
      _ = try await live(daemon)
      for verb in Self.lists {
        let words = verb.split(separator: " ").map(String.init)
        let short = try await daemon.kith.run(words)
        #expect(
          (short.output + short.errors).contains("kept apart is left out. To see it: --all"),
          "\(verb): \(short)")
        let all = try await daemon.kith.run(words + ["--all"])
        #expect(!(all.output + all.errors).contains("left out"), "\(verb): \(all)")
        // A list of goals tells of no names, and an entry of a disagreement not always.
        let isNameless = ["goal list", "focus history"].contains(verb)
        #expect(isNameless || all.output.contains(Self.name), "\(verb): \(all)")
      }
    }
  }

  @Test func `what is about somebody kept apart stands in the log with its id, and undo works`()
    async throws
  {
    try await withDaemon { daemon in
      _ = try await live(daemon)
      try await run(["role", "strain", "r1", "7", "--note", "heavier"], daemon)
      let log = try await daemon.run("log", "--limit", "1")
      #expect(log.output.contains("something about somebody kept apart"))
      #expect(!log.output.contains("heavier"))
      #expect(try await daemon.run("log", "--limit", "1", "--all").output.contains("heavier"))
      let undone = try await daemon.run("undo")
      #expect(undone.status == 0)
      #expect(undone.output.contains("something about somebody kept apart"))
    }
  }

  @Test func `asked for by its id, a thing is shown without the name; by name, with it`()
    async throws
  {
    try await withDaemon { daemon in
      _ = try await live(daemon)
      for words in [["goal", "show", "g1"], ["homework", "show", "h1"], ["role", "show", "r1"]] {
        let shown = try await daemon.kith.run(words)
        #expect(shown.output.contains("somebody kept apart"), "\(shown)")
      }
      #expect(try await daemon.run("person", "show", Self.name).output.contains(Self.name))
      let named = try await daemon.run("moment", "list", "--with", Self.name)
      #expect(named.output.contains(Self.name))
    }
  }

  @Test
  func `a goal or a role with somebody kept apart is taken, and says that lists leave it out`()
    async throws
  {
    try await withDaemon { daemon in
      _ = try await live(daemon)
      for words in [["goal", "add", "A letter"], ["role", "add", "cousin"]] {
        let kept = try await daemon.kith.run(words + ["--with", Self.name])
        #expect(kept.status == 0)
        #expect(kept.output.contains("stays out of lists while they are kept apart"), "\(kept)")
      }
    }
  }
}
