import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// A questionnaire that was left, or whose terminal went away.
@Suite struct PendingCardTests {
  private func pending(_ form: String, _ answers: [String: String]) async throws -> Bool {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(
          form: form,
          answers: answers.sorted { $0.key < $1.key }.map { .init(field: $0.key, text: $0.value) }))
      return try await daemon.call(SafetyInterface.Pending.self, .init()).card != nil
    }
  }

  @Test(arguments: ["1", "2", "3"])
  func `any answer to the question about safety but the lowest asks for the card`(
    answer: String
  ) async throws {
    #expect(try await pending("measure:phq-9", ["1": "0", "9": answer]))
  }

  @Test func `nothing else does`() async throws {
    #expect(!(try await pending("measure:phq-9", ["9": "0"])))
    #expect(!(try await pending("measure:phq-9", ["1": "3", "2": "3"])))
    #expect(!(try await pending("measure:gad-7", ["7": "3"])))
    #expect(!(try await pending("note", ["9": "3"])))
  }

  @Test func `it is shown once, by today too, and not for the past`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "measure:phq-9", answers: [.init(field: "9", text: "1")]))
      let today = CourseInterface.Today.self
      #expect(try await daemon.call(today, .init()).day.card != nil)
      #expect(try await daemon.call(today, .init(query: .asOf("today"))).day.card == nil)
      try await daemon.call(SafetyInterface.ShowCard.self, .init(trigger: "leftMidway"))
      #expect(try await daemon.call(today, .init()).day.card == nil)
      #expect(try await daemon.call(SafetyInterface.Pending.self, .init()).card == nil)
    }
  }
}

@Suite struct LowMoodTests {
  private func lines(_ mood: Int, at when: String = "today 00:30", line: Int? = nil) async throws
    -> [String]
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      if let line {
        try await daemon.call(
          ProfileInterface.Change.self, .init(settings: .init(moodLine: line)))
      }
      let reply = try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at(when), value: mood))
      #expect(reply.low == !reply.quietLines.isEmpty)
      return reply.quietLines
    }
  }

  @Test(arguments: [
    ("yesterday 23:41", "night"), ("today 04:59", "night"), ("today 05:00", "morning"),
    ("yesterday 12:00", "afternoon"), ("yesterday 17:00", "evening"),
    ("yesterday 21:00", "night"),
  ])
  func `a low mood is answered by the hour, with the way to the plan`(
    when: String, part: String
  ) async throws {
    #expect(
      try await lines(1, at: when) == [
        "A hard \(part). Your plan is here: kith plan", "Nothing else is needed now.",
      ])
  }

  @Test func `up to which mood is the person's to say`() async throws {
    #expect(try await lines(2).count == 2)
    #expect(try await lines(3).isEmpty)
    #expect(try await lines(4, line: 4).count == 2)
    #expect(try await lines(0, line: -1).isEmpty)
  }
}
