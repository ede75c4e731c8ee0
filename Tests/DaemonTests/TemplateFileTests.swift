import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Templates of one's own: each slip is told with its line and character.
@Suite struct TemplateFileTests {
  typealias Method = CourseInterface

  private static let good = """
    {"id": "mine", "title": "Ten", "sessions": 10, "minutes": 50, "firstMinutes": 90,
     "cadence": [{"sessions": 6, "cadence": "weekly"}, {"sessions": 4, "cadence": "monthly"}],
     "phases": [{"name": "start", "through": 4}, {"name": "rest", "through": 10}],
     "endingAfter": 2, "measures": ["phq-9"], "notes": ["A word"]}
    """

  /// A good template with one thing put in another's place, and the faults it should have.
  private static let slips: [(String, String, [String])] = [
    ("\"id\": \"mine\", ", "", ["1:1: id: This is missing."]),
    (
      "mine", "ipt-16",
      ["1:8: id: Kith has a template called ipt-16 already. Give yours another id."]
    ),
    ("\"mine\"", "7", ["1:8: id: This has to be words in quotation marks."]),
    ("\"mine\"", "null", ["1:8: id: This is missing."]),
    ("\"mine\"", "\"\"", ["1:8: id: There are no words in it."]),
    ("\"mine\"", "\"mi\\qne\"", ["1:8: id: JSON has no such sign after \\ as one in here."]),
    ("\"Ten\"", "\"Zoë 🙂\", \"purpose\": 7", ["1:45: purpose: \(words)"]),
    (
      "\"sessions\": 10", "\"sessions\": \"10\"", ["1:44: sessions: This has to be a whole number."]
    ),
    (
      "\"sessions\": 10", "\"sessions\": 61",
      ["1:44: sessions: This is 1 to 60; 61 is outside that."]
    ),
    ("\"sessions\": 10, ", "", ["1:1: sessions: This is missing."]),
    ("50", "\"50\"", ["1:59: minutes: This has to be a whole number."]),
    ("50", "50.5", ["1:59: minutes: This has to be a whole number."]),
    ("50", "14", ["1:59: minutes: This is 15 to 120; 14 is outside that."]),
    ("50", "121", ["1:59: minutes: This is 15 to 120; 121 is outside that."]),
    ("90", "10", ["1:79: firstMinutes: This is 15 to 120; 10 is outside that."]),
    (
      "\"weekly\"", "\"often\"",
      [
        "2:41: cadence[0].cadence: This is none of weekly, twice-weekly, every-two-weeks, monthly "
          + "and every-5-days."
      ]
    ),
    (
      "\"sessions\": 6", "\"sessions\": 5",
      ["2:13: cadence: The steps have 9 sessions together, and \"sessions\" says 10."]
    ),
    ("\"sessions\": 6, ", "", ["2:14: cadence[0].sessions: This is missing."]),
    ("{\"sessions\": 4, \"cadence\": \"monthly\"}", "4", ["2:52: cadence[1]: \(object)"]),
    (
      "\"name\": \"start\"", "\"nam\": \"start\"",
      ["3:21: phases[0].nam: There is no such member here. Is \"name\" meant?"]
    ),
    ("\"rest\"", "\"start\"", ["3:55: phases[1].name: Another phase is called so too."]),
    (
      "\"through\": 10", "\"through\": 4",
      [
        "3:74: phases[1].through: This phase ends with session 4, no later than the one before it."
      ]
    ),
    (
      "\"through\": 10", "\"through\": 11",
      ["3:74: phases[1].through: This is 1 to 10; 11 is outside that."]
    ),
    (
      "\"endingAfter\": 2", "\"endingAfter\": 11",
      ["4:17: endingAfter: This is 1 to 10; 11 is outside that."]
    ),
    ("[\"phq-9\"]", "\"phq-9\"", ["4:32: measures: This has to be a list: [ … ]."]),
    ("\"phq-9\"", "\"phq-99\"", ["4:33: measures[0]: \(unknown)"]),
    ("\"phq-9\"", "\"phq-9\", \"moods\"", ["4:42: measures[1]: \(unknown)"]),
    (
      "\"phq-9\"", "\"phq-9\", \"PHQ9\"",
      ["4:42: measures[1]: This questionnaire is there twice."]
    ),
    (
      "[\"A word\"]", "[\"A word\", 7]",
      ["4:63: notes[1]: \(words)"]
    ),
    (
      "\"title\": \"Ten\"", "\"title\": \"Ten\", \"title\": \"Two\"",
      ["1:41: title: This is there twice."]
    ),
    (
      "\"endingAfter\"", "\"endsAfter\"",
      ["4:15: endsAfter: There is no such member here. Is \"endingAfter\" meant?"]
    ),
    (
      "\"endingAfter\"", "\"colour\"",
      [
        "4:12: colour: There is no such member here. There are: id, title, purpose, sessions, "
          + "cadence, minutes, firstMinutes, phases, endingAfter, reviewEvery, measures, notes."
      ]
    ),
    ("{\"id\"", "[\"id\"", ["1:6: This is not JSON from here on."]),
    (", \"minutes\": 50", " \"minutes\": 50", ["1:47: This is not JSON from here on."]),
  ]
  private static let words = "This has to be words in quotation marks."
  private static let object = "This has to be an object: { … }."
  private static let unknown =
    "Kith has no questionnaire of this name. Those that it has: kith measure list --all"

