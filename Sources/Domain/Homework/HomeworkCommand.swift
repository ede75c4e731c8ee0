/// What can be asked about homework.
package enum HomeworkCommand: Hashable, Sendable {
  /// `person` is an alias; whoever is named for the first time is added.
  case assign(
    kind: HomeworkKind?, text: String, person: String?, due: HomeworkDue?, repeats: HomeworkRepeat?,
    skill: Skill? = nil, goal: GoalID? = nil)
  case attempt(HomeworkID, HomeworkOutcome, confidence: Int?, note: String?)
  case review(HomeworkID, session: SessionID?, note: String?)
  case reschedule(HomeworkID, due: HomeworkDue)
  case withdraw(HomeworkID, reason: String?)
}
