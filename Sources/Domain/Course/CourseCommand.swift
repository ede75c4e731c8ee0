/// Something asked of a course.
package enum CourseCommand: Hashable, Sendable {
  case contract(ContractCommand)
  case sessions(SessionCommand)
  case homework(HomeworkCommand)
  case goals(GoalCommand)
  case diary(DiaryCommand)
  case agreements(AgreementCommand)
  case brief(BriefCommand)
  case drafts(DraftCommand)
  case practice(PracticeCommand)
  case people(PersonCommand)
  case roles(RoleCommand)
  case themes(ThemeCommand)
  case rhythm(RhythmCommand)
  case benefits(BenefitCommand)
  case measures(MeasureCommand)
  case safety(SafetyCommand)
}
