import Domain
import Journal
import TestSupport

extension Golden {
  static let contract = all(
    [
      event(.begun(CourseBegun())),
      body(
        .course(.contract(.begun(CourseBegun(therapist: "Alex")))), at: -1,
        zone: ZoneName("Asia/Kathmandu"), command: "ffffffffffffffffffffffffffffffff"),
      event(.contracted(CourseContracted(contract: agreement()))),
      event(
        .contracted(
          CourseContracted(
            contract: Contract(
              template: "ipt-16", plannedSessions: 16, cadence: .weekly, minutes: 50,
              firstSession: agreed("2026-12-01T15:00"), attendedBefore: 7, countsMissed: true),
            therapist: "Zoë"))),
    ],
    each([.twiceWeekly, .everyTwoWeeks, .monthly, .everyDays(10)]) { cadence in
      .contract(
        .contracted(CourseContracted(contract: agreement(template: "", cadence: cadence))))
    },
    [
      event(.renegotiated(CourseContractRenegotiated(plannedSessions: 20))),
      event(
        .renegotiated(
          CourseContractRenegotiated(
            plannedSessions: 12, cadence: .monthly, minutes: 45, reason: "Summer / autumn"))),
      event(.paused(CoursePaused())),
      event(.paused(CoursePaused(reason: "Ill"))),
      event(.resumed(CourseResumed())),
      event(.completed(CourseCompleted())),
      event(.completed(CourseCompleted(note: "Well done"))),
      event(.endedEarly(CourseEndedEarly())),
      event(.endedEarly(CourseEndedEarly(reason: "Moving"))),
    ])

  private static func event(_ event: ContractEvent) -> EventBody {
    body(.course(.contract(event)))
  }

  private static func agreement(
    template: String = "ipt-16", cadence: Cadence = .weekly
  ) -> Contract {
    Contract(template: template, plannedSessions: 16, cadence: cadence, minutes: 50)
  }
}
