import Domain
import Journal
import TestSupport

extension Golden {
  static let focus = all(
    each(Tradition.allCases) { .focus(.traditionChosen(TraditionChosen($0))) },
    each(ProblemArea.allCases) {
      .focus(.selected(ProblemAreaSelected(focus: f1, area: $0, rank: 1)))
    },
    [
      event(
        .selected(
          ProblemAreaSelected(
            focus: f1, area: .grief, rank: 2, agreedOn: TestSupport.day("2026-11-24"),
            details: details {
              $0.person = sam
              $0.date = PartialDate("2024-03-05")
              $0.anniversaries = [DayOfYear("12-25"), DayOfYear("02-29")].compactMap(\.self)
              $0.mourn = "To speak of them"
              $0.reengage = "Singing"
            }))),
      event(
        .selected(
          ProblemAreaSelected(
            focus: f1, area: .roleDispute, rank: 1,
            details: details {
              $0.iExpect = "More time"
              $0.theyExpect = "Quiet"
            }))),
      event(
        .selected(
          ProblemAreaSelected(
            focus: f1, area: .roleTransition, rank: 1,
            details: details {
              $0.date = PartialDate("2024-03")
              $0.oldRole = "employee"
              $0.newRole = "retired"
              $0.losses = "The team"
              $0.gains = "Time"
              $0.demands = "To plan my days"
              $0.wanted = false
              $0.complicatedPregnancy = true
            }))),
      event(
        .selected(
          ProblemAreaSelected(
            focus: f1, area: .isolation, rank: 1, details: details { $0.missing = "A friend" }))),
      event(.changed(ProblemAreaChanged(focus: f1, rank: 2))),
      event(
        .changed(
          ProblemAreaChanged(
            focus: f1, area: .roleDispute, rank: 1, agreedOn: TestSupport.day("2026-11-25"),
            details: details { $0.person = sam }, reason: "It fits better"))),
    ],
    each(DisputeStage.allCases) {
      .focus(.stageAssessed(DisputeStageAssessed(focus: f1, stage: $0)))
    },
    [
      event(
        .stageAssessed(
          DisputeStageAssessed(focus: f1, stage: .impasse, person: sam, note: "Since June"))),
      event(.closed(ProblemAreaClosed(focus: f1))),
      event(.closed(ProblemAreaClosed(focus: f1, person: sam, outcome: "We talk again"))),
      event(.formulationAgreed(FormulationAgreed(text: "Rows and low mood"))),
      event(
        .formulationAgreed(
          FormulationAgreed(
            text: "Rows and low mood", agreedOn: TestSupport.day("2026-11-24"), focus: f1,
            person: sam))),
      event(.perinatalWordingStopped(PerinatalWordingStopped())),
    ])

  static let timeline = all(
    each(LifeEventKind.allCases) {
      .timeline(
        .recorded(TimelineEventRecorded(event: l1, text: "Then", on: PartialDate(moved), kind: $0)))
    },
    each(["2019", "2019-03"].compactMap { PartialDate($0) }) {
      .timeline(
        .recorded(
          TimelineEventRecorded(
            event: l1, text: "Moved", on: $0, person: sam, focus: f1, sensitive: true)))
    },
    each([
      TimelineEventChanged(event: l1, text: "Moved out"),
      TimelineEventChanged(
        event: l1, on: PartialDate("2020"), kind: .loss, person: sam, focus: f1, sensitive: false),
    ]) { .timeline(.changed($0)) },
    each([TimelineEventRemoved(event: l1)]) { .timeline(.removed($0)) })

  static let recovery = each(
    [
      .easedOff(DutyEasedOff(duty: w1, text: "The garden")),
      .easedOff(DutyEasedOff(duty: w1, text: "The garden", until: TestSupport.day("2027-01-31"))),
      .takenUpAgain(DutyTakenUpAgain(duty: w1)),
      .takenUpAgain(DutyTakenUpAgain(duty: w1, note: "An hour a week")),
      .reviewed(DutiesReviewed()),
      .reviewed(DutiesReviewed(note: "All of it can wait on")),
    ] as [RecoveryEvent]
  ) { .recovery($0) }

  private static let f1 = FocusID(number: 1)
  private static let l1 = LifeEventID(number: 1)
  private static let w1 = DutyID(number: 1)
  private static let moved = TestSupport.day("2019-03-14")

  private static func event(_ event: FocusEvent) -> EventBody { body(.course(.focus(event))) }

  private static func details(_ say: (inout FocusDetails) -> Void) -> FocusDetails {
    var details = FocusDetails()
    say(&details)
    return details
  }
}
