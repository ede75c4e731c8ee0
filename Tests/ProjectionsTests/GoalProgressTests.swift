import Domain
import Projections
import TestSupport
import Testing

/// How far a goal has come: formulas by vectors that were computed by hand.
@Suite struct GoalProgressTests {
  private func progress(
    _ story: Story, _ number: Int = 1, at now: String = "2026-11-02T10:00"
  ) -> Double? {
    story.goals.rows[g(number)]?.progress(at: instant(now), zone: .london, zones)
  }

  @Test func `unrated is not zero`() {
    let measures: [GoalMeasure] = [
      .yesNo, .count(target: 2, per: .week), .rating(baseline: 3, target: 8),
      .attainment(levels: Array(repeating: "a", count: 5), weight: 1),
    ]
    for measure in measures { #expect(progress(begun.and(goal(1, measure))) == nil) }
    #expect(progress(begun.and(goal(1, .yesNo), rated(0))) == 0)
    #expect(progress(begun.and(goal(1, .yesNo), rated(1))) == 1)
  }

  @Test func `a count is what was done of the target, in its window`() {
    let calls = begun.and(goal(1, .count(target: 2, per: .week))).and(
      rated(1), at: "2026-11-03T20:00")
    #expect(progress(calls, at: "2026-11-03T21:00") == 0.5)
    let two = calls.and(rated(1), at: "2026-11-08T23:59")
    #expect(progress(two, at: "2026-11-08T23:59") == 1)
    // A week begins on Monday.
    #expect(progress(two, at: "2026-11-09T00:00") == 0)
    let many = two.and(rated(5), at: "2026-11-08T23:59")
    #expect(progress(many, at: "2026-11-08T23:59") == 1)
    #expect(
      many.goals.rows[g(1)]?.countInWindow(
        at: instant("2026-11-08T23:59"), zone: .london, zones) == 7)
  }

  @Test func `a window is the month, or the whole course`() {
    func count(_ window: GoalWindow, _ now: String) -> Int? {
      begun.and(goal(1, .count(target: 9, per: window)))
        .and(rated(2), at: "2026-11-30T20:00").and(rated(3), at: "2026-12-01T08:00")
        .goals.rows[g(1)]?.countInWindow(at: instant(now), zone: .london, zones)
    }
    #expect(count(.month, "2026-12-31T23:00") == 3)
    #expect(count(.course, "2026-12-31T23:00") == 5)
  }

  @Test(arguments: [(3, 0.0), (5, 0.4), (8, 1.0), (10, 1.0), (1, 0.0)])
  func `a rating is the way from its baseline to its target, and stays between`(
    value: Int, expected: Double
  ) {
    #expect(progress(begun.and(goal(1, .rating(baseline: 3, target: 8)), rated(value))) == expected)
  }

  @Test(arguments: [(8, 0.0), (6, 0.4), (3, 1.0), (0, 1.0), (9, 0.0)])
  func `a rating may go down as well`(value: Int, expected: Double) {
    #expect(progress(begun.and(goal(1, .rating(baseline: 8, target: 3)), rated(value))) == expected)
  }

  @Test func `without a baseline the first rating is one`() {
    let story = begun.and(goal(1, .rating(baseline: nil, target: 8)), rated(4))
    #expect(progress(story) == 0)
    #expect(progress(story.and(rated(6))) == 0.5)
    // On target from the start there is no way to measure.
    #expect(progress(begun.and(goal(1, .rating(baseline: nil, target: 8)), rated(8))) == nil)
  }

  @Test(arguments: [
    ([0, 0, 0], [1, 1, 1], 50.0), ([1, 1, 1], [1, 1, 1], 63.69), ([-1, -1, -1], [1, 1, 1], 36.31),
    ([2], [1], 70.0), ([1, 0, -1], [3, 2, 1], 54.41),
  ])
  func `goal attainment is the T score of the published formula`(
    levels: [Int], weights: [Int], score: Double
  ) throws {
    var story = begun
    for (index, (level, weight)) in zip(levels, weights).enumerated() {
      let measure = GoalMeasure.attainment(
        levels: ["a", "b", "c", "d", "e"], weight: weight)
      story = story.and(goal(index + 1, measure), rated(level, index + 1))
    }
    let found = try #require(story.goals.attainment)
    #expect((found * 100).rounded() / 100 == score)
    #expect(progress(story) == nil)
  }

  @Test func `a goal that is unrated or not live has no part in the T score`() {
    let measure = GoalMeasure.attainment(levels: ["a", "b", "c", "d", "e"], weight: 1)
    let unrated = begun.and(goal(1, measure))
    #expect(unrated.goals.attainment == nil)
    #expect(unrated.and(goal(2, measure), rated(2, 2)).goals.attainment == 70)
    let aside = begun.and(goal(1, measure), rated(2)).and(
      .goals(.setAside(GoalSetAside(goal: g(1)))))
    #expect(aside.goals.attainment == nil)
  }

  @Test func `the last rating is the one that happened last, also when one is told late`() {
    let story = begun.and(goal(1, .rating(baseline: nil, target: 8))).and(
      rated(6), at: "2026-11-10T09:00"
    ).and(rated(4), at: "2026-11-11T09:00", happened: "2026-11-03T09:00")
    let row = story.goals.rows[g(1)]
    #expect(row?.lastRating == 6)
    #expect(row?.lastRatedAt == instant("2026-11-10T09:00"))
    // And the earlier one is where it began.
    #expect(progress(story) == 0.5)
  }

  @Test func `revising keeps the old baseline to be seen`() {
    let story = begun.and(
      goal(1, .rating(baseline: 3, target: 8)), rated(5),
      .goals(
        .revised(
          GoalRevised(
            goal: g(1), statement: "Closer still", measure: .rating(baseline: 5, target: 9)))))
    let row = story.goals.rows[g(1)]
    #expect(row?.earlierBaselines == [3])
    #expect(row?.statement == "Closer still")
    #expect(progress(story.and(rated(7))) == 0.5)
    // Where none was given, the first rating was the baseline.
    let own = begun.and(
      goal(1, .rating(baseline: nil, target: 8)), rated(4),
      .goals(.revised(GoalRevised(goal: g(1), measure: .rating(baseline: 6, target: 8)))))
    #expect(own.goals.rows[g(1)]?.earlierBaselines == [4])
    let words = story.and(.goals(.revised(GoalRevised(goal: g(1), statement: "Closer"))))
    #expect(words.goals.rows[g(1)]?.earlierBaselines == [3])
  }

  @Test func `a goal of another kind is unrated again`() {
    let story = begun.and(
      goal(1, .rating(baseline: 3, target: 8)), rated(5),
      .goals(.revised(GoalRevised(goal: g(1), measure: .yesNo))))
    #expect(progress(story) == nil)
    #expect(story.goals.rows[g(1)]?.lastRatedAt == nil)
  }

  @Test func `live goals stand before those that are not`() {
    let story = begun.and(goal(1, .yesNo), goal(2, .yesNo), goal(3, .yesNo)).and(
      .goals(.achieved(GoalAchieved(goal: g(1)))))
    #expect(story.goals.inOrder.map(\.id) == [g(2), g(3), g(1)])
  }
}
