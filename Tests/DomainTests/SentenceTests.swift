import Domain
import TestSupport
import Testing

@Suite struct SentenceTests {
  static let entry = EntryNumber(number: 999_999_999)
  static let late = SessionID(number: 999_999_999)
  static let start = agreed("9999-12-31T15:00:30", ZoneName("America/Argentina/ComodRivadavia"))

  static let texts: [TextProblem] = [
    .empty, .tooLong(bytes: .max), .nameTooLong(characters: .max), .controlCharacter,
  ]

  static let contract: [ContractRefusal] = [
    .alreadyBegun, .alreadyContracted, .notContracted, .plannedOutOfRange(.min),
    .minutesOutOfRange(.min), .attendedBeforeOutOfRange(.min, planned: 60),
    .cadenceOutOfRange(days: .min), .stepsOutOfRange, .phasesOutOfOrder, .measuresUnreadable,
    .fewerThanUsed(planned: 60, used: 60), .nothingChanges,
    .alreadyPaused, .notPaused,
  ]

  static let sessions: [SessionRefusal] =
    [
      .unknown(late), .unknownItem(AgendaItemID(number: 999_999_999)), .idTaken("s999999999"),
      .overlaps(late, start: start), .notStarted(late, start: start), .notOver(late, start: start),
      .sameTime(late), .minutesOutOfRange(.min), .lateOutOfRange(.min),
      .moreThanAgreed(planned: 16), .moreThanAgreed(planned: 59), .moreThanAgreed(planned: 60),
      .alreadyDiscussed(b1), .helpfulOutOfRange(.min), .notAttended(late), .rangeBackwards,
      .rangeTooLong,
    ] + [SessionStatus.planned, .cancelled, .attended, .missed].map { .notPlanned(late, $0) }

  static let homework: [HomeworkRefusal] =
    [
      .unknown(h1), .idTaken(h1), .dueInPast, .sessionNotAhead(late), .confidenceOutOfRange(.min),
      .repeatOutOfRange(.min), .repeatWithoutDay, .sameDue(h1),
      .needsSkill, .needsPerson, .skillOfOther,
    ] + [HomeworkStatus.reviewed, .withdrawn].map { .closed(h1, $0) }

  static let goals: [GoalRefusal] = [
    .unknown(g1), .idTaken(g1), .notLive(g1, .achieved), .notLive(g1, .setAside),
    .targetOutOfRange(.min, allowed: 1...1000), .valueOutOfRange(.min, allowed: -2...2),
    .targetIsBaseline(5), .needsFiveLevels(.max), .byInPast, .nothingChanges(g1),
  ]

  static let d1 = DraftID(number: 1)

  static let drafts: [DraftRefusal] = [
    .unknown(d1), .closed(d1), .tooMany(20), .unreadableForm, .otherForm(d1), .nothingAnswered,
    .tooManyAnswers(.max), .unreadableField, .answeredTwice, .tooLong(bytes: .max),
  ]

  static let practice: [PracticeRefusal] = [
    .resultOutOfRange(.min), .confidenceOutOfRange(.min), .nothingTold, .optionsOutOfRange(7),
    .noSuchOption(.min, of: 6), .idTaken(DecisionID(number: 1)), .unknownDecision,
    .unknownHomework(h1), .otherSkill(h1),
  ]

  static let people: [PersonRefusal] = [
    .unknown("p999999999"), .aliasTaken(p1), .idTaken(p1),
    .nothingChanges(p1), .nothingSaid, .ringOutOfRange(.min), .amountOutOfRange(.min),
    .qualityOutOfRange(.min), .dateWithoutDeath, .alreadyRemoved(p1), .keptApart, .hasDied,
    .stateAlready(.inMyLife), .stateAlready(.died), .stateAlready(.ended),
    .stateAlready(.keepApart),
  ]

  static let roles: [RoleRefusal] = [
    .unknown(RoleID(number: 999_999_999)), .idTaken(RoleID(number: 1)),
    .alreadyThere(RoleID(number: 999_999_999)), .strainOutOfRange(.min),
  ]

