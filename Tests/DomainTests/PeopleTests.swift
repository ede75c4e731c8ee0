import Domain
import TestSupport
import Testing

private let p2 = PersonID(number: 2)

private func event(_ event: PersonEvent) -> CourseEvent { .people(event) }

private func changed(
  _ state: PersonState, _ diedOn: PartialDate? = nil, person: PersonID = p1
) -> CourseEvent {
  .people(.stateChanged(PersonStateChanged(person: person, state: state, diedOn: diedOn)))
}

private func change(
  _ state: PersonState, _ diedOn: PartialDate? = nil, _ alias: String = "sam"
) -> CourseCommand {
  .people(.change(alias, to: state, diedOn: diedOn))
}

private let removed = CourseEvent.people(.removed(PersonRemoved(person: p1)))

@Suite struct PeopleTests {
  private var withSam: Scenario<Course> { given(begun, named(1, "Sam")) }

  @Test func `somebody is named with what they are, and nobody twice`() {
    given(begun).when(.people(.add(" Sam ", relation: "partner"))).then(
      named(1, "Sam"), event(.updated(PersonUpdated(person: p1, relation: "partner"))))
    given(begun).when(.people(.add("the baby", relation: nil))).then(named(1, "the baby"))
    withSam.when(.people(.add("SAM", relation: nil))).refused(with: .people(.aliasTaken(p1)))
    given(begun).when(.people(.add(" ", relation: nil))).refused(with: .text(.empty))
    given(begun).when(.people(.add(String(repeating: "a", count: 61), relation: nil)))
      .refused(with: .text(.nameTooLong(characters: 61)))
    given(begun).when(.people(.add("Sam", relation: "\u{1B}")))
      .refused(with: .text(.controlCharacter))
  }

  @Test func `another name may be none that somebody else has, and something has to change`() {
    func update(_ alias: String?, _ relation: String? = nil) -> CourseCommand {
      .people(.update("sam", alias: alias, relation: relation))
    }
    let both = given(begun, named(1, "Sam"), named(2, "Jo"))
    both.when(update("JO")).refused(with: .people(.aliasTaken(p2)))
    both.when(update("Sam")).refused(with: .people(.nothingChanges(p1)))
    both.when(update(nil)).refused(with: .people(.nothingChanges(p1)))
    both.when(update("SAM")).then(event(.updated(PersonUpdated(person: p1, alias: "SAM"))))
    both.when(update("")).refused(with: .text(.empty))
    let renamed = both.when(update("Sami", "friend"))
    renamed.then(event(.updated(PersonUpdated(person: p1, alias: "Sami", relation: "friend"))))
    #expect(renamed.after.people.person(called: "sami ") == p1)
    #expect(renamed.after.people.person(called: "Sam") == nil)
    renamed.scenario.when(update(nil, "friend")).refused(with: .people(.unknown("sam")))
  }

  @Test func `an inventory entry says something, within its bounds`() {
    func record(_ entry: InventoryEntryRecorded) -> CourseCommand {
      .people(.recordInventory("Sam", entry))
    }
    var entry = InventoryEntryRecorded(person: PersonID(number: 9), given: 0, received: 10)
    let outcome = given(begun).when(record(entry))
    entry.person = p1
    outcome.then(named(1, "Sam"), event(.inventoryRecorded(entry)))
    withSam.when(record(InventoryEntryRecorded(person: p1))).refused(with: .people(.nothingSaid))
    for wrong in [-1, 11, .min, .max] {
      withSam.when(record(InventoryEntryRecorded(person: p1, given: wrong)))
        .refused(with: .people(.amountOutOfRange(wrong)))
      withSam.when(record(InventoryEntryRecorded(person: p1, received: wrong)))
        .refused(with: .people(.amountOutOfRange(wrong)))
    }
    for field in [\InventoryEntryRecorded.contact, \.wanted, \.expected, \.theyExpect, \.mood] {
      var entry = InventoryEntryRecorded(person: p1)
      entry[keyPath: field] = tooLong
      withSam.when(record(entry)).refused(with: .text(.tooLong(bytes: tooLong.utf8.count)))
    }
  }

  @Test func `a ring is one of four`() {
    for ring in 1...4 {
      withSam.when(.people(.place("sam", ring: ring)))
        .then(event(.placed(PersonPlacedInCircle(person: p1, ring: ring))))
    }
    for ring in [0, 5, -1, .min, .max] {
      withSam.when(.people(.place("sam", ring: ring)))
        .refused(with: .people(.ringOutOfRange(ring)))
    }
    given(begun).when(.people(.place("Jo", ring: 2))).then(
      named(1, "Jo"), event(.placed(PersonPlacedInCircle(person: p1, ring: 2))))
    withSam.when(
      .people(.place("sam", ring: 2)), occurredAt: .testStart + .days(1)
    ).refused(with: .occursInFuture)
  }

  @Test func `a contact has a quality from 0 to 10, or none`() {
    func log(_ quality: Int?, _ note: String? = nil) -> CourseCommand {
      .people(.logContact("sam", kind: .call, quality: quality, note: note))
    }
    for quality in [nil, 0, 10] {
      withSam.when(log(quality)).then(
        event(.contacted(ContactLogged(person: p1, kind: .call, quality: quality))))
    }
    for quality in [-1, 11, .max] {
      withSam.when(log(quality)).refused(with: .people(.qualityOutOfRange(quality)))
    }
    withSam.when(log(5, "")).refused(with: .text(.empty))
  }

