import Domain
import Journal
import TestSupport

extension Golden {
  static let drafts: [EventBody] =
    [
      draft(.saved(saved("moment", ["happened": "We met for lunch"]))),
      draft(.saved(saved("measure:phq-9", ["item-1": "2"]))),
    ]
    + [DraftEnd.finished, .discarded].map {
      draft(.closed(DraftClosed(draft: DraftID(number: 1), reason: $0)))
    }

  static let practice = all(
    [Skill]([
      .activeListening, .iStatement, .assertiveness, .boundarySetting, .conflictResolution,
      .expressingFeeling, .askingForHelp,
    ]).map { practised(.skillPractised(SkillPractised(skill: $0))) },
    [
      practised(
        .skillPractised(
          SkillPractised(
            skill: .iStatement, person: sam, situation: "Asking for longer", result: 6,
            homework: HomeworkID(number: 1)))),
      practised(.communicationAnalysed(CommunicationAnalysed(felt: "Hurried"))),
      practised(
        .communicationAnalysed(
          CommunicationAnalysed(
            person: sam, happened: "Lunch", said: "It is late", theySaid: "It is not",
            felt: "Hurried", meant: "Stay", wanted: "Longer", nonverbal: "He looked away",
            otherwise: "Ask", nextTry: "Say it first"))),
      practised(
        .decisionAnalysed(
          DecisionAnalysed(
            decision: DecisionID(number: 1), problem: "Stay or move",
            options: [DecisionOption(option: "Stay"), DecisionOption(option: "Move")]))),
      practised(
        .decisionAnalysed(
          DecisionAnalysed(
            decision: DecisionID(number: 2), problem: "Stay or move",
            options: [
              DecisionOption(option: "Stay", pro: "Friends"),
              DecisionOption(option: "Move", con: "Far"),
            ], chosen: 1))),
      practised(
        .decisionResultRecorded(
          DecisionResultRecorded(decision: DecisionID(number: 2), result: "It was fine"))),
    ],
    [RehearsalPartner.therapist, .alone, .friend].map {
      practised(.rolePlayDone(RolePlayDone(rehearsedWith: $0)))
    },
    [RehearsedPart.myself, .other, .both].map {
      practised(
        .rolePlayDone(
          RolePlayDone(
            person: sam, rehearsedWith: .therapist, part: $0, script: "I would like an hour",
            went: "Well", before: 3, after: 5)))
    })

  private static func saved(_ form: String, _ answers: [String: String]) -> DraftSaved {
    DraftSaved(
      draft: DraftID(number: 1), form: form,
      answers: answers.map { DraftAnswer(field: $0.key, text: $0.value) })
  }

  private static func draft(_ event: DraftEvent) -> EventBody { body(.course(.drafts(event))) }

  private static func practised(_ event: PracticeEvent) -> EventBody {
    body(.course(.practice(event)))
  }
}
