import Domain

/// Commands on people, roles and themes, and on what is agreed.
extension RandomCommands {
  mutating func personCommand() -> PersonCommand {
    let alias = name() ?? any(["Sam", "Jo", "Mum", "Sammy"])
    return switch number(in: 0...9) {
    case 0: .add(alias, relation: maybeText())
    case 1: .update(alias, alias: name(), relation: maybeText())
    case 2: .recordInventory(alias, inventory())
    case 3, 4: .place(alias, ring: value(in: 1...4))
    case 5:
      .logContact(
        alias, kind: any(ContactKind.self), quality: often() ? value(in: 1...5) : nil,
        note: maybeText())
    case 6, 7, 8:
      .change(alias, to: any(PersonState.self), diedOn: often() ? nil : partialDate())
    default: .remove(alias)
    }
  }

  private mutating func inventory() -> InventoryEntryRecorded {
    InventoryEntryRecorded(
      person: id(5), contact: maybeText(), given: often() ? value(in: 0...10) : nil,
      received: often() ? value(in: 0...10) : nil, wanted: maybeText(), expected: maybeText(),
      theyExpect: maybeText(), mood: maybeText())
  }

  mutating func roleCommand() -> RoleCommand {
    if often() { return .rateStrain(id(4), strain: value(in: 0...10), note: maybeText()) }
    return .describe(name: any(["Father", "At work", "Friend"]), person: name(), note: maybeText())
  }

  mutating func themeCommand() -> ThemeCommand {
    switch number(in: 0...3) {
    case 0: .identify(label: any(["Going quiet", "Not asking", ""]))
    case 1, 2: .link(id(3), id(80), note: maybeText())
    default: .retire(id(3), note: maybeText())
    }
  }

  mutating func agreementCommand() -> AgreementCommand {
    switch number(in: 0...6) {
    case 0:
      .addReasons(
        (0..<number(in: 0...3)).map { _ in any(CourseReason.self) }, note: maybeText())
    case 1, 2: .enter(phase(), because: maybeText())
    case 3: .recordConsent(scope: any(["recording", "letter", ""]), note: maybeText())
    case 4: .withdrawConsent(scope: any(["recording", "letter"]), reason: maybeText())
    case 5: .noteSign(text: text())
    default:
      .agreePlan(
        changed: maybeText(), willDo: often() ? [text()] : nil, call: often() ? nil : [text()])
    }
  }

  mutating func phase() -> Phase {
    any([.initial, .middle, .ending, Phase(rawValue: "rest"), Phase(rawValue: "")])
  }

  mutating func focusCommand() -> FocusCommand {
    switch number(in: 0...9) {
    case 0: .chooseTradition(any(Tradition.self))
    case 1...3:
      .select(
        any(ProblemArea.self), rank: often() ? nil : value(in: 1...2), agreedOn: pastDay(),
        person: name(), details: details(), stage: often() ? nil : any(DisputeStage.self))
    case 4:
      .change(
        ProblemAreaChanged(
          focus: id(4), area: often() ? nil : any(ProblemArea.self),
          rank: often() ? nil : value(in: 1...2), agreedOn: pastDay(), details: details(),
          reason: maybeText()), person: name())
    case 5: .assess(id(4), any(DisputeStage.self), note: maybeText())
    case 6, 7: .close(id(4), outcome: maybeText())
    case 8:
      .agreeFormulation(text: text(), agreedOn: pastDay(), focus: often() ? nil : id(4))
    default: .stopPerinatalWording
    }
  }

  private mutating func details() -> FocusDetails {
    var details = FocusDetails(
      person: seldom() ? id(5) : nil, date: often() ? nil : partialDate())
    switch number(in: 0...7) {
    case 0: details.anniversaries = [DayOfYear(start().civil.date)]
    case 1: details.mourn = text()
    case 2: details.iExpect = text()
    case 3: details.newRole = text()
    case 4: details.wanted = often()
    case 5: details.missing = text()
    default: break
    }
    return details
  }

  mutating func timelineCommand() -> TimelineCommand {
    switch number(in: 0...3) {
    case 0, 1:
      .record(
        text: text(), on: partialDate(), kind: any(LifeEventKind.self), person: name(),
        focus: often() ? nil : id(4), sensitive: seldom())
    case 2:
      .change(
        TimelineEventChanged(
          event: id(4), text: maybeText(), on: often() ? nil : partialDate(),
          kind: often() ? nil : any(LifeEventKind.self), focus: often() ? nil : id(4),
          sensitive: often() ? nil : seldom()), person: name())
    default: .remove(id(4))
    }
  }

  private mutating func pastDay() -> CivilDate? {
    often() ? nil : start().civil.date.adding(days: -300)
  }

  /// Mostly of some years ago.
  private mutating func partialDate() -> PartialDate {
    let day = start().civil.date.adding(days: seldom() ? 0 : -900)
    let text = any(["2019", "2020-02", "1999-12-31"])
    return often() ? PartialDate(day) : PartialDate(text) ?? PartialDate(day)
  }
}
