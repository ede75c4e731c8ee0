import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite struct CodingTests {
  private func comesBack<Value: Codable & Equatable>(
    _ value: Value, at place: SourceLocation = #_sourceLocation
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode([value])
    #expect(try JSONDecoder().decode([Value].self, from: data) == [value], sourceLocation: place)
  }

  private func written(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private let dues: [HomeworkDue?] = [
    nil, .day(day("2026-11-06"), .london), .time(agreed("2026-11-06T08:00:30")),
    .session(session(3)),
  ]
  private let measures: [GoalMeasure] = [
    .yesNo, .count(target: 2, per: .week), .rating(baseline: nil, target: 7),
    .rating(baseline: 3, target: 7), .attainment(levels: ["a", "b", "c", "d", "e"], weight: 2),
  ]

  @Test func `every payload of the contract comes back as it was`() throws {
    try comesBack(CourseBegun())
    try comesBack(CourseBegun(therapist: "Alex"))
    for cadence in [
      Cadence.weekly, .twiceWeekly, .everyTwoWeeks, .monthly, .everyDays(1), .everyDays(90),
    ] {
      try comesBack(
        CourseContracted(
          contract: agreement(
            cadence: cadence, first: agreed("2026-11-03T15:00"), before: 3, countsMissed: true),
          therapist: "Alex"))
      try comesBack(CourseContractRenegotiated(cadence: cadence))
    }
    try comesBack(CourseContracted(contract: agreement()))
    try comesBack(CourseContractRenegotiated(plannedSessions: 12, minutes: 45, reason: "\"\n"))
    try comesBack(CoursePaused(reason: "Birth"))
    try comesBack(CoursePaused())
    try comesBack(CourseResumed())
    try comesBack(CourseCompleted(note: "Thanks"))
    try comesBack(CourseEndedEarly(reason: "Moved"))
  }

  @Test func `every payload of a session comes back as it was`() throws {
    for mode in SessionMode.allCases {
      try comesBack(
        SessionScheduled(
          session: session(1), start: agreed("2026-11-03T15:00"), minutes: 50, mode: mode,
          place: "Room 2"))
    }
    for party in Party.allCases {
      try comesBack(
        SessionRescheduled(
          session: session(1), from: agreed("2026-11-03T15:00"),
          to: agreed("2026-11-03T15:00", .newYork), by: party))
      try comesBack(SessionCancelled(session: session(1), by: party, reason: "Snow"))
      try comesBack(SessionMissed(session: session(1), by: party))
    }
    try comesBack(SessionAttended(session: session(1), minutes: 45, lateMinutes: 5))
    try comesBack(SessionAttended(session: session(1)))
    try comesBack(
      WeeksSkipped(from: day("2026-12-21"), through: day("2027-01-03"), reason: "Leave"))
    try comesBack(SessionNoteWritten(session: session(1), text: "é 👨‍👩‍👧 \u{202E}"))
    try comesBack(AgendaItemAdded(item: b1, text: "Sam"))
    try comesBack(AgendaItemDiscussed(item: b1))
  }

  @Test func `every payload of homework, goals, diary and people comes back as it was`() throws {
    for due in dues {
      for kind in HomeworkKind.allCases {
        try comesBack(
          HomeworkAssigned(
            homework: h1, kind: kind, text: "a", person: p1, due: due, repeats: .everyDays(7)))
      }
      if let due { try comesBack(HomeworkRescheduled(homework: h1, due: due)) }
    }
    for outcome in HomeworkOutcome.allCases {
      try comesBack(HomeworkAttempted(homework: h1, outcome: outcome, confidence: 7, note: "a"))
    }
    try comesBack(HomeworkReviewed(homework: h1, session: session(2), note: "a"))
    try comesBack(HomeworkWithdrawn(homework: h1, reason: "a"))
    for measure in measures {
      try comesBack(
        GoalSet(
          goal: g1, statement: "a", measure: measure, by: day("2027-01-01"),
          agreedOn: day("2026-11-01"), person: p1))
      try comesBack(GoalRevised(goal: g1, statement: "b", measure: measure))
    }
    try comesBack(GoalRated(goal: g1, value: -2, note: "a"))
    try comesBack(GoalAchieved(goal: g1, note: "a"))
    try comesBack(GoalSetAside(goal: g1, reason: "a"))
    try comesBack(MoodRecorded(value: 4, note: "a"))
    try comesBack(NoteWritten(text: "a", about: p1))
    try comesBack(PersonAdded(person: p1, alias: "Sam"))
  }

  @Test func `every payload of reminders and the profile comes back as it was`() throws {
    for subject in [ReminderSubject.session(session(7)), .homework(h1)] {
      let key = ReminderKey(
        course: CourseID(bits: .max), subject: subject, start: agreed("2026-12-01T15:00"),
        lead: .hours(24))
      try comesBack(ReminderDue(key: key, dueAt: .testStart, subjectAt: .testStart, attempt: 2))
      for channel in ReminderChannel.allCases {
        try comesBack(ReminderDelivered(reminder: key.id, channel: channel, attempt: 1))
      }
      for reason in SuppressionReason.allCases {
        try comesBack(ReminderSuppressed(key: key, dueAt: .testStart, reason: reason))
      }
      for reason in LapseReason.allCases {
        try comesBack(ReminderLapsed(key: key, dueAt: .testStart, reason: reason))
      }
    }
    for kind in ReminderKind.allCases {
      try comesBack(
        ReminderPreferenceSet(
          kind: kind, enabled: false, leads: [.hours(24), .minutes(60)], timeOfDay: clock("18:00")))
    }
    for rhythm in QuestionnaireRhythm.allCases {
      try comesBack(
        ProfileSettings(name: "Kit", country: "GB", sharedScreen: true, questionnaires: rhythm))
    }
    try comesBack(EventTime(recordedAt: .testStart, occurredAt: .testStart, zone: .london))
  }

  @Test func `whole states come back as they were`() throws {
    try comesBack(
      given(
        begun, contracted(first: agreed("2026-11-03T15:00")), scheduled(1, "2026-11-03T15:00"),
        attended(1), assigned(due: .day(day("2026-11-06"), .london)),
        goal(1, .rating(baseline: 2, target: 7)), named(1, "Sam")
      ).state)
    let key = ReminderKey(
      course: CourseID(bits: 1), subject: .homework(h1), start: agreed("2026-12-01T15:00"),
      lead: .seconds(0))
    try comesBack(
      given(
        .due(ReminderDue(key: key, dueAt: .testStart, subjectAt: .testStart, attempt: 1)),
        .lapsed(ReminderLapsed(key: key, dueAt: .testStart, reason: .uncertain))
      ).state)
    try comesBack(given(.changed(ProfileSettings(name: "Kit"))).state)
  }

  @Test func `stored values have the form that is written down for them`() throws {
    #expect(
      try written(
        SessionScheduled(session: session(7), start: agreed("2026-12-01T15:00"), minutes: 50))
        == #"{"minutes":50,"session":"s7","start":{"civil":"2026-12-01T15:00","zone":"Europe/London"}}"#
    )
    #expect(
      try written(
        HomeworkRescheduled(homework: h1, due: .day(day("2026-12-01"), .london)))
        == #"{"due":{"day":"2026-12-01","zone":"Europe/London"},"homework":"h1"}"#)
    #expect(
      try written(GoalRevised(goal: g1, measure: .count(target: 2, per: .week)))
        == #"{"goal":"g1","measure":{"kind":"count","per":"week","target":2}}"#)
    #expect(try written([Cadence.everyDays(5)]) == #"["every-5-days"]"#)
    #expect(try written(MoodRecorded(value: 4)) == #"{"value":4}"#)
  }

  @Test(arguments: [
    #"{"item":"s1"}"#, #"{"item":"b0"}"#, #"{"item":1}"#, #"{"item":""}"#, "{}",
    #"{"item":"b99999999999999999999"}"#, #"{"item":null}"#, "[]",
  ]) func `a damaged payload is an error, not a trap`(text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(AgendaItemDiscussed.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: [
    #"{"session":"s1","due":{}}"#, #"{"homework":"h1","due":{"day":"2026-02-30","zone":"UTC"}}"#,
    #"{"homework":"h1","due":{"day":"2026-02-28"}}"#,
    #"{"homework":"h1","due":{"civil":"2026-02-28","zone":"UTC"}}"#,
    #"{"homework":"h1","due":{"session":"h1"}}"#,
  ]) func `a damaged due time is an error, not a trap`(text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(HomeworkRescheduled.self, from: Data(text.utf8))
    }
  }
}
