import Domain
import Journal
import TestSupport

extension Golden {
  static let agreements = all(
    each(CourseReason.allCases) {
      .agreements(.reasonRecorded(CourseReasonRecorded(reasons: [$0])))
    },
    each([
      .reasonRecorded(CourseReasonRecorded(reasons: [.loss, .other], note: "A move / a death")),
      .phaseEntered(PhaseEntered(phase: .initial)),
      .phaseEntered(
        PhaseEntered(phase: Phase(rawValue: "preventive"), because: "Zoë was away")),
      .endingRaised(EndingRaised(after: 12)),
      .consentRecorded(ConsentRecorded(scope: "recording")),
      .consentRecorded(ConsentRecorded(scope: "letter to my doctor", note: "Once")),
      .consentWithdrawn(ConsentWithdrawn(scope: "recording")),
      .consentWithdrawn(ConsentWithdrawn(scope: "recording", reason: "Not any more")),
      .warningSignNoted(WarningSignNoted(text: "I stop answering")),
      .planAgreed(MaintenancePlanAgreed(changed: "I ask")),
      .planAgreed(
        MaintenancePlanAgreed(changed: nil, willDo: ["Walk", "Sing"], call: ["Priya"])),
    ]) { .agreements($0) },
    // What a course's own events hold since they know templates and a course before.
    each([
      .begun(CourseBegun(previous: CourseID(bits: 7))),
      .contracted(
        CourseContracted(
          contract: Contract(
            template: "mine", plannedSessions: 10, cadence: .weekly, minutes: 50,
            steps: [
              CadenceStep(sessions: 6, cadence: .weekly),
              CadenceStep(sessions: 4, cadence: .monthly),
            ], firstMinutes: 90,
            shape: CourseShape(
              sessions: 10,
              phases: [
                SuggestedPhase(.initial, through: 4),
                SuggestedPhase(Phase(rawValue: "rest"), through: 10),
              ], endingAfter: 7, reviewEvery: 3)))),
      .contracted(
        CourseContracted(
          contract: Contract(
            template: "bare", plannedSessions: 10, cadence: .weekly, minutes: 50,
            shape: CourseShape(sessions: 10, phases: [])))),
    ]) { .contract($0) },
    [
      body(
        .reminder(
          .preferenceSet(ReminderPreferenceSet(kind: nil, quietUntil: .testStart + .days(3))))),
      body(
        .reminder(
          .suppressed(
            ReminderSuppressed(
              key: ReminderKey(
                course: CourseID(bits: 7), subject: .homework(HomeworkID(number: 1)),
                start: agreed("2026-12-05T00:00"), lead: .seconds(0)), dueAt: .testStart,
              reason: .quietPeriod))), actor: .system),
    ],
    // What a contract holds since it keeps the questionnaires of a template of one's own.
    each([["phq-9", "who-5"], []]) { measures in
      .contract(
        .contracted(
          CourseContracted(
            contract: Contract(
              template: "bare", plannedSessions: 10, cadence: .weekly, minutes: 50,
              shape: CourseShape(sessions: 10, phases: []), measures: measures))))
    })
}