  static let themes: [ThemeRefusal] = [
    .unknown(ThemeID(number: 999_999_999)), .idTaken(ThemeID(number: 1)),
    .labelTaken(ThemeID(number: 999_999_999)), .retired(ThemeID(number: 999_999_999)),
    .noSuchEntry(entry), .linkedAlready(ThemeID(number: 999_999_999), entry),
  ]

  static let focus: [FocusRefusal] = [
    .unknown(FocusID(number: 999_999_999)), .idTaken(FocusID(number: 1)),
    .closed(FocusID(number: 1)), .twoLive, .rankOutOfRange(.min), .notInTradition,
    .notForArea("complicatedPregnancy", .isolation), .notADispute(FocusID(number: 1)),
    .tooManyAnniversaries(.max), .dateInFuture, .nothingChanges(FocusID(number: 1)),
  ]

  static let timeline: [TimelineRefusal] = [
    .unknown(LifeEventID(number: 999_999_999)), .idTaken(LifeEventID(number: 1)), .inFuture,
    .nothingChanges(LifeEventID(number: 1)),
  ]

  static let recovery: [RecoveryRefusal] = [
    .unknown(DutyID(number: 999_999_999)), .idTaken(DutyID(number: 1)),
    .takenUpAlready(DutyID(number: 1)), .untilInPast,
  ]

  static let brief: [BriefRefusal] = [.noWords(entry), .digest]

  static let measures: [MeasureRefusal] = [
    .unknown, .filledElsewhere(.rhythm), .filledElsewhere(.goals), .nothingGiven, .itemsAndTotal,
    .itemCount(.max, of: 1), .itemCount(0, of: 100),
    .answerOutOfRange(item: .max, allowed: 0...100),
    .totalOutOfRange(lowest: "0.00", highest: "10000"), .totalNotReachable, .totalDiffers,
    .noDifficulty, .difficultyOutOfRange, .noSafetyItem, .safetyOutOfRange(allowed: 0...100),
    .safetyDoesNotFit,
    .wordsAreHere, .packDiffers, .pack(PackProblem("items", "A pack has 1 to 100 items.")),
  ]

  static let agreements: [AgreementRefusal] = [
    .noReason, .reasonTwice, .samePhase, .backNeedsReason, .endingRaisedAlready, .consentLive,
    .consentNotLive, .emptyPlan, .planTooLong,
    .unknownPhase(
      known: Array(repeating: Phase(rawValue: String(repeating: "x", count: 60)), count: 12)),
  ]

  static var course: [CourseRefusal] {
    [.notBegun, .ended, .occursInFuture, .diary(.moodOutOfRange(.min))]
      + [.diary(.moodFromUsualOutOfRange(.min)), .diary(.distressOutOfRange(.min))]
      + [.rhythm(.ahead), .rhythm(.companyWithoutTime), .benefits(.outOfRange(.min))]
      + texts.map(CourseRefusal.text) + contract.map(CourseRefusal.contract)
      + sessions.map(CourseRefusal.sessions) + homework.map(CourseRefusal.homework)
      + drafts.map(CourseRefusal.drafts) + practice.map(CourseRefusal.practice)
      + goals.map(CourseRefusal.goals) + people.map(CourseRefusal.people)
      + brief.map(CourseRefusal.brief)
      + agreements.map(CourseRefusal.agreements)
      + roles.map(CourseRefusal.roles) + themes.map(CourseRefusal.themes)
      + measures.map(CourseRefusal.measures)
      + focus.map(CourseRefusal.focus) + timeline.map(CourseRefusal.timeline)
      + recovery.map(CourseRefusal.recovery)
  }

  static var amendments: [AmendmentRefusal] {
    [
      .unknown(entry), .alreadyRetracted(entry), .notCorrectable(entry), .differentKind(entry),
      .nothingToUndo, .agreementStands(entry), .erased(entry), .notErasable(entry),
    ] + course.map { .dependedOn(entry, by: entry, $0) }
  }

  static var reminders: [ReminderRefusal] {
    [
      .leadsOnlyForSessions, .leadCountOutOfRange(.min), .leadOutOfRange(.days(.min)), .leadTwice,
      .quietTooLong, .limitOutOfRange, .spacingOutOfRange, .notSent, .snoozedOften,
      .snoozeOutOfRange,
    ] + ReminderKind.allCases.map { .noTimeOfDay($0) }
      + ReminderChannel.allCases.map { .channelStaysOn($0) }
  }