  @Test func `there is no contact with somebody who had died, and one before may be told late`() {
    let log = CourseCommand.people(.logContact("sam", kind: .met, quality: nil, note: nil))
    let gone = withSam.given(changed(.died))
    gone.when(log).refused(with: .people(.hasDied))
    gone.when(log, at: .testStart + .days(9)).refused(with: .people(.hasDied))
    #expect(gone.when(log, occurredAt: .testStart - .days(1)).refusal == nil)
    // A day that is told later does not move what is known.
    gone.given(changed(.died, PartialDate("2026")), at: .testStart + .days(5))
      .when(log, at: .testStart + .days(6), occurredAt: .testStart + .days(1))
      .refused(with: .people(.hasDied))
    withSam.given(changed(.died, PartialDate("2019")))
      .when(log, occurredAt: .testStart - .days(300)).refused(with: .people(.hasDied))
    #expect(withSam.given(changed(.ended)).when(log).refusal == nil)
    #expect(gone.given(changed(.inMyLife)).when(log).refusal == nil)
    // To remember them is another thing.
    #expect(gone.when(.diary(.writeNote(text: "a", about: "sam"))).refusal == nil)
    #expect(gone.when(.people(.place("sam", ring: 1))).refusal == nil)
  }

  @Test(arguments: PersonState.allCases)
  func `somebody stands where they were said to stand, and not twice`(state: PersonState) {
    let other: PersonState = state == .inMyLife ? .ended : .inMyLife
    let scenario = withSam.given(changed(other))
    scenario.when(change(state)).then(changed(state))
    scenario.given(changed(state)).when(change(state)).refused(with: .people(.stateAlready(state)))
  }

  @Test func `a date of death may be rough, may come later, and is no other's`() {
    withSam.when(change(.died)).then(changed(.died))
    withSam.given(changed(.died)).when(change(.died, PartialDate("2019"))).then(
      changed(.died, PartialDate("2019")))
    withSam.when(change(.died, PartialDate("2026-11"))).then(
      changed(.died, PartialDate("2026-11")))
    withSam.when(change(.died, PartialDate("2026-11-03"))).refused(with: .occursInFuture)
    withSam.when(change(.died, PartialDate("2026-12"))).refused(with: .occursInFuture)
    withSam.when(change(.ended, PartialDate("2019"))).refused(with: .people(.dateWithoutDeath))
    for text in ["", "19", "2019-13", "2019-02-30", "2019-3", "2019-03-14-1", "-2019"] {
      #expect(PartialDate(text) == nil, "\(text)")
    }
  }

  @Test func `what is open with somebody goes in the command that keeps them apart`() {
    let scenario = given(
      begun, named(1, "Sam"), named(2, "Jo"), assigned(1, person: p1), assigned(2, person: p2),
      assigned(3, person: p1), assigned(4), assigned(5, person: p1),
      .homework(.withdrawn(HomeworkWithdrawn(homework: HomeworkID(number: 5)))),
      .homework(
        .attempted(HomeworkAttempted(homework: HomeworkID(number: 3), outcome: .partly))))
    func gone(_ number: Int) -> CourseEvent {
      .homework(
        .withdrawn(
          HomeworkWithdrawn(homework: HomeworkID(number: number), reason: "kept apart")))
    }
    scenario.when(change(.keepApart)).then(changed(.keepApart), gone(1), gone(3))
    scenario.when(change(.ended)).then(changed(.ended))
    scenario.given(.contract(.completed(CourseCompleted()))).when(change(.keepApart))
      .then(changed(.keepApart))
  }

  @Test func `nothing is practised with somebody who is kept apart, but one may write`() {
    let apart = withSam.given(changed(.keepApart))
    apart.when(assign(person: "Sam")).refused(with: .people(.keptApart))
    let writing = CourseCommand.homework(
      .assign(kind: .journalRelationship, text: "a", person: "Sam", due: nil, repeats: nil))
    #expect(apart.when(writing).refusal == nil)
    #expect(apart.given(changed(.inMyLife)).when(assign(person: "Sam")).refusal == nil)
    #expect(apart.when(.diary(.writeNote(text: "a", about: "sam"))).refusal == nil)
  }

  @Test func `who leaves the list keeps name and number, and can come back`() {
    withSam.when(.people(.remove("SAM"))).then(removed)
    let gone = withSam.given(removed)
    gone.when(.people(.remove("sam"))).refused(with: .people(.alreadyRemoved(p1)))
    gone.when(.people(.add("Sam", relation: nil))).then(changed(.inMyLife))
    gone.when(change(.inMyLife)).then(changed(.inMyLife))
    #expect(gone.when(.diary(.writeNote(text: "a", about: "Sam"))).events.count == 1)
    gone.given(changed(.inMyLife)).when(.people(.remove("sam"))).then(removed)
    // Leaving the list does not end being kept apart.
    withSam.given(changed(.keepApart), removed).when(.people(.add("Sam", relation: nil)))
      .refused(with: .people(.aliasTaken(p1)))
    withSam.given(changed(.keepApart), removed).when(assign(person: "Sam"))
      .refused(with: .people(.keptApart))
  }

  @Test func `a change about nobody is refused, and so is all before the beginning`() {
    given(begun).when(change(.died)).refused(with: .people(.unknown("sam")))
    given(begun).when(.people(.remove("sam"))).refused(with: .people(.unknown("sam")))
    given(begun).when(.people(.update("sam", alias: "Jo", relation: nil)))
      .refused(with: .people(.unknown("sam")))
    givenNothing(Course.self).when(.people(.add("Sam", relation: nil)))
      .refused(with: .notBegun)
  }
}
