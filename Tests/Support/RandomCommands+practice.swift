import Domain

/// Commands on what is practised, begun, filled in and looked back on.
extension RandomCommands {
  mutating func practiceCommand() -> PracticeCommand {
    switch number(in: 0...5) {
    case 0:
      .practise(
        any(Skill.self), person: name(), situation: maybeText(),
        result: often() ? value(in: 0...10) : nil, homework: often() ? nil : id(8))
    case 1:
      .analyse(
        CommunicationAnalysed(happened: maybeText(), felt: maybeText(), nextTry: maybeText()),
        person: name())
    case 2:
      .weigh(
        problem: text(),
        options: (0..<number(in: 0...4)).map { _ in
          DecisionOption(option: text(), pro: maybeText(), con: maybeText())
        }, chosen: often() ? nil : value(in: 1...4))
    case 3, 4: .recordResult(id(4), result: text())
    default:
      .rehearse(
        RolePlayDone(
          rehearsedWith: any(RehearsalPartner.self), part: often() ? nil : any(RehearsedPart.self),
          script: maybeText(), went: maybeText(), before: often() ? nil : value(in: 0...10),
          after: often() ? nil : value(in: 0...10)), person: name())
    }
  }

  /// What is finished is of any area, another draft's end among it.
  mutating func draftCommand() -> DraftCommand {
    switch number(in: 0...5) {
    case 0...2:
      return .save(
        often() ? nil : id(6), form: any(["moment", "note", "measure:phq-9", "No form"]),
        answers: (0..<number(in: 0...3)).map { index in
          DraftAnswer(field: seldom() ? "" : "field\(index)", text: text())
        })
    case 3: return .discard(id(6))
    default:
      let inner: CourseCommand =
        switch number(in: 0...3) {
        case 0: .practice(practiceCommand())
        case 1: .diary(diaryCommand())
        case 2: .measures(measureCommand())
        default: .drafts(.discard(id(6)))
        }
      return .finish(id(6), with: inner)
    }
  }

  mutating func measureCommand() -> MeasureCommand {
    let known = any(Instrument.all)
    switch number(in: 0...5) {
    case 0: return .skip(often() ? known.id : "no-such")
    case 1: return .loadPack(pack())
    case 2:
      return .complete(
        MeasureAnswers(
          instrument: often() ? known.id : "mine", total: value(in: known.totalRange),
          source: any(MeasureSource.self), safetyAnswer: often() ? nil : value(in: 0...3)))
    default:
      let count = seldom() ? known.items + 1 : known.items
      let items = (0..<count).map { _ in
        seldom() && often() ? nil : value(in: known.lowest...known.highest)
      }
      return .complete(
        MeasureAnswers(
          instrument: known.id, items: items, source: any(MeasureSource.self),
          difficulty: often() ? nil : value(in: 0...3)))
    }
  }

  private mutating func pack() -> Instrument {
    Instrument(
      id: any(["mine", "mine", "phq-9", "My Own", ""]), title: "Mine", about: "Mine",
      version: any(["1", "2"]), items: value(in: 1...4), highest: value(in: 1...4),
      lookBack: "a week", often: "weekly", licence: "Mine", sources: ["Mine"],
      safetyItem: often() ? nil : value(in: 1...4))
  }

  mutating func rhythmCommand() -> RhythmCommand {
    .record(
      anchor: any(RhythmAnchor.self),
      day: often() ? nil : start().civil.date.adding(days: seldom() ? 0 : -300),
      time: often() ? start().civil.time : nil,
      company: often() ? nil : any(RhythmCompany.self))
  }

  mutating func benefitCommand() -> BenefitCommand {
    .rate(any(BenefitLine.self), value: value(in: 0...10), note: maybeText())
  }

  mutating func recoveryCommand() -> RecoveryCommand {
    switch number(in: 0...3) {
    case 0, 1: .easeOff(text: text(), until: often() ? nil : start().civil.date)
    case 2: .takeUpAgain(id(4), note: maybeText())
    default: .review(note: maybeText())
    }
  }

  mutating func briefCommand() -> BriefCommand {
    if often() { return .chooseLine(id(80), session: often() ? nil : id(20)) }
    let digest = String(repeating: seldom() ? "X" : "a", count: seldom() ? 3 : 64)
    return .recordExport(any(SummaryScope.self), digest: digest, session: often() ? nil : id(20))
  }
}
