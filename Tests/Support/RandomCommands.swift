package import Domain

/// Makes commands of every kind, most of them sensible and some of them hostile.
package struct RandomCommands {
  package var random: SeededGenerator
  /// The moment of the next command; it goes on by hours and days.
  package var now = Timestamp.testStart

  package init(seed: UInt64) { random = SeededGenerator(exactly: seed) }

  package mutating func next() -> CourseCommand {
    now = now + .minutes(number(in: 0...4_000))
    return switch number(in: 0...43) {
    case 0: .contract(.begin(therapist: name(), contract: often() ? contract() : nil))
    case 1: .contract(.contract(contract(), therapist: name()))
    case 2: .contract(.renegotiate(change()))
    case 3: .contract(.pause(reason: maybeText()))
    case 4, 5: .contract(.resume)
    case 6: seldom() ? .contract(.complete(note: maybeText())) : .contract(.resume)
    case 7...15: .sessions(sessionCommand())
    case 16...18: .homework(homeworkCommand())
    case 19...21: .goals(goalCommand())
    case 22, 23: .diary(diaryCommand())
    case 24...26: .people(personCommand())
    case 27: .roles(roleCommand())
    case 28: .themes(themeCommand())
    case 29: .practice(practiceCommand())
    case 30, 31: .drafts(draftCommand())
    case 32, 33: .agreements(agreementCommand())
    case 34: .measures(measureCommand())
    case 35: .rhythm(rhythmCommand())
    case 36: .benefits(benefitCommand())
    case 37: .safety(.showCard(any(SafetyCardTrigger.self)))
    case 38, 39: .focus(focusCommand())
    case 40: .timeline(timelineCommand())
    case 41: .recovery(recoveryCommand())
    default: .brief(briefCommand())
    }
  }

  mutating func diaryCommand() -> DiaryCommand {
    switch number(in: 0...2) {
    case 0: .recordMood(value: value(in: 0...10), note: maybeText(), about: name())
    case 1: .recordDistress(value: value(in: 0...10), note: maybeText(), about: name())
    default: .writeNote(text: text(), about: name(), homework: seldom() ? id(5) : nil)
    }
  }

  mutating func sessionCommand() -> SessionCommand {
    let id = SessionID(number: value(in: 1...20))
    return switch number(in: 0...9) {
    case 0...2:
      .schedule(
        start: start(), minutes: often() ? nil : value(in: 15...120),
        mode: SessionMode.allCases.randomElement(using: &random), place: name())
    case 3: .reschedule(id, to: start(), by: party())
    case 4: .cancel(id, by: party(), reason: maybeText())
    case 5: .attend(id, minutes: often() ? nil : value(in: 15...120), lateMinutes: nil)
    case 6: .miss(id, by: party())
    case 7:
      .skip(
        from: start().civil.date, through: start().civil.date.adding(days: value(in: 0...20)),
        reason: maybeText())
    case 8:
      often()
        ? .addAgendaItem(text: text(), source: often() ? nil : self.id(60))
        : often() ? .rate(id, helpful: value(in: 0...10)) : .writeNote(id, text: text())
    default: .discussAgendaItem(AgendaItemID(number: value(in: 1...5)))
    }
  }

  mutating func homeworkCommand() -> HomeworkCommand {
    let id = HomeworkID(number: value(in: 1...8))
    return switch number(in: 0...5) {
    case 0, 1:
      .assign(
        kind: any(HomeworkKind.self), text: text(), person: name(), due: often() ? due() : nil,
        repeats: often() ? nil : .everyDays(value(in: 1...28)),
        skill: often() ? nil : any(Skill.self), goal: often() ? nil : self.id(5))
    case 2:
      .attempt(
        id, HomeworkOutcome.allCases.randomElement(using: &random) ?? .tried,
        confidence: often() ? nil : value(in: 0...10), note: maybeText())
    case 3: .review(id, session: often() ? nil : SessionID(number: value(in: 1...9)), note: nil)
    case 4: .reschedule(id, due: due())
    default: .withdraw(id, reason: maybeText())
    }
  }

  mutating func goalCommand() -> GoalCommand {
    let id = GoalID(number: value(in: 1...5))
    return switch number(in: 0...5) {
    case 0, 1:
      .set(
        statement: text(), measure: measure(), by: often() ? nil : start().civil.date,
        agreedOn: nil, person: name())
    case 2: .rate(id, value: value(in: -2...10), note: maybeText())
    case 3: .revise(GoalRevised(goal: id, statement: maybeText(), measure: measure()))
    case 4: .achieve(id, note: maybeText())
    default: .setAside(id, reason: maybeText())
    }
  }

  mutating func measure() -> GoalMeasure {
    switch number(in: 0...3) {
    case 0: .yesNo
    case 1: .count(target: value(in: 1...1000), per: .week)
    case 2: .rating(baseline: often() ? nil : value(in: 0...10), target: value(in: 0...10))
    default: .attainment(levels: (0..<5).map { _ in text() }, weight: value(in: 1...10))
    }
  }

  mutating func contract() -> Contract {
    let shape = often() ? nil : shape()
    return Contract(
      template: shape == nil ? any(CourseTemplate.all).id : "mine",
      plannedSessions: value(in: 1...60), cadence: cadence(),
      minutes: value(in: 15...120), firstSession: often() ? start() : nil,
      attendedBefore: often() ? 0 : value(in: 0...60), countsMissed: seldom(),
      steps: often()
        ? nil
        : (0..<number(in: 1...3)).map { _ in
          CadenceStep(sessions: value(in: 1...60), cadence: cadence())
        }, firstMinutes: often() ? nil : value(in: 15...120), shape: shape,
      measures: shape == nil
        ? nil : [["phq-9", "who-5"], [], ["phq-9", "phq-9"], [""]][number(in: 0...3)])
  }

  mutating func shape() -> CourseShape {
    CourseShape(
      sessions: value(in: 1...60),
      phases: (0..<number(in: 0...3)).map {
        SuggestedPhase(phase(), through: value(in: $0 * 4 + 1...$0 * 4 + 4))
      }, endingAfter: often() ? value(in: 1...60) : nil,
      reviewEvery: often() ? nil : value(in: 1...60))
  }

  mutating func change() -> CourseContractRenegotiated {
    CourseContractRenegotiated(
      plannedSessions: often() ? value(in: 1...60) : nil, cadence: often() ? nil : cadence(),
      minutes: often() ? nil : value(in: 15...120), reason: maybeText())
  }

  mutating func cadence() -> Cadence {
    switch number(in: 0...5) {
    case 0: .twiceWeekly
    case 1: .everyTwoWeeks
    case 2: .monthly
    case 3: .everyDays(value(in: 1...90))
    default: .weekly
    }
  }

  mutating func due() -> HomeworkDue {
    switch number(in: 0...2) {
    case 0: .day(start().civil.date, zone())
    case 1: .time(start())
    default: .session(SessionID(number: value(in: 1...20)))
    }
  }

  /// Within a year of now, and now and then at the ends of the calendar.
  mutating func start() -> AgreedTime {
    let days = seldom() ? number(in: -4_000_000...4_000_000) : number(in: -30...300)
    let today = CivilDateTime(secondNumber: now.milliseconds / 1_000).date
    let time = TimeOfDay(secondOfDay: number(in: 0...95) * 900)
    return AgreedTime(
      civil: CivilDateTime(date: today.adding(days: days), time: time), zone: zone())
  }

  mutating func zone() -> ZoneName {
    [.london, .london, .newYork, ZoneName("Gone/Nowhere")].randomElement(using: &random) ?? .utc
  }

  mutating func party() -> Party { Party.allCases.randomElement(using: &random) ?? .me }

  mutating func text() -> String {
    seldom() ? ["", " ", "\u{1B}[2J", "a\r"].randomElement(using: &random) ?? "" : "Words"
  }

  mutating func maybeText() -> String? { often() ? nil : text() }

  mutating func name() -> String? {
    if often() { return nil }
    return seldom() ? text() : ["Sam", "sam ", "Jo", "Mum"].randomElement(using: &random)
  }

  /// A number that is mostly sensible, sometimes beside the bounds and sometimes at the limits.
  mutating func value(in range: ClosedRange<Int>) -> Int {
    guard seldom() else { return number(in: range) }
    let hostile = [range.lowerBound - 1, range.upperBound + 1, 0, -1, .min, .max, .min + 1]
    return hostile.randomElement(using: &random) ?? 0
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// One of those there are.
  mutating func any<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...choices.count - 1)]
  }

  mutating func any<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
    any(Array(type.allCases))
  }

  /// An id, mostly of something that may be there.
  mutating func id<ID: EntityID>(_ most: Int) -> ID {
    ID(number: seldom() ? any([most * 100, 999_999_999]) : number(in: 1...most))
  }

  mutating func often() -> Bool { number(in: 0...3) > 0 }
  mutating func seldom() -> Bool { number(in: 0...19) == 0 }
}