  static var profile: [ProfileRefusal] {
    texts.map(ProfileRefusal.name) + [.country("\u{1B}[31m!" + String(repeating: "x", count: 300))]
  }

  static let plan: [PlanRefusal] =
    [
      .none, .noVersionBefore, .noWords, .tooManyParts(.max), .headingTwice, .occursInFuture,
    ] + texts.map(PlanRefusal.heading) + texts.map(PlanRefusal.text)

  static let numbers: [ProfileRefusal] =
    [.numbersTooLong, .moodLine(.min)] + texts.map(ProfileRefusal.numbers)

  static var all: [String] {
    plan.map(\.sentence) + numbers.map(\.sentence) + allOfCourses
  }

  private static var allOfCourses: [String] {
    course.map(\.sentence) + amendments.map(\.sentence) + reminders.map(\.sentence)
      + profile.map(\.sentence)
  }

  @Test(arguments: all) func `a refusal is short and ends in a full stop or a command`(
    sentence: String
  ) {
    #expect(sentence.count <= 200)
    let last = sentence.split(separator: ". ").last ?? ""
    #expect(sentence.hasSuffix(".") || last.contains(": kith "))
    #expect(!sentence.contains("  "))
    #expect(!sentence.contains(".."))
  }

  @Test(arguments: all) func `a refusal neither scolds nor grades nor cheers`(sentence: String) {
    let words = sentence.lowercased()
    for word in [
      "fail", "overdue", "deficit", "patient", "must", "invalid", "error", "wrong number",
      "forbidden", "illegal", "sorry", "please", "great", "streak", "sick", "terminat",
      "late again",
      "!", "you cannot", "therapy",
    ] {
      #expect(!words.contains(word))
    }
  }

  @Test(arguments: all) func `a refusal holds nothing that a terminal would not show`(
    sentence: String
  ) {
    #expect(sentence.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
  }

  @Test(arguments: all) func `a refusal names commands that there are`(sentence: String) {
    #expect(NamedCommands.unknown(in: sentence).isEmpty)
  }

  @Test func `a refusal has one stable name, of its area`() {
    #expect(
      CourseRefusal.sessions(.overlaps(Self.late, start: Self.start)).code == "sessions.overlaps")
    #expect(CourseRefusal.ended.code == "course.ended")
    #expect(CourseRefusal.text(.empty).code == "text.empty")
    #expect(AmendmentRefusal.nothingToUndo.code == "record.nothingToUndo")
    let codes = Self.course.map(\.code) + Self.reminders.map(\.code) + Self.profile.map(\.code)
    for code in (Self.plan.map(\.code) + Self.numbers.map(\.code)) {
      #expect(code.split(separator: ".").count == 2, "\(code)")
    }
    for code in codes { #expect(code.split(separator: ".").count == 2, "\(code)") }
    // Each area has as many names as it has kinds of refusal.
    #expect(Set(Self.contract.map(\.code)).count == Self.contract.count)
    #expect(Set(Self.goals.map(\.code)).count == Self.goals.count - 1)
    #expect(Set(Self.people.map(\.code)).count == Self.people.count - 3)
    #expect(Set(Self.roles.map(\.code)).count == Self.roles.count)
    #expect(Set(Self.themes.map(\.code)).count == Self.themes.count)
    #expect(Set(Self.focus.map(\.code)).count == Self.focus.count)
    #expect(Set(Self.timeline.map(\.code)).count == Self.timeline.count)
    #expect(Set(Self.recovery.map(\.code)).count == Self.recovery.count)
    #expect(Set(Self.sessions.map(\.code)).count == Self.sessions.count - 5)
    #expect(Set(Self.homework.map(\.code)).count == Self.homework.count - 1)
  }

  @Test func `what depends on an entry is named with its reason and the next step`() {
    let refusal = AmendmentRefusal.dependedOn(
      EntryNumber(number: 3), by: EntryNumber(number: 5), .sessions(.unknown(session(1))))
    #expect(
      refusal.sentence
        == "e3 cannot change, since e5 depends on it: There is no session s1. "
        + "Change that one first: kith correct e5")
  }
}
