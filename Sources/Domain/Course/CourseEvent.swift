/// Something that happened in a course. Stored names stand in the journal's table, not here.
package enum CourseEvent: Hashable, Sendable {
  case contract(ContractEvent)
  case sessions(SessionEvent)
  case homework(HomeworkEvent)
  case goals(GoalEvent)
  case diary(DiaryEvent)
  case rhythm(RhythmEvent)
  case benefits(BenefitEvent)
  case people(PersonEvent)
  case brief(BriefEvent)
  case agreements(AgreementEvent)
  case roles(RoleEvent)
  case themes(ThemeEvent)
  case drafts(DraftEvent)
  case practice(PracticeEvent)
  case measures(MeasureEvent)
  case safety(SafetyEvent)
  case focus(FocusEvent)
  case timeline(TimelineEvent)
  case recovery(RecoveryEvent)
  case erasing(ErasingEvent)
}

extension CourseEvent {
  /// Whether no later entry can depend on this one, so that it may always be corrected or taken
  /// back.
  package var isFreeStanding: Bool {
    switch self {
    case .diary: true
    case .rhythm: true
    case .benefits: true
    case .brief: true
    case .safety: true
    case .sessions(.noteWritten), .sessions(.rated): true
    case .homework(.attempted), .homework(.reviewed): false
    case .goals(.rated): true
    case .drafts: false
    case .practice(.decisionAnalysed), .practice(.decisionResultRecorded): false
    case .practice: true
    case .agreements(.reasonRecorded), .agreements(.warningSignNoted), .agreements(.planAgreed):
      true
    case .agreements: false
    case .people(.inventoryRecorded), .people(.placed), .people(.contacted): true
    case .roles(.strainRated): true
    case .roles: false
    case .themes: false
    case .measures(.packLoaded): false
    case .measures: true
    case .focus(.formulationAgreed): true
    case .recovery(.reviewed): true
    case .focus: false
    case .timeline: false
    case .recovery: false
    case .erasing: false
    case .contract, .sessions, .homework, .goals, .people: false
    }
  }
}
