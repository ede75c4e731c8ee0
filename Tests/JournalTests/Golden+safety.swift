import Domain
import Journal
import TestSupport

extension Golden {
  static let safety = all(
    each([.questionnaire, .leftMidway, .asked]) { (trigger: SafetyCardTrigger) in
      .safety(.cardShown(SafetyCardShown(trigger: trigger)))
    },
    [
      body(
        .plan(
          .written(
            SafetyPlanWritten(
              parts: [PlanPart(heading: "What I can do on my own", text: "Kettle on\nRadio")],
              keeping: .sealed)))),
      body(
        .plan(.written(SafetyPlanWritten(parts: [], clinic: "Ring the team", keeping: .clear)))),
      body(.plan(.reviewed(SafetyPlanReviewed()))),
      body(
        .reminder(
          .suppressed(
            ReminderSuppressed(
              key: ReminderKey(
                course: CourseID(bits: 7), subject: .homework(HomeworkID(number: 1)),
                start: agreed("2026-12-05T00:00"), lead: .seconds(0)),
              dueAt: instant("2026-12-03T18:00"), reason: .quietPeriod))), actor: .system),
      body(.profile(.changed(ProfileSettings(ownNumbers: "Night team 020 7946 0000")))),
      body(.profile(.changed(ProfileSettings(ownNumbers: "", moodLine: -1)))),
      body(
        .plan(
          .drafted(
            SafetyPlanDrafted(
              parts: [PlanPart(heading: "What I can do on my own", text: "Kettle on")])))),
      body(.plan(.drafted(SafetyPlanDrafted(parts: [])))),
    ])
}
