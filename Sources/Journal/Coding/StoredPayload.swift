package import Domain

/// What an entry of the log says.
package enum StoredPayload: Hashable, Sendable {
  case course(CourseEvent)
  case amendment(Amendment)
  case reminder(ReminderEvent)
  case profile(ProfileEvent)
  case plan(PlanEvent)

  /// The name it is stored under.
  package var name: EventName {
    switch self {
    case .course(let event): event.storedName
    case .amendment(.corrected): .entryCorrected
    case .amendment(.retracted): .entryRetracted
    case .reminder(let event): event.storedName
    case .profile(.changed): .profileChanged
    case .profile(.courseErased): .courseErased
    case .profile(.recordErased): .recordErased
    case .profile(.entriesLeftOut): .entriesLeftOut
    case .plan(let event): event.storedName
    }
  }
}

extension CourseEvent {
  /// The name it is stored under.
  package var storedName: EventName {
    switch self {
    case .contract(let event): event.storedName
    case .sessions(let event): event.storedName
    case .homework(let event): event.storedName
    case .goals(let event): event.storedName
    case .diary(.moodRecorded): .moodRecorded
    case .diary(.distressRecorded): .distressRecorded
    case .rhythm(.anchorRecorded): .rhythmAnchorRecorded
    case .benefits(.rated): .benefitRated
    case .diary(.noteWritten): .journalEntryWritten
    case .people(.added): .personAdded
    case .brief(let event): event.storedName
    case .drafts(let event): event.storedName
    case .practice(let event): event.storedName
    case .agreements(let event): event.storedName
    case .people(let event): event.storedName
    case .roles(let event): event.storedName
    case .themes(let event): event.storedName
    case .measures(let event): event.storedName
    case .safety(.cardShown): .safetyCardShown
    case .focus(let event): event.storedName
    case .timeline(let event): event.storedName
    case .recovery(let event): event.storedName
    case .erasing(.person): .personErased
    case .erasing(.entry): .entryErased
    }
  }
}

extension ContractEvent {
  fileprivate var storedName: EventName {
    switch self {
    case .begun: .courseBegun
    case .contracted: .courseContracted
    case .renegotiated: .courseContractRenegotiated
    case .paused: .coursePaused
    case .resumed: .courseResumed
    case .completed: .courseCompleted
    case .endedEarly: .courseEndedEarly
    }
  }
}

extension SessionEvent {
  fileprivate var storedName: EventName {
    switch self {
    case .scheduled: .sessionScheduled
    case .rescheduled: .sessionRescheduled
    case .cancelled: .sessionCancelled
    case .attended: .sessionAttended
    case .missed: .sessionMissed
    case .weeksSkipped: .weeksSkipped
    case .noteWritten: .sessionNoteWritten
    case .rated: .sessionRated
    case .agendaItemAdded: .agendaItemAdded
    case .agendaItemDiscussed: .agendaItemDiscussed
    }
  }
}

extension HomeworkEvent {
  fileprivate var storedName: EventName {
    switch self {
    case .assigned: .homeworkAssigned
    case .attempted: .homeworkAttempted
    case .reviewed: .homeworkReviewed
    case .rescheduled: .homeworkRescheduled
    case .withdrawn: .homeworkWithdrawn
    }
  }
}

extension GoalEvent {
  fileprivate var storedName: EventName {
    switch self {
    case .set: .goalSet
    case .revised: .goalRevised
    case .rated: .goalRated
    case .achieved: .goalAchieved
    case .setAside: .goalSetAside
    }
  }
}

extension ReminderEvent {
  fileprivate var storedName: EventName {
    switch self {
    case .preferenceSet: .reminderPreferenceSet
    case .due: .reminderDue
    case .merged: .reminderMerged
    case .delivered: .reminderDelivered
    case .snoozed: .reminderSnoozed
    case .dismissed: .reminderDismissed
    case .suppressed: .reminderSuppressed
    case .lapsed: .reminderLapsed
    }
  }
}
