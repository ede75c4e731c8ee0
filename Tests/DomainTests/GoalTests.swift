import Domain
import TestSupport
import Testing

@Suite struct GoalTests {
  @Test func `a goal gets the next number, and whom it is about is added once`() {
    given(begun).when(setGoal(person: "Sam")).then(
      named(1, "Sam"),
      .goals(
        .set(GoalSet(goal: g1, statement: "Talk with Sam", measure: .yesNo, person: p1))))
    given(begun, goal()).when(setGoal()).then(goal(2))
    given(begun).when(setGoal(statement: "")).refused(with: .text(.empty))
  }

  @Test func `a goal is hoped for today or later`() {
    #expect(given(begun).when(setGoal(by: day("2026-11-02"))).refusal == nil)
    given(begun).when(setGoal(by: day("2026-11-01"))).refused(with: .goals(.byInPast))
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1, by: day("2026-11-01")))))
      .refused(with: .goals(.byInPast))
  }

  @Test func `two people agreed on a goal today or before`() {
    #expect(given(begun).when(setGoal(agreedOn: day("2026-11-02"))).refusal == nil)
    #expect(given(begun).when(setGoal(agreedOn: day("2026-01-01"))).refusal == nil)
    given(begun).when(setGoal(agreedOn: day("2026-11-03"))).refused(with: .occursInFuture)
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1, agreedOn: day("2026-11-03")))))
      .refused(with: .occursInFuture)
    // A goal that is dated back may have been agreed on since.
    #expect(
      given(begun).when(
        setGoal(agreedOn: day("2026-11-02")), occurredAt: .testStart - .days(10)
      ).refusal == nil)
  }

  @Test(arguments: [
    GoalMeasure.yesNo, .count(target: 1, per: .week), .count(target: 1000, per: .course),
    .rating(baseline: nil, target: 0), .rating(baseline: 0, target: 10),
    .rating(baseline: 10, target: 0),
    .attainment(levels: ["a", "b", "c", "d", "e"], weight: 1),
    .attainment(levels: ["a", "b", "c", "d", "e"], weight: 10),
  ]) func `a measure within its bounds is taken`(measure: GoalMeasure) {
    given(begun).when(setGoal(measure)).then(goal(1, measure))
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1, measure: measure))))
      .then(.goals(.revised(GoalRevised(goal: g1, measure: measure))))
  }

  static let wrong: [(GoalMeasure, CourseRefusal)] = [
    (.count(target: 0, per: .week), .goals(.targetOutOfRange(0, allowed: 1...1000))),
    (.count(target: 1001, per: .month), .goals(.targetOutOfRange(1001, allowed: 1...1000))),
    (.count(target: .min, per: .month), .goals(.targetOutOfRange(.min, allowed: 1...1000))),
    (.rating(baseline: nil, target: 11), .goals(.targetOutOfRange(11, allowed: 0...10))),
    (.rating(baseline: nil, target: -1), .goals(.targetOutOfRange(-1, allowed: 0...10))),
    (.rating(baseline: 11, target: 5), .goals(.targetOutOfRange(11, allowed: 0...10))),
    (.rating(baseline: -1, target: 5), .goals(.targetOutOfRange(-1, allowed: 0...10))),
    (.rating(baseline: 5, target: 5), .goals(.targetIsBaseline(5))),
    (.attainment(levels: [], weight: 1), .goals(.needsFiveLevels(0))),
    (
      .attainment(levels: ["a", "b", "c", "d", "e", "f"], weight: 1), .goals(.needsFiveLevels(6))
    ),
    (.attainment(levels: ["a", "b", " ", "d", "e"], weight: 1), .text(.empty)),
    (
      .attainment(levels: ["a", "b", "c", "d", "e"], weight: 0),
      .goals(.targetOutOfRange(0, allowed: 1...10))
    ),
    (
      .attainment(levels: ["a", "b", "c", "d", "e"], weight: 11),
      .goals(.targetOutOfRange(11, allowed: 1...10))
    ),
  ]

  @Test(arguments: wrong)
  func `a measure out of its bounds is refused`(measure: GoalMeasure, refusal: CourseRefusal) {
    given(begun).when(setGoal(measure)).refused(with: refusal)
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1, measure: measure))))
      .refused(with: refusal)
  }

  static let bounds: [(GoalMeasure, ClosedRange<Int>)] = [
    (.yesNo, 0...1), (.count(target: 3, per: .week), 1...1000),
    (.rating(baseline: nil, target: 5), 0...10),
    (.attainment(levels: ["a", "b", "c", "d", "e"], weight: 1), -2...2),
  ]

  @Test(arguments: bounds)
  func `a rating fits its goal's measure`(measure: GoalMeasure, allowed: ClosedRange<Int>) {
    let course = given(begun, goal(1, measure))
    for value in [allowed.lowerBound, allowed.upperBound] {
      course.when(.goals(.rate(g1, value: value, note: nil)))
        .then(.goals(.rated(GoalRated(goal: g1, value: value))))
    }
    for value in [allowed.lowerBound - 1, allowed.upperBound + 1, .min, .max] {
      course.when(.goals(.rate(g1, value: value, note: nil)))
        .refused(with: .goals(.valueOutOfRange(value, allowed: allowed)))
    }
  }

  @Test func `a rating fits the measure as revised`() {
    let revised = CourseEvent.goals(
      .revised(GoalRevised(goal: g1, measure: .rating(baseline: 2, target: 6))))
    #expect(
      given(begun, goal(), revised).when(.goals(.rate(g1, value: 5, note: nil))).refusal == nil)
  }

  @Test func `a revision changes something`() {
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1))))
      .refused(with: .goals(.nothingChanges(g1)))
    given(begun, goal()).when(.goals(.revise(GoalRevised(goal: g1, statement: ""))))
      .refused(with: .text(.empty))
  }

  @Test func `a goal that is achieved or set aside is left as it is`() {
    let ends: [(GoalEvent, GoalStatus)] = [
      (.achieved(GoalAchieved(goal: g1, note: "It happened")), .achieved),
      (.setAside(GoalSetAside(goal: g1)), .setAside),
    ]
    for (end, status) in ends {
      let course = given(begun, goal(), .goals(end))
      let refusal = CourseRefusal.goals(.notLive(g1, status))
      course.when(.goals(.rate(g1, value: 1, note: nil))).refused(with: refusal)
      course.when(.goals(.achieve(g1, note: nil))).refused(with: refusal)
      course.when(.goals(.setAside(g1, reason: nil))).refused(with: refusal)
      course.when(.goals(.revise(GoalRevised(goal: g1, statement: "a")))).refused(with: refusal)
    }
  }

  @Test func `a goal that is not there is named in the refusal`() {
    given(begun).when(.goals(.rate(g1, value: 1, note: nil))).refused(with: .goals(.unknown(g1)))
    #expect(CourseRefusal.goals(.unknown(g1)).isNotFound)
  }

  @Test func `notes on a goal are texts like any other`() {
    let course = given(begun, goal())
    course.when(.goals(.rate(g1, value: 1, note: ""))).refused(with: .text(.empty))
    course.when(.goals(.achieve(g1, note: "\u{0}"))).refused(with: .text(.controlCharacter))
    course.when(.goals(.setAside(g1, reason: tooLong)))
      .refused(with: .text(.tooLong(bytes: 65_537)))
  }
}
