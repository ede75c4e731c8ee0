import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// The parts of a brief that come from people, moments, questionnaires and what comes back.
@Suite struct BriefPartsTests {
  typealias Method = BriefInterface

  private func lines(
    _ daemon: TestDaemon, details: Bool = false
  ) async throws -> [String: [String]] {
    let brief = try await daemon.call(Method.Show.self, .init(details: details)).brief
    return Dictionary(
      uniqueKeysWithValues: brief.sections.map { section in
        (section.name, section.lines.map { $0.text + ($0.aside.map { " | \($0)" } ?? "") })
      })
  }

  @Test func `a moment stands with whom it was, what was felt and what was wanted`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        PracticeInterface.LookAt.self,
        .init(
          person: "Sam",
          analysis: .init(
            happened: "We talked", felt: "heard, then hurried", wanted: "I wanted longer")))
      #expect(
        try await lines(daemon)["moments"]
          == ["Thu 26, Sam. We talked. I felt heard, then hurried. I wanted longer."])
      #expect(
        try await lines(daemon, details: true)["moments"]
          == ["Thu 26, Sam. We talked. I felt heard, then hurried. I wanted longer."])
    }
  }

  @Test func `after midnight a moment has one day, the one that is ending`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-27T01:30")
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 2))
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "awake"))
      let said = try await lines(daemon)
      #expect(said["mood"] == ["2 | Thursday night"])
      #expect(said["notes"] == ["Thu 26. awake."])
      let bed = try await daemon.call(
        RhythmInterface.Record.self, .init(anchor: "outOfBed", time: "01:00"))
      #expect(bed.date == "2026-11-26")
    }
  }

  @Test func `what is dated back to before the last session is counted apart`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-03T09:00")
      try await daemon.call(SessionsInterface.Attend.self, .init(session: "s1"))
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at("2026-11-29 20:00"), value: 2))
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at("2026-12-02 20:00"), value: 5))
      let said = try await lines(daemon)
      #expect(said["mood"] == ["5 | Wednesday"])
      #expect(said["earlier"] == ["1 entry kept since then, about the time before: kith log"])
    }
  }

  @Test func `last time is the last session alone`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-09T09:00")
      for session in ["s1", "s2"] {
        try await daemon.call(SessionsInterface.Attend.self, .init(session: session))
        try await daemon.call(
          SessionsInterface.WriteNote.self, .init(session: session, text: "of \(session)"))
      }
      #expect(try await lines(daemon)["lastTime"] == ["of s2"])
    }
  }

  @Test func `a mood from the usual has its sign in the brief`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipsrt", first: "2026-12-01 15:00"))
      for value in [-2, 1] {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      let mood = try #require(try await lines(daemon)["mood"]?.first)
      #expect(mood.hasPrefix("2 entries, -2 to +1 (0 is my usual)"))
    }
  }

  @Test func `whom one met is counted beside whom one wrote about`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for alias in ["Priya", "Mum"] {
        try await daemon.call(PeopleInterface.Add.self, .init(alias: alias))
      }
      for alias in ["Priya", "Mum", "Priya"] {
        try await daemon.call(PeopleInterface.LogContact.self, .init(person: alias))
      }
      for _ in 1...3 {
        try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "a", about: "Sam"))
      }
      #expect(
        try await lines(daemon)["people"]
          == ["Priya twice, Mum once. I wrote about Sam 3 times."])
    }
  }

  @Test func `somebody who is kept apart stands on no page`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Say one thing", person: "Sam"))
      try await daemon.call(HomeworkInterface.RecordAttempt.self, .init(outcome: "tried"))
      let note = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "He was loud", about: "Sam"))
      try await daemon.call(
        PracticeInterface.LookAt.self, .init(person: "Sam", analysis: .init(felt: "small")))
      try await daemon.call(PeopleInterface.LogContact.self, .init(person: "Sam"))
      try await daemon.call(
        GoalsInterface.Set.self, .init(statement: "Be heard", person: "Sam"))
      try await daemon.call(GoalsInterface.Rate.self, .init(goal: "g1", value: 1))
      #expect(try await !lines(daemon).isEmpty)
      try await daemon.call(
        PeopleInterface.SetState.self, .init(person: "Sam", state: "keepApart"))
      #expect(try await lines(daemon).isEmpty)
      #expect(try await lines(daemon, details: true).isEmpty)
      #expect(try await daemon.call(Method.Words.self, .init()).words.isEmpty)
      #expect(try await daemon.call(Method.Week.self, .init()).sheet.practice.isEmpty)
      try await daemon.refuses(
        Method.Keep.self, .init(entry: try #require(note.receipt.entries.last)),
        .refused("brief.noWords"), saying: "no words")
    }
  }

  @Test func `a questionnaire stands with its number, then the change, and no band`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for (when, total) in [("2026-11-10", 18.0), ("2026-11-24", 12.0)] {
        try await daemon.call(
          MeasuresInterface.Complete.self,
          .init(command: .at(when), instrument: "phq-9", total: total, safetyAnswer: 0))
      }
      let page = try #require(try await lines(daemon)["measures"])
      #expect(page.count == 2)
      #expect(page[0].hasPrefix("PHQ-9: 12"))
      #expect(page[1].hasPrefix("Lower by 6 since the start."))
      #expect(!page.joined().contains("moderate"))
      let full = try #require(try await lines(daemon, details: true)["measures"])
      #expect(full[0].contains("moderate"))
    }
  }
}
