import Domain
import Journal
import TestSupport

extension Golden {
  static let goals = all(
    [event(.set(GoalSet(goal: g(1), statement: "Talk with Sam", measure: .yesNo)))],
    each([.week, .month, .course]) { (window: GoalWindow) in
      .goals(
        .set(
          GoalSet(
            goal: g(2), statement: "Two calls", measure: .count(target: 2, per: window),
            by: day("2027-01-31"), agreedOn: day("2026-11-01"), person: sam)))
    },
    [
      event(
        .set(
          GoalSet(goal: g(3), statement: "Closer", measure: .rating(baseline: nil, target: 8)))),
      event(
        .set(GoalSet(goal: g(4), statement: "Closer", measure: .rating(baseline: 3, target: 8)))),
      event(
        .set(
          GoalSet(
            goal: g(5), statement: "In words",
            measure: .attainment(levels: ["a", "b", "c", "d", "e"], weight: 3)))),
      event(.revised(GoalRevised(goal: g(1), statement: "Talk with Sam twice"))),
      event(
        .revised(
          GoalRevised(
            goal: g(4), measure: .rating(baseline: 5, target: 9), by: day("2027-02-01"),
            agreedOn: day("2026-12-01")))),
      event(.rated(GoalRated(goal: g(5), value: -2))),
      event(.rated(GoalRated(goal: g(4), value: 5, note: "Better"))),
      event(.achieved(GoalAchieved(goal: g(1)))),
      event(.achieved(GoalAchieved(goal: g(1), note: "At last"))),
      event(.setAside(GoalSetAside(goal: g(2)))),
      event(.setAside(GoalSetAside(goal: g(2), reason: "Not now"))),
    ])

  static let diary: [EventBody] = [
    body(.course(.diary(.moodRecorded(MoodRecorded(value: 0))))),
    body(.course(.diary(.moodRecorded(MoodRecorded(value: 10, note: "Sunny")))), actor: .system),
    body(.course(.diary(.noteWritten(NoteWritten(text: "A quiet day"))))),
    body(.course(.diary(.noteWritten(NoteWritten(text: "We talked", about: sam))))),
    body(.course(.people(.added(PersonAdded(person: sam, alias: "Sam"))))),
  ]

  private static func g(_ number: Int) -> GoalID { GoalID(number: number) }

  private static func event(_ event: GoalEvent) -> EventBody { body(.course(.goals(event))) }
}
