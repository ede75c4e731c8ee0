import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// The rhythm of days, benefits, hard moments, and moods counted and drawn, over the socket.
@Suite struct RhythmTests {
  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `a point of the day is kept for its day, and the week shows it`() async throws {
    try await withCourse { daemon in
      let bed = try await daemon.call(
        RhythmInterface.Record.self,
        .init(anchor: "toBed", time: "11:30 pm", company: "withOthers"))
      #expect(bed.date == "2026-11-25")
      #expect(bed.receipt.summary == "To bed 23:30, with others, Wednesday 25 November.")
      try await daemon.expect(
        bed.receipt,
        recorded: "RhythmAnchorRecorded: To bed 23:30, with others, Wednesday 25 November")
      let week = try await daemon.call(RhythmInterface.Week.self, .init())
      #expect(week.week.shown == "not enough")
      #expect(week.anchors.map(\.slots.count) == [7, 7, 7, 7, 7])
      #expect(week.anchors[4].slots[2].time == "23:30")
      let entry = bed.receipt.entries[0]
      _ = try await daemon.call(EventsInterface.Correct.self, .init(entry: entry, start: "22:45"))
      let corrected = try await daemon.call(RhythmInterface.Week.self, .init())
      #expect(corrected.anchors[4].slots[2].time == "22:45")
      _ = try await daemon.call(EventsInterface.Undo.self, .init())
    }
  }

  @Test func `three times of one kind give the week a number`() async throws {
    try await withCourse { daemon in
      for (day, time) in [("monday", "07:00"), ("tuesday", "07:10"), ("wednesday", "06:50")] {
        _ = try await daemon.call(
          RhythmInterface.Record.self, .init(anchor: "outOfBed", time: time, day: day))
      }
      let weeks = try await daemon.call(RhythmInterface.Weeks.self, .init()).weeks
      #expect(weeks.map(\.shown) == ["3.0 of 7"])
      #expect(weeks.map(\.week) == ["2026-11-23"])
    }
  }

  @Test func `what does not fit is refused and nothing is kept`() async throws {
    try await withCourse { daemon in
      try await daemon.refuses(
        RhythmInterface.Record.self, .init(anchor: "dinner", time: "19:00", day: "today"),
        .refused("rhythm.ahead"), saying: "has not come yet")
      try await daemon.refuses(
        RhythmInterface.Record.self, .init(anchor: "dinner", company: "alone"),
        .refused("rhythm.companyWithoutTime"),
        saying: "goes with a time")
      try await daemon.refuses(
        RhythmInterface.Record.self, .init(anchor: "tea", time: "16:00"), .invalid("anchor"),
        saying: "is none of")
      try await daemon.refuses(
        RhythmInterface.Record.self, .init(anchor: "dinner", time: "monday"), .invalid("time"),
        saying: "time of day")
      try await daemon.refuses(
        BenefitsInterface.Rate.self, .init(benefit: "coping", value: 11),
        .refused("benefits.outOfRange"),
        saying: "0 (not at all) to 10")
      try await daemon.refuses(
        BenefitsInterface.Rate.self, .init(benefit: "symptoms", value: 1), .invalid("benefit"),
        saying: "is none of")
      try await daemon.refuses(
        DiaryInterface.RecordDistress.self, .init(value: -1), .refused("diary.distressOutOfRange"),
        saying: "0 (not at all) to 10")
    }
  }

  @Test func `benefits are five rows, the start beside now, and no sum`() async throws {
    try await withCourse { daemon in
      _ = try await daemon.call(
        BenefitsInterface.Rate.self,
        .init(command: .at("3 weeks ago"), benefit: "coping", value: 4))
      let rated = try await daemon.call(
        BenefitsInterface.Rate.self, .init(benefit: "coping", value: 6, note: "a bit"))
      try await daemon.expect(
        rated.receipt, recorded: "BenefitRated: I can handle what comes: 6: a bit")
      let rows = try await daemon.call(BenefitsInterface.Show.self, .init()).benefits
      #expect(
        rows.map(\.benefit) == ["symptoms", "communication", "support", "selfEsteem", "coping"])
      #expect(rows[4].start?.shown == "4 of 10")
      #expect(rows[4].now?.shown == "6 of 10")
      #expect(rows[4].words == "2 higher than at the start")
      #expect(rows[0].now == nil)
    }
  }

  @Test func `symptoms are seen by the PHQ-9 once it is there`() async throws {
    try await withCourse { daemon in
      for (when, total) in [("5 weeks ago", 18.0), ("today", 12.0)] {
        _ = try await daemon.call(
          MeasuresInterface.Complete.self,
          .init(command: .at(when), instrument: "phq-9", total: total, safetyAnswer: 0))
      }
      let row = try await daemon.call(BenefitsInterface.Show.self, .init()).benefits[0]
      #expect(row.start?.shown == "18")
      #expect(row.now?.shown == "12")
      #expect(row.words.hasPrefix("Lower by 6"))
    }
  }

  @Test func `hard moments and moods can have to do with somebody`() async throws {
    try await withCourse { daemon in
      let hard = try await daemon.call(
        DiaryInterface.RecordDistress.self, .init(value: 6, note: "loud", about: "Sam"))
      #expect(hard.receipt.summary == "How hard: 6 of 10, Thursday 26 November, 09:00.")
      let moments = try await daemon.call(DiaryInterface.Distresses.self, .init()).moments
      #expect(moments.map(\.about) == ["Sam"])
      _ = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3, about: "sam"))
      _ = try await daemon.call(
        DiaryInterface.RecordMood.self,
        .init(command: .at("yesterday 21:00"), value: 6, about: "Sam"))
      let people = try await daemon.call(DiaryInterface.MoodsByPerson.self, .init()).people
      #expect(people.map(\.label) == ["Sam"])
      #expect(people.map(\.days) == [2])
      let weeks = try await daemon.call(DiaryInterface.MoodsBySession.self, .init()).weeks
      #expect(weeks.map(\.label) == ["so far"])
    }
  }

  @Test func `a chart has a point a day, no point without one, and the sessions`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin(first: "2026-11-17 15:00")
      _ = try await daemon.call(
        SessionsInterface.Attend.self, .init(command: .at("2026-11-17 16:00"), session: "s1"))
      for (when, value) in [
        ("2026-11-16 09:00", 3), ("2026-11-16 21:00", 6), ("2026-11-20 09:00", 5),
      ] {
        _ = try await daemon.call(
          DiaryInterface.RecordMood.self, .init(command: .at(when), value: value))
      }
      let plot = try await daemon.call(DiaryInterface.MoodChart.self, .init()).plot
      #expect(plot.summary == "Mood, 13 November to 26 November: 3 entries, 3 to 6.")
      #expect(plot.days == 14)
      #expect(plot.points.map(\.date) == ["2026-11-16", "2026-11-20"])
      #expect(plot.points.map(\.count) == [2, 1])
      #expect(plot.marks.map(\.label) == ["1"])
      #expect(plot.marks.map(\.day) == [4])
      let empty = try await daemon.call(
        MeasuresInterface.Chart.self, .init(instrument: "phq9", weeks: 1)
      ).plot
      #expect(empty.summary == "PHQ-9, 20 November to 26 November: nothing recorded.")
      #expect(empty.highest == 27)
    }
  }
}
