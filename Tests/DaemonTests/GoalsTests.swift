import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct GoalsTests {
  typealias Method = GoalsInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `a goal without a measure is yes or no, and a measure is offered`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(Method.Set.self, .init(statement: "Two calls a week"))
      #expect(reply.receipt.summary == "Kept as g1, not rated yet.")
      #expect(reply.receipt.notices.contains { $0.contains("kith goal revise g1 --kind count") })
      try await daemon.expect(reply.receipt, recorded: "GoalSet: Goal g1: Two calls a week")
      let rated = try await daemon.call(Method.Rate.self, .init(goal: "g1", value: 0))
      #expect(rated.goal.standing == "not yet")
      #expect(rated.goal.progress == 0)
    }
  }

  @Test func `a count is of this week, and begins anew on Monday`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Set.self, .init(statement: "Calls", kind: "count", target: 2, per: "week"))
      let first = try await daemon.call(Method.Rate.self, .init(goal: "g1", value: 1))
      #expect(first.goal.standing == "1 of 2 this week")
      #expect(first.goal.progress == 0.5)
      daemon.set("2026-11-30T09:00")
      let goals = try await daemon.call(Method.List.self, .init()).goals
      #expect(goals.map(\.standing) == ["0 of 2 this week"])
      let then = try await daemon.call(Method.List.self, .init(query: .asOf("2026-11-29")))
      #expect(then.goals.map(\.standing) == ["1 of 2 this week"])
    }
  }

  @Test func `a rating goes from where it began towards its target`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Set.self, .init(statement: "At home", kind: "rating", target: 7, baseline: 3))
      let rated = try await daemon.call(
        Method.Rate.self, .init(goal: "g1", value: 5, note: "a good week"))
      #expect(rated.receipt.summary == "g1: 5, from 3 towards 7.")
      #expect(rated.goal.progress == 0.5)
      let revised = try await daemon.call(
        Method.Revise.self, .init(goal: "g1", target: 8, baseline: 5))
      #expect(revised.goal.earlierBaselines == [3])
      #expect(revised.goal.target == 8)
    }
  }

  @Test func `attainment is scaled around what both expected`() async throws {
    try await withCourse { daemon in
      let levels = ["alone", "one call", "a visit", "two visits", "a circle"]
      try await daemon.call(
        Method.Set.self, .init(statement: "Company", kind: "attainment", levels: levels))
      #expect(try await daemon.call(Method.List.self, .init()).attainment == nil)
      let rated = try await daemon.call(Method.Rate.self, .init(goal: "g1", value: 1))
      #expect(rated.goal.standing == "+1: two visits")
      #expect(try await daemon.call(Method.List.self, .init()).attainment == 60)
    }
  }

  @Test func `a goal keeps the day it was agreed on and the day it is hoped for`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.Set.self,
        .init(
          statement: "A visit", by: "1 february", agreedOn: "last tuesday", person: "Jo"))
      #expect(reply.goal.by == "Monday 1 February 2027")
      #expect(reply.goal.agreedOn == "Tuesday 24 November")
      #expect(reply.goal.person == "Jo")
    }
  }

  @Test func `what cannot be a goal or its rating is refused`() async throws {
    try await withCourse { daemon in
      let set = Method.Set.self
      try await daemon.refuses(
        set, .init(statement: "a", kind: "wish"), .invalid("kind"), saying: "attainment")
      try await daemon.refuses(
        set, .init(statement: "a", kind: "count"), .invalid("target"), saying: "--target")
      try await daemon.refuses(
        set, .init(statement: "a", kind: "count", target: 2, per: "year"), .invalid("per"),
        saying: "week")
      try await daemon.refuses(
        set, .init(statement: "a", kind: "rating", target: 11), .refused("goals.targetOutOfRange"),
        saying: "0 to 10")
      try await daemon.refuses(
        set, .init(statement: "a", kind: "attainment", levels: ["one"]),
        .refused("goals.needsFiveLevels"),
        saying: "five levels")
      try await daemon.refuses(
        set, .init(statement: "a", by: "2026-01-01"), .refused("goals.byInPast"),
        saying: "has passed")
      try await daemon.call(set, .init(statement: "a"))
      try await daemon.refuses(
        Method.Rate.self, .init(goal: "g1", value: 7), .refused("goals.valueOutOfRange"),
        saying: "0 to 1")
      try await daemon.refuses(
        Method.Rate.self, .init(goal: "g9", value: 1), .notFound, saying: "kith goal list")
      try await daemon.refuses(
        Method.Revise.self, .init(goal: "g1"), .refused("goals.nothingChanges"),
        saying: "like that already")
    }
  }

  @Test func `a goal is reached or set aside, and stays to be looked at`() async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.Set.self, .init(statement: "one"))
      try await daemon.call(Method.Set.self, .init(statement: "two"))
      let reached = try await daemon.call(Method.Achieve.self, .init(goal: "g1", note: "yes"))
      try await daemon.expect(reached.receipt, recorded: "GoalAchieved: g1 reached: yes")
      let aside = try await daemon.call(Method.SetAside.self, .init(goal: "g2"))
      #expect(aside.receipt.summary == "g2 is set aside.")
      #expect(try await daemon.call(Method.List.self, .init()).goals.isEmpty)
      let all = try await daemon.call(Method.List.self, .init(closed: true)).goals
      #expect(all.map(\.status) == ["achieved", "setAside"])
      try await daemon.refuses(
        Method.Rate.self, .init(goal: "g1", value: 1), .refused("goals.notLive"),
        saying: "achieved already")
      #expect(try await daemon.call(Method.Show.self, .init(goal: "g2")).goal.statement == "two")
    }
  }
}
