import Domain
import Journal
import TestSupport

extension Golden {
  static let amendments: [EventBody] = [
    body(
      .amendment(
        .corrected(
          EntryNumber(number: 5), .diary(.moodRecorded(MoodRecorded(value: 4, note: "Evening"))),
          occurredAt: .testStart))),
    body(
      .amendment(
        .corrected(
          EntryNumber(number: 6),
          .sessions(.attended(SessionAttended(session: SessionID(number: 1)))),
          occurredAt: .testStart - .seconds(1)))),
    body(.amendment(.retracted(EntryNumber(number: 5)))),
  ]

  static let ledger = all(
    [
      body(.reminder(.preferenceSet(ReminderPreferenceSet(kind: .session)))),
      body(
        .reminder(
          .preferenceSet(
            ReminderPreferenceSet(
              kind: .session, enabled: true, leads: [.hours(24), .minutes(60)])))),
      body(
        .reminder(
          .preferenceSet(
            ReminderPreferenceSet(kind: .homework, enabled: false, timeOfDay: clock("18:00"))))),
      event(
        .due(
          ReminderDue(key: session, dueAt: start - .hours(24), subjectAt: start, attempt: 1))),
      event(
        .due(
          ReminderDue(
            key: task, dueAt: start, subjectAt: start + TimeSpan(milliseconds: 1), attempt: 2))),
    ],
    [ReminderChannel.journal, .status, .followers].map {
      event(.delivered(ReminderDelivered(reminder: session.id, channel: $0, attempt: 1)))
    },
    [SuppressionReason.coursePaused, .alreadyDone, .switchedOff].map {
      event(
        .suppressed(ReminderSuppressed(key: session, dueAt: start - .hours(24), reason: $0)))
    },
    [LapseReason.agreedTooLate, .notRunning, .uncertain].map {
      event(.lapsed(ReminderLapsed(key: task, dueAt: start, reason: $0)))
    },
    preferences, kinds,
    ReminderShift.allCases.map {
      event(
        .due(
          ReminderDue(
            key: session, dueAt: start - .hours(15), subjectAt: start, attempt: 2, shift: $0)))
    },
    [
      event(
        .merged(ReminderMerged(key: task, dueAt: start - .hours(24), into: session.id))),
      body(.reminder(.snoozed(ReminderSnoozed(reminder: session.id, until: start - .hours(2))))),
      body(.reminder(.dismissed(ReminderDismissed(reminder: session.id)))),
    ],
    [ReminderChannel.desktop, .hook, .terminal].map {
      event(.delivered(ReminderDelivered(reminder: session.id, channel: $0, attempt: 1)))
    },
    [SuppressionReason.away, .dailyLimit].map {
      event(
        .suppressed(ReminderSuppressed(key: session, dueAt: start - .hours(24), reason: $0)))
    },
    [LapseReason.quietHours, .superseded].map {
      event(.lapsed(ReminderLapsed(key: task, dueAt: start, reason: $0)))
    },
    [SuppressionReason.crowded, .settled].map {
      event(
        .suppressed(ReminderSuppressed(key: session, dueAt: start - .hours(24), reason: $0)))
    }, [event(.lapsed(ReminderLapsed(key: task, dueAt: start, reason: .putOff)))])

  private static let preferences: [EventBody] =
    [
      ReminderPreferenceSet(channel: .desktop, enabled: false),
      ReminderPreferenceSet(
        quietHours: QuietHours(from: clock("22:30"), to: clock("07:00")), dailyLimit: 2,
        spacing: .minutes(90)),
      ReminderPreferenceSet(kind: .mood, enabled: true, timeOfDay: clock("20:30")),
    ].map { body(.reminder(.preferenceSet($0))) }
    + PrivacyLevel.allCases.map {
      body(.reminder(.preferenceSet(ReminderPreferenceSet(privacy: $0))))
    }

  /// One of each kind, with what it is about.
  private static let kinds: [EventBody] = ReminderKind.allCases.map { kind in
    let subject: ReminderSubject =
      switch kind {
      case .homework: .homework(HomeworkID(number: 1))
      case .sensitiveDate: .lifeEvent(LifeEventID(number: 1))
      case .mood, .rhythm, .planReview: .course
      case .session, .reschedule, .measure, .brief, .afterSession, .ending:
        .session(SessionID(number: 1))
      }
    let key = ReminderKey(
      course: course, kind: kind, subject: subject, start: agreed("2026-12-01T15:00"))
    return event(.due(ReminderDue(key: key, dueAt: start, subjectAt: start, attempt: 1)))
  }

  static let profile = all(
    [body(.profile(.changed(ProfileSettings())))],
    ([.eachSession, .everyFourth, .none] as [QuestionnaireRhythm]).map {
      body(
        .profile(
          .changed(
            ProfileSettings(
              name: "Robin", country: "GB", sharedScreen: false, questionnaires: $0))))
    })

  private static let start = instant("2026-12-01T15:00")
  private static let course = CourseID(bits: 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef)
  private static let session = ReminderKey(
    course: course, subject: .session(SessionID(number: 1)), start: agreed("2026-12-01T15:00"),
    lead: .hours(24))
  private static let task = ReminderKey(
    course: course, subject: .homework(HomeworkID(number: 1)), start: agreed("2026-12-05T00:00"),
    lead: .seconds(0))

  private static func event(_ event: ReminderEvent) -> EventBody {
    body(.reminder(event), actor: .system)
  }
}
