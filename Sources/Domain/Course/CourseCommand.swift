/// Something asked of a course.
package enum CourseCommand: Hashable, Sendable {
  case contract(ContractCommand)
  case sessions(SessionCommand)
  case homework(HomeworkCommand)
  case goals(GoalCommand)
  case diary(DiaryCommand)
  case agreements(AgreementCommand)
}
