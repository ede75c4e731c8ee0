import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct TimelineTests {
  typealias Method = TimelineInterface

  @Test func `the timeline is in order, beside the moods`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let added = try await daemon.call(
        Method.Add.self, .init(text: "moved house", on: "march 2024", kind: "move"))
      #expect(added.receipt.summary == "On the timeline as l1.")
      try await daemon.expect(
        added.receipt, recorded: "TimelineEventRecorded: l1, March 2024: moved house")
      #expect(added.event.on == "2024-03")
      try await daemon.call(Method.Add.self, .init(text: "school", on: "2019", person: "Sam"))
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3))
      let list = try await daemon.call(Method.List.self, .init())
      #expect(list.events.map(\.id) == ["l2", "l1"])
      #expect(list.weeks.map(\.lowest) == [3])
      let changed = try await daemon.call(
        Method.Change.self, .init(event: "l1", on: "2024-12-05", sensitive: true))
      #expect(changed.event.text == "moved house")
      #expect(try await daemon.call(Method.Dates.self, .init()).dates.map(\.date) == ["2026-12-05"])
      try await daemon.call(
        PeopleInterface.SetState.self, .init(person: "Sam", state: "keepApart"))
      #expect(try await daemon.call(Method.List.self, .init()).events.map(\.id) == ["l1"])
      try await daemon.call(Method.Remove.self, .init(event: "l1"))
      #expect(try await daemon.call(Method.List.self, .init()).events.isEmpty)
    }
  }

  @Test func `what is wrong about a life event is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.refuses(
        Method.Add.self, .init(text: "a", on: "tomorrow"), .refused("timeline.inFuture"),
        saying: "still to come")
      try await daemon.refuses(
        Method.Add.self, .init(text: "a", on: "soonish"), .invalid("time"), saying: "march 2024")
      try await daemon.refuses(
        Method.Add.self, .init(text: " ", on: "2019"), .refused("text.empty"), saying: "words")
      try await daemon.refuses(
        Method.Show.self, .init(event: "l1"), .notFound, saying: "kith timeline")
      try await daemon.refuses(
        Method.Remove.self, .init(event: "l1"), .notFound, saying: "kith timeline")
    }
  }

  @Test func `a chart marks what happened`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3))
      try await daemon.call(Method.Add.self, .init(text: "moved house", on: "yesterday"))
      let plot = try await daemon.call(DiaryInterface.MoodChart.self, .init()).plot
      #expect(plot.marks.map(\.label) == ["moved house"])
      #expect(plot.marks.map(\.kind) == ["lifeEvent"])
    }
  }
}

@Suite struct RecoveryTests {
  typealias Method = RecoveryInterface

  @Test func `something waits, is looked at half-way and taken up again`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipt-16", attended: 8))
      let added = try await daemon.call(Method.Add.self, .init(text: "the garden"))
      #expect(added.receipt.summary == "w1 can wait.")
      try await daemon.expect(added.receipt, recorded: "DutyEasedOff: Can wait (w1): the garden")
      #expect(try await daemon.call(Method.List.self, .init()).review != nil)
      let today = try await daemon.call(CourseInterface.Today.self, .init()).day
      #expect(today.canWait?.contains("kith recover") ?? false)
      try await daemon.call(Method.Review.self, .init())
      #expect(try await daemon.call(CourseInterface.Today.self, .init()).day.canWait == nil)
      try await daemon.call(Method.TakeUp.self, .init(duty: "w1", note: "an hour"))
      #expect(try await daemon.call(Method.List.self, .init()).duties.isEmpty)
      #expect(
        try await daemon.call(Method.List.self, .init(all: true)).duties.map(\.note) == ["an hour"])
    }
  }

  @Test func `what is wrong about what can wait is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.refuses(
        Method.Add.self, .init(text: ""), .refused("text.empty"), saying: "words")
      try await daemon.refuses(
        Method.TakeUp.self, .init(duty: "w1"), .notFound, saying: "kith recover")
      try await daemon.call(Method.Add.self, .init(text: "a"))
      try await daemon.call(Method.TakeUp.self, .init(duty: "w1"))
      try await daemon.refuses(
        Method.TakeUp.self, .init(duty: "w1"), .refused("recovery.takenUpAlready"),
        saying: "kith undo")
    }
  }
}
