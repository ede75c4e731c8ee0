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
    ("\"id\": \"mine\", ", "", ["1:1: \"id\" is missing."]),
    ("mine", "ipt-16", ["1:8: Kith has a template called ipt-16 already. Give yours another id."]),
    ("\"mine\"", "7", ["1:8: This has to be words in quotation marks."]),
    ("\"mine\"", "\"\"", ["1:8: There are no words in it."]),
    ("50", "\"50\"", ["1:59: This has to be a whole number."]),
    ("50", "50.5", ["1:59: This has to be a whole number."]),
    ("50", "14", ["1:59: This is 15 to 120; 14 is outside that."]),
    ("50", "121", ["1:59: This is 15 to 120; 121 is outside that."]),
    ("90", "10", ["1:79: This is 15 to 120; 10 is outside that."]),
    (
      "\"weekly\"", "\"often\"",
      ["2:41: This is none of weekly, twice-weekly, every-two-weeks, monthly and every-5-days."]
    ),
    (
      "\"sessions\": 6", "\"sessions\": 5",
      ["2:13: The steps have 9 sessions together, and \"sessions\" says 10."]
    ),
    ("\"sessions\": 6, ", "", ["2:14: \"sessions\" is missing."]),
    (
      "\"name\": \"start\"", "\"nam\": \"start\"",
      [
        "3:13: \"name\" is missing.",
        "3:21: There is no such member here. There are: name, through.",
      ]
    ),
    ("\"rest\"", "\"start\"", ["3:55: Another phase is called so too."]),
    (
      "\"through\": 10", "\"through\": 4",
      ["3:74: This phase ends with session 4, no later than the one before it."]
    ),
    ("\"through\": 10", "\"through\": 11", ["3:74: This is 1 to 10; 11 is outside that."]),
    ("\"endingAfter\": 2", "\"endingAfter\": 11", ["4:17: This is 1 to 10; 11 is outside that."]),
    ("[\"phq-9\"]", "\"phq-9\"", ["4:32: This has to be a list: [ … ]."]),
    (
      "\"title\": \"Ten\"", "\"title\": \"Ten\", \"title\": \"Two\"",
      ["1:41: \"title\" is there twice."]
    ),
    (
      "\"endingAfter\"", "\"endsAfter\"",
      [
        "4:15: There is no such member here. There are: id, title, purpose, sessions, cadence, "
          + "minutes, firstMinutes, phases, endingAfter, reviewEvery, measures, notes."
      ]
    ),
    ("{\"id\"", "[\"id\"", ["1:6: This is not JSON from here on."]),
    (", \"minutes\": 50", " \"minutes\": 50", ["1:47: This is not JSON from here on."]),
  ]

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
