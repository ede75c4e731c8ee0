import Domain
import FlatJSON

/// Reads and writes the payload of each stored name: one table, in both directions.
enum PayloadCoding {
  static func decode<Key: CodingKey>(
    _ name: EventName, from container: KeyedDecodingContainer<Key>, at key: Key
  ) throws -> StoredPayload {
    func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try container.decode(type, forKey: key)
    }
    return switch name {
    case .courseBegun: .course(.contract(.begun(try read())))
    case .courseContracted: .course(.contract(.contracted(try read())))
    case .courseContractRenegotiated: .course(.contract(.renegotiated(try read())))
    case .coursePaused: .course(.contract(.paused(try read())))
    case .courseResumed: .course(.contract(.resumed(try read())))
    case .courseCompleted: .course(.contract(.completed(try read())))
    case .courseEndedEarly: .course(.contract(.endedEarly(try read())))
    case .sessionScheduled: .course(.sessions(.scheduled(try read())))
    case .sessionRescheduled: .course(.sessions(.rescheduled(try read())))
    case .sessionCancelled: .course(.sessions(.cancelled(try read())))
    case .sessionAttended: .course(.sessions(.attended(try read())))
    case .sessionMissed: .course(.sessions(.missed(try read())))
    case .weeksSkipped: .course(.sessions(.weeksSkipped(try read())))
    case .sessionNoteWritten: .course(.sessions(.noteWritten(try read())))
    case .sessionRated: .course(.sessions(.rated(try read())))
    case .agendaItemAdded: .course(.sessions(.agendaItemAdded(try read())))
    case .agendaItemDiscussed: .course(.sessions(.agendaItemDiscussed(try read())))
    case .homeworkAssigned: .course(.homework(.assigned(try read())))
    case .homeworkAttempted: .course(.homework(.attempted(try read())))
    case .homeworkReviewed: .course(.homework(.reviewed(try read())))
    case .homeworkRescheduled: .course(.homework(.rescheduled(try read())))
    case .homeworkWithdrawn: .course(.homework(.withdrawn(try read())))
    case .goalSet: .course(.goals(.set(try read())))
    case .goalRevised: .course(.goals(.revised(try read())))
    case .goalRated: .course(.goals(.rated(try read())))
    case .goalAchieved: .course(.goals(.achieved(try read())))
    case .goalSetAside: .course(.goals(.setAside(try read())))
    case .moodRecorded: .course(.diary(.moodRecorded(try read())))
    case .distressRecorded: .course(.diary(.distressRecorded(try read())))
    case .rhythmAnchorRecorded: .course(.rhythm(.anchorRecorded(try read())))
    case .benefitRated: .course(.benefits(.rated(try read())))
    case .journalEntryWritten: .course(.diary(.noteWritten(try read())))
    case .personAdded: .course(.people(.added(try read())))
    case .lineChosen: .course(.brief(.lineChosen(try read())))
    case .summaryExported: .course(.brief(.summaryExported(try read())))
    case .draftSaved: .course(.drafts(.saved(try read())))
    case .draftClosed: .course(.drafts(.closed(try read())))
    case .skillPractised: .course(.practice(.skillPractised(try read())))
    case .communicationAnalysed: .course(.practice(.communicationAnalysed(try read())))
    case .decisionAnalysed: .course(.practice(.decisionAnalysed(try read())))
    case .decisionResultRecorded: .course(.practice(.decisionResultRecorded(try read())))
    case .rolePlayDone: .course(.practice(.rolePlayDone(try read())))
    case .courseReasonRecorded: .course(.agreements(.reasonRecorded(try read())))
    case .phaseEntered: .course(.agreements(.phaseEntered(try read())))
    case .endingRaised: .course(.agreements(.endingRaised(try read())))
    case .consentRecorded: .course(.agreements(.consentRecorded(try read())))
    case .consentWithdrawn: .course(.agreements(.consentWithdrawn(try read())))
    case .warningSignNoted: .course(.agreements(.warningSignNoted(try read())))
    case .maintenancePlanAgreed: .course(.agreements(.planAgreed(try read())))
    case .personUpdated: .course(.people(.updated(try read())))
    case .inventoryEntryRecorded: .course(.people(.inventoryRecorded(try read())))
    case .personPlacedInCircle: .course(.people(.placed(try read())))
    case .contactLogged: .course(.people(.contacted(try read())))
    case .personStateChanged: .course(.people(.stateChanged(try read())))
    case .personRemoved: .course(.people(.removed(try read())))
    case .roleDescribed: .course(.roles(.described(try read())))
    case .roleStrainRated: .course(.roles(.strainRated(try read())))
    case .themeIdentified: .course(.themes(.identified(try read())))
    case .themeLinked: .course(.themes(.linked(try read())))
    case .themeRetired: .course(.themes(.retired(try read())))
    case .measureCompleted: .course(.measures(.completed(try read())))
    case .measureSkipped: .course(.measures(.skipped(try read())))
    case .instrumentPackLoaded: .course(.measures(.packLoaded(try read())))
    case .traditionChosen: .course(.focus(.traditionChosen(try read())))
    case .problemAreaSelected: .course(.focus(.selected(try read())))
    case .problemAreaChanged: .course(.focus(.changed(try read())))
    case .disputeStageAssessed: .course(.focus(.stageAssessed(try read())))
    case .problemAreaClosed: .course(.focus(.closed(try read())))
    case .formulationAgreed: .course(.focus(.formulationAgreed(try read())))
    case .perinatalWordingStopped: .course(.focus(.perinatalWordingStopped(try read())))
    case .timelineEventRecorded: .course(.timeline(.recorded(try read())))
    case .timelineEventChanged: .course(.timeline(.changed(try read())))
    case .timelineEventRemoved: .course(.timeline(.removed(try read())))
    case .dutyEasedOff: .course(.recovery(.easedOff(try read())))
    case .dutyTakenUpAgain: .course(.recovery(.takenUpAgain(try read())))
    case .dutiesReviewed: .course(.recovery(.reviewed(try read())))
    case .entryCorrected: .amendment(try read(StoredCorrection.self).amendment)
    case .entryRetracted: .amendment(.retracted(try read(StoredRetraction.self).target))
    case .reminderPreferenceSet: .reminder(.preferenceSet(try read()))
    case .reminderDue: .reminder(.due(try read()))
    case .reminderMerged: .reminder(.merged(try read()))
    case .reminderDelivered: .reminder(.delivered(try read()))
    case .reminderSnoozed: .reminder(.snoozed(try read()))
    case .reminderDismissed: .reminder(.dismissed(try read()))
    case .reminderSuppressed: .reminder(.suppressed(try read()))
    case .reminderLapsed: .reminder(.lapsed(try read()))
    case .profileChanged: .profile(.changed(try read()))
    case .safetyPlanWritten: .plan(.written(try read()))
    case .safetyPlanReviewed: .plan(.reviewed(try read()))
    case .safetyPlanDrafted: .plan(.drafted(try read()))
    case .safetyCardShown: .course(.safety(.cardShown(try read())))
    case .courseErased: .profile(.courseErased(try read()))
    case .personErased: .course(.erasing(.person(try read())))
    case .entryErased: .course(.erasing(.entry(try read())))
    case .recordErased: .profile(.recordErased(try read()))
    case .entriesLeftOut: .profile(.entriesLeftOut(try read()))
    }
  }

  /// The JSON of the payload alone.
  static func bytes(_ payload: StoredPayload) throws -> [UInt8] {
    func bytes(_ value: some Encodable) throws -> [UInt8] { try FlatJSON.encode(value) }
    return try bytes(encodable(payload))
  }

  /// The payload as a value that can be encoded.
  static func encodable(_ payload: StoredPayload) -> any Encodable & Sendable {
    switch payload {
    case .course(let event): encodable(event)
    case .amendment(.corrected(let target, let event, let occurredAt)):
      StoredCorrection(target: target, event: event, occurredAt: occurredAt)
    case .amendment(.retracted(let target)): StoredRetraction(target: target)
    case .reminder(let event): encodable(event)
    case .profile(.changed(let settings)): settings
    case .profile(.courseErased(let value)): value
    case .profile(.recordErased(let value)): value
    case .profile(.entriesLeftOut(let value)): value
    case .plan(let event): encodable(event)
    }
  }

  private static func encodable(_ event: CourseEvent) -> any Encodable & Sendable {
    switch event {
    case .contract(let event): encodable(event)
    case .sessions(let event): encodable(event)
    case .homework(let event): encodable(event)
    case .goals(let event): encodable(event)
    case .diary(.moodRecorded(let value)): value
    case .diary(.distressRecorded(let value)): value
    case .rhythm(.anchorRecorded(let value)): value
    case .benefits(.rated(let value)): value
    case .diary(.noteWritten(let value)): value
    case .people(.added(let value)): value
    case .brief(let event): encodable(event)
    case .drafts(let event): encodable(event)
    case .practice(let event): encodable(event)
    case .agreements(let event): event.encodable
    case .people(let event): encodable(event)
    case .roles(let event): encodable(event)
    case .themes(let event): encodable(event)
    case .measures(let event): encodable(event)
    case .safety(.cardShown(let value)): value
    case .focus(let event): encodable(event)
    case .timeline(let event): encodable(event)
    case .recovery(let event): encodable(event)
    case .erasing(.person(let value)): value
    case .erasing(.entry(let value)): value
    }
  }

  private static func encodable(_ event: ContractEvent) -> any Encodable & Sendable {
    switch event {
    case .begun(let value): value
    case .contracted(let value): value
    case .renegotiated(let value): value
    case .paused(let value): value
    case .resumed(let value): value
    case .completed(let value): value
    case .endedEarly(let value): value
    }
  }

  private static func encodable(_ event: SessionEvent) -> any Encodable & Sendable {
    switch event {
    case .scheduled(let value): value
    case .rescheduled(let value): value
    case .cancelled(let value): value
    case .attended(let value): value
    case .missed(let value): value
    case .weeksSkipped(let value): value
    case .noteWritten(let value): value
    case .rated(let value): value
    case .agendaItemAdded(let value): value
    case .agendaItemDiscussed(let value): value
    }
  }

  private static func encodable(_ event: HomeworkEvent) -> any Encodable & Sendable {
    switch event {
    case .assigned(let value): value
    case .attempted(let value): value
    case .reviewed(let value): value
    case .rescheduled(let value): value
    case .withdrawn(let value): value
    }
  }

  private static func encodable(_ event: GoalEvent) -> any Encodable & Sendable {
    switch event {
    case .set(let value): value
    case .revised(let value): value
    case .rated(let value): value
    case .achieved(let value): value
    case .setAside(let value): value
    }
  }

  private static func encodable(_ event: ReminderEvent) -> any Encodable & Sendable {
    switch event {
    case .preferenceSet(let value): value
    case .due(let value): value
    case .merged(let value): value
    case .delivered(let value): value
    case .snoozed(let value): value
    case .dismissed(let value): value
    case .suppressed(let value): value
    case .lapsed(let value): value
    }
  }
}