  /// Whole files that are none.
  private static let files: [(String, String)] = [
    ("", "1:1: There is nothing in it."), ("\n \n", "1:1: There is nothing in it."),
    ("[]", "1:1: This has to be an object: { … }."), ("\r\n  7", "2:3: \(object)"),
    ("{\r\n\t\"id\" 7", "2:7: This is not JSON from here on."),
    (String(repeating: " ", count: 65_537), "1:1: A template has at most 64 KiB."),
  ]

  @Test(arguments: files)
  func `what is no template at all is told with its place`(text: String, fault: String) async throws
  {
    try await withDaemon { daemon in
      let reply = try await daemon.call(Method.CheckTemplate.self, .init(text: text))
      #expect(reply.faults.map { "\($0.line):\($0.column): \($0.message)" } == [fault])
    }
  }

  @Test func `a mark of its editor before a file is no part of it`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(
        Method.CheckTemplate.self, .init(text: "\u{FEFF}" + Self.good))
      #expect(reply.faults.isEmpty)
    }
  }

  @Test func `its questionnaires fall due, and no others`() async throws {
    try await withDaemon { daemon in
      let text = Self.good.replacing("\"phq-9\"", with: "\"WHO5\", \"srm-5\"")
      try await daemon.call(
        Method.Begin.self, .init(first: "2026-12-01 15:00", templateText: text))
      try await daemon.call(
        ProfileInterface.Change.self, .init(settings: .init(questionnaires: "eachSession")))
      let due = try await daemon.call(MeasuresInterface.List.self, .init()).measures
        .filter { $0.due != nil }.map(\.instrument)
      #expect(due == ["who-5"])
    }
  }

  @Test func `a template without questionnaires has none`() async throws {
    try await withDaemon { daemon in
      let text = Self.good.replacing("\"measures\": [\"phq-9\"], ", with: "")
      try await daemon.call(
        Method.Begin.self, .init(first: "2026-12-01 15:00", templateText: text))
      try await daemon.call(
        ProfileInterface.Change.self, .init(settings: .init(questionnaires: "eachSession")))
      let measures = try await daemon.call(MeasuresInterface.List.self, .init()).measures
      #expect(measures.allSatisfy { $0.due == nil })
    }
  }

  @Test func `a good one is read whole`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(Method.CheckTemplate.self, .init(text: Self.good))
      #expect(reply.faults.isEmpty)
      let template = try #require(reply.template)
      #expect(template.plannedSessions == 10)
      #expect(template.rhythm == "6 weekly, 4 monthly")
      #expect(template.firstMinutes == 90)
      #expect(template.phases.map(\.name) == ["start", "rest"])
      #expect(template.endingAfter == 2)
      #expect(template.measures == ["phq-9"])
    }
  }

  @Test(arguments: slips.indices)
  func `each slip is told with its place, and nothing begins`(index: Int) async throws {
    let (from, to, expected) = Self.slips[index]
    let at = try #require(Self.good.firstRange(of: from))
    let text = Self.good.replacingCharacters(at, with: to)
    try await withDaemon { daemon in
      let reply = try await daemon.call(Method.CheckTemplate.self, .init(text: text))
      #expect(reply.template == nil)
      #expect(reply.faults.map { "\($0.line):\($0.column): \($0.message)" } == expected)
      try await daemon.refuses(
        Method.Begin.self, .init(templateText: text), .invalid("templateText"),
        saying: expected[0])
    }
  }

  @Test func `a course keeps the shape of its template, since the file may go`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        Method.Begin.self, .init(first: "2026-12-01 15:00", templateText: Self.good))
      let course = try await daemon.call(Method.Show.self, .init()).course
      #expect(course.template == "mine")
      #expect(course.phases == ["start", "rest"])
      #expect(course.suggestedPhase == "start")
      #expect(course.rhythm == "6 weekly, 4 monthly")
      let list = try await daemon.call(SessionsInterface.List.self, .init()).sessions
      #expect(list.map(\.minutes) == [90] + Array(repeating: 50, count: 9))
    }
  }
}

extension String {
  /// The text with a range of it put in other words.
  fileprivate func replacingCharacters(
    _ range: Range<String.Index>, with words: String
  ) -> String {
    String(self[..<range.lowerBound]) + words + String(self[range.upperBound...])
  }
}
