import Domain
import Journal
import TestSupport

extension Golden {
  static let homework = all(
    [event(.assigned(HomeworkAssigned(homework: h(1), text: "Say one thing I need")))],
    each([
      .practiseSkill, .rehearseConversation, .journalRelationship, .reachOut, .activity, .observe,
    ]) { (kind: HomeworkKind) in
      .homework(
        .assigned(
          HomeworkAssigned(
            homework: h(2), kind: kind, text: "Ring Priya", person: sam,
            due: .day(day("2026-12-04"), .london), repeats: .everyDays(7))))
    },
    [
      event(
        .assigned(
          HomeworkAssigned(
            homework: h(3), text: "Ring Priya", due: .time(agreed("2026-12-04T18:00"))))),
      event(
        .assigned(
          HomeworkAssigned(
            homework: h(4), text: "Ring Priya", due: .session(SessionID(number: 2))))),
    ],
    each([.tried, .partly, .notThisTime]) { (outcome: HomeworkOutcome) in
      .homework(.attempted(HomeworkAttempted(homework: h(1), outcome: outcome)))
    },
    [
      event(
        .attempted(
          HomeworkAttempted(
            homework: h(1), outcome: .partly, confidence: 6, note: "It went on"))),
      event(.reviewed(HomeworkReviewed(homework: h(1)))),
      event(
        .reviewed(
          HomeworkReviewed(
            homework: h(1), session: SessionID(number: 2), note: "Again next week"))),
      event(
        .rescheduled(HomeworkRescheduled(homework: h(1), due: .session(SessionID(number: 3))))),
      event(
        .rescheduled(HomeworkRescheduled(homework: h(1), due: .day(day("2026-12-09"), .london)))),
      event(
        .rescheduled(
          HomeworkRescheduled(homework: h(1), due: .time(agreed("2026-12-09T09:00"))))),
      event(.withdrawn(HomeworkWithdrawn(homework: h(1)))),
      event(.withdrawn(HomeworkWithdrawn(homework: h(1), reason: "Too much"))),
      event(
        .assigned(
          HomeworkAssigned(
            homework: h(5), kind: .practiseSkill, text: "Say one thing I need", person: sam,
            skill: .assertiveness, goal: GoalID(number: 1)))),
    ])

  private static func h(_ number: Int) -> HomeworkID { HomeworkID(number: number) }

  private static func event(_ event: HomeworkEvent) -> EventBody {
    body(.course(.homework(event)))
  }
}
