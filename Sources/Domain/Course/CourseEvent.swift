/// Something that happened in a course. Stored names stand in the journal's table, not here.
package enum CourseEvent: Hashable, Sendable {
  case contract(ContractEvent)
  case sessions(SessionEvent)
  case homework(HomeworkEvent)
  case goals(GoalEvent)
  case diary(DiaryEvent)
  case people(PersonEvent)
  case agreements(AgreementEvent)
}

extension CourseEvent {
  /// Whether no later entry can depend on this one, so that it may always be corrected or taken
  /// back.
  package var isFreeStanding: Bool {
    switch self {
    case .diary: true
    case .sessions(.noteWritten), .sessions(.rated): true
    case .homework(.attempted), .homework(.reviewed): false
    case .goals(.rated): true
    case .agreements(.reasonRecorded), .agreements(.warningSignNoted), .agreements(.planAgreed):
      true
    case .agreements: false
    case .contract, .sessions, .homework, .goals, .people: false
    }
  }
}
