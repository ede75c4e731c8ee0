import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing

/// The examples of docs/cli-json.md, run in their order. With `KITH_UPDATE_SNAPSHOTS` set what they
/// print is written into the document instead of compared with it.
@Suite struct JSONDocumentTests {
  @Test func `every example of the document prints what stands there`() async throws {
    try await withDaemon { daemon in
      var document = try JSONDocument()
      try write(Self.template, to: daemon.directory.path(of: "mine.json"))
      let pack = try #require(document.lines.first { $0.hasPrefix("    {\"about\":\"Sleep\"") })
      try write(pack, to: daemon.directory.path(of: "pack.json"))
      try write("five words that rhyme not\n", to: daemon.directory.path(of: "passphrase.txt"))
      for index in document.lines.indices where document.lines[index].hasPrefix(Self.prompt) {
        let command = String(document.lines[index].dropFirst(Self.prompt.count - 5))
        let outcome =
          if let moment = Self.waiting.first(where: { command.hasPrefix($0.key) })?.value {
            try await whileOneWaits(daemon, at: moment) { try await shell(command, daemon) }
          } else {
            try await shell(command, daemon)
          }
        #expect(outcome.status == 0, "\(command)")
        #expect(outcome.errors == "", "\(command)")
        let lines = outcome.lines
        try #require(lines.count == 1, "\(command)")
        #expect(try sorted(lines[0]) == lines[0], "\(command)")
        document.expect(masked(lines[0]), after: index)
      }
      try document.save()
    }
  }

  /// When a reminder waits to be answered: at its moment, and when it has come again.
  private static let waiting = [
    "kith reminders snooze": "2026-12-09T13:00", "kith reminders dismiss": "2026-12-09T13:40",
  ]

  /// Lets a reminder come, with the clock standing there meanwhile.
  private func whileOneWaits<Value>(
    _ daemon: TestDaemon, at moment: String, _ body: () async throws -> Value
  ) async throws -> Value {
    try await daemon.at(moment) {
      try await daemon.settleReminders()
      return try await body()
    }
  }

  @Test func `every verb has an example`() throws {
    let commands = try JSONDocument().lines.filter { $0.hasPrefix(Self.prompt) }
      .map { $0.dropFirst(Self.prompt.count).split(separator: " ").map(String.init) }
    let verbs = VerbTableTests.recording + VerbTableTests.reading + VerbTableTests.others
    for verb in Set(verbs) {
      let words = Self.typed[verb] ?? verb.split(separator: " ").map(String.init)
      #expect(commands.contains { $0.starts(with: words) }, "\(verb)")
    }
  }

  /// A template of one's own, for the example that checks one.
  private static let template = """
    {"id": "mine", "title": "Ten", "sessions": 10, "minutes": 50, "cadence": "weekly",
     "phases": [{"name": "initial", "through": 3}, {"name": "rest", "through": 10}],
     "endingAfter": 7}
    """

  private static let prompt = "    $ kith "

  /// How a verb is typed that goes without its last word.
  private static let typed = [
    "moment add": ["moment", "sam"],
    "bring add": ["bring", "\"the"], "mood add": ["mood"],
    "rhythm show": ["rhythm", "--json"], "benefits show": ["benefits", "--json"],
    "note add": ["note", "--about"],

    "back show": ["back", "today"],
    "session now": ["session", "--json"], "today": ["--json"],
    "circle show": ["circle", "--json"],
    "plan show": ["plan", "--json"], "plan numbers show": ["plan", "numbers", "--country"],
  ]

  private func shell(_ command: String, _ daemon: TestDaemon) async throws -> Program.Outcome {
    var shell = daemon.kith
    shell.path = "/bin/sh"
    shell.environment["PATH"] = "\(Program.folder):/usr/bin:/bin"
    return try await shell.run(["-c", "cd \(daemon.directory.path) && \(command)"])
  }

  /// The same JSON with its keys in order.
  private func sorted(_ line: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value = try JSONDecoder().decode(AnyJSON.self, from: Data(line.utf8))
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// What differs from run to run and from machine to machine, put right: ids that are drawn at
  /// random, and what `status` and `doctor` find.
  private func masked(_ line: String) -> String {
    if line.hasPrefix("[{\"finding\":\"kithd answers\"") {
      return String(line.prefix { $0 != "}" }) + "}, …]"
    }
    let directory = #""dataDirectory":"/home/kim/.local/share/kith""#
    return line.replacing(/[0-9a-f]{32}/, with: "0123456789abcdef0123456789abcdef")
      .replacing(/"shortId":"[0-9a-f]{4}"/, with: #""shortId":"0123""#)
      .replacing(/\br[0-9a-f]{8}\b/, with: "r01234567")
      .replacing(/"dataDirectory":"[^"]*"/, with: directory)
      .replacing(
        /"putAside":"[^"]*\/before/, with: #""putAside":"/home/kim/.local/share/kith/before"#
      )
      .replacing(/: \/[^"]*\/before/, with: ": /home/kim/.local/share/kith/before")
      .replacing(/"connections":[0-9]+/, with: #""connections":1"#)
      .replacing(/"logBytes":[0-9]+/, with: #""logBytes":28672"#)
      .replacing(/"processId":[0-9]+/, with: #""processId":4242"#)
      .replacing(/"zoneData":"[^"]*"/, with: #""zoneData":"2025b""#)
  }
}

/// docs/cli-json.md.
private struct JSONDocument {
  private let path: String
  private let isUpdated = ProcessInfo.processInfo.environment["KITH_UPDATE_SNAPSHOTS"] != nil
  var lines: [String]

  init() throws {
    // This file is Tests/CommandLineTests/JSONDocumentTests.swift of the checkout.
    let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    path = "\(top)/docs/cli-json.md"
    lines = try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  mutating func expect(_ output: String, after index: Int) {
    let line = "    " + output
    if isUpdated {
      lines[index + 1] = line
    } else {
      #expect(lines[index + 1] == line, "\(lines[index])")
    }
  }

  func save() throws {
    if isUpdated { try write(lines.joined(separator: "\n"), to: path) }
  }
}

/// Any JSON at all.
private enum AnyJSON: Codable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([AnyJSON])
  case object([String: AnyJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([AnyJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: AnyJSON].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
