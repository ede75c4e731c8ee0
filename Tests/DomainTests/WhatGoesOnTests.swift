import Domain
import TestSupport
import Testing

/// What a new course brings along from the one before it.
@Suite struct WhatGoesOnTests {
  private let then = Timestamp.testStart - .days(90)
  private let old = PersonID(number: 7)
  private let previous = CourseID(bits: 7)

  private func begin(_ goesOn: WhatGoesOn, therapist: String? = nil) -> CourseCommand {
    .contract(.begin(therapist: therapist, contract: nil, previous: previous, goesOn: goesOn))
  }

  private func somebody(
    _ alias: String, _ number: Int, _ state: PersonState? = nil, isRemoved: Bool = false
  ) -> WhatGoesOn.Somebody {
    let person = PersonID(number: number)
    var somebody = WhatGoesOn.Somebody(person: person, alias: alias, isRemoved: isRemoved)
    somebody.state = state.map {
      WhatGoesOn.Since(PersonStateChanged(person: person, state: $0), at: then)
    }
    return somebody
  }

  private func decided(_ goesOn: WhatGoesOn) throws -> [DatedEvent] {
    try Course().decideDated(
      begin(goesOn),
      DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard))
  }

  @Test func `people come along as they stood, with ids of this course and the days of then`()
    throws
  {
    var sam = somebody("Sam", 7, .ended)
    sam.relation = "partner"
    sam.place = WhatGoesOn.Since(PersonPlacedInCircle(person: old, ring: 2), at: then)
    sam.inventory = WhatGoesOn.Since(InventoryEntryRecorded(person: old, given: 6), at: then)
    var goesOn = WhatGoesOn()
    goesOn.therapist = "Alex"
    goesOn.people = [sam]
    #expect(
      try decided(goesOn) == [
        DatedEvent(.contract(.begun(CourseBegun(therapist: "Alex", previous: previous)))),
        DatedEvent(named(1, "Sam")),
        DatedEvent(.people(.updated(PersonUpdated(person: p1, relation: "partner")))),
        DatedEvent(
          .people(.stateChanged(PersonStateChanged(person: p1, state: .ended))),
          occurredAt: then),
        DatedEvent(
          .people(.placed(PersonPlacedInCircle(person: p1, ring: 2))), occurredAt: then),
        DatedEvent(
          .people(.inventoryRecorded(InventoryEntryRecorded(person: p1, given: 6))),
          occurredAt: then),
      ])
  }

  @Test func `days that are hard come along, with whom they are about`() throws {
    var goesOn = WhatGoesOn()
    goesOn.people = [somebody("Dad", 7, .died)]
    let on = try #require(PartialDate("2024-12-03"))
    goesOn.hardDays = [
      TimelineEventRecorded(
        event: LifeEventID(number: 4), text: "The funeral", on: on, person: old, sensitive: true),
      TimelineEventRecorded(
        event: LifeEventID(number: 9), text: "The move", on: on,
        person: PersonID(number: 3), focus: FocusID(number: 1), sensitive: true),
    ]
    let told = try decided(goesOn).compactMap { dated -> TimelineEventRecorded? in
      if case .timeline(.recorded(let recorded)) = dated.event { recorded } else { nil }
    }
    #expect(
      told == [
        TimelineEventRecorded(
          event: LifeEventID(number: 1), text: "The funeral", on: on, person: p1,
          sensitive: true),
        TimelineEventRecorded(
          event: LifeEventID(number: 2), text: "The move", on: on, sensitive: true),
      ])
  }

  @Test func `a therapist who is named is the one`() {
    var goesOn = WhatGoesOn()
    goesOn.therapist = "Alex"
    givenNothing(Course.self).when(begin(goesOn, therapist: "Robin")).then(
      .contract(.begun(CourseBegun(therapist: "Robin", previous: previous))))
  }

  @Test func `whoever is named again is the one who came along, and stays as they stood`() {
    var goesOn = WhatGoesOn()
    goesOn.people = [somebody("Mum", 2), somebody("Sam", 7, .keepApart)]
    let scenario = givenNothing(Course.self).when(begin(goesOn)).scenario
    #expect(scenario.state.people.person(called: "sam") == PersonID(number: 2))
    scenario.when(assign(person: "SAM")).refused(with: .people(.keptApart))
    #expect(scenario.when(.diary(.writeNote(text: "a", about: "mum"))).events.count == 1)
  }

  @Test func `who left the list comes along where a name used again would forget something`() {
    var goesOn = WhatGoesOn()
    goesOn.people = [
      somebody("Sam", 1, isRemoved: true), somebody("Kim", 2, .keepApart, isRemoved: true),
      somebody("Jo", 3, isRemoved: true),
    ]
    goesOn.roles = [
      WhatGoesOn.Since(
        RoleDescribed(role: RoleID(number: 4), name: "carer", person: PersonID(number: 3)),
        at: then)
    ]
    let course = givenNothing(Course.self).when(begin(goesOn)).after
    #expect(course.people.person(called: "Sam") == nil)
    let kim = course.people.person(called: "Kim")
    #expect(kim.map { course.people.state(of: $0) } == .keepApart)
    #expect(kim.map { course.people.removed.contains($0) } ?? false)
    let jo = course.people.person(called: "Jo")
    #expect(jo.map { course.people.removed.contains($0) } ?? false)
    #expect(course.roles.roles[RoleID(number: 1)]?.person == jo)
  }

  @Test func `roles, themes, signs and the plan come along with their days`() throws {
    var goesOn = WhatGoesOn()
    goesOn.roles = [WhatGoesOn.Since(RoleDescribed(role: RoleID(number: 3), name: "son"), at: then)]
    goesOn.themes = [
      WhatGoesOn.Since(ThemeIdentified(theme: ThemeID(number: 5), label: "waiting"), at: then)
    ]
    goesOn.signs = [WhatGoesOn.Since(WarningSignNoted(text: "I go quiet"), at: then)]
    goesOn.plan = WhatGoesOn.Since(MaintenancePlanAgreed(changed: "I ask"), at: then)
    let events = try decided(goesOn).dropFirst()
    #expect(
      events.map(\.event) == [
        .roles(.described(RoleDescribed(role: RoleID(number: 1), name: "son"))),
        .themes(.identified(ThemeIdentified(theme: ThemeID(number: 1), label: "waiting"))),
        .agreements(.warningSignNoted(WarningSignNoted(text: "I go quiet"))),
        .agreements(.planAgreed(MaintenancePlanAgreed(changed: "I ask"))),
      ])
    #expect(events.allSatisfy { $0.occurredAt == then })
  }

  @Test func `after a clock was set back nothing stands in the future`() throws {
    var goesOn = WhatGoesOn()
    goesOn.signs = [
      WhatGoesOn.Since(WarningSignNoted(text: "a"), at: .testStart + .days(1))
    ]
    #expect(try decided(goesOn).map(\.occurredAt) == [nil, nil])
  }

  @Test func `what a course that is being agreed on has already is left as it is there`() {
    var goesOn = WhatGoesOn()
    goesOn.people = [somebody("Sam", 7, .ended), somebody("Jo", 8)]
    goesOn.roles = [
      WhatGoesOn.Since(RoleDescribed(role: RoleID(number: 3), name: "Son"), at: then)
    ]
    goesOn.themes = [
      WhatGoesOn.Since(ThemeIdentified(theme: ThemeID(number: 5), label: "Waiting"), at: then)
    ]
    let outcome = given(
      begun, named(1, "sam"),
      .roles(.described(RoleDescribed(role: RoleID(number: 1), name: "son"))),
      .themes(.identified(ThemeIdentified(theme: ThemeID(number: 1), label: "waiting")))
    ).when(.contract(.contract(agreement(), therapist: nil, goesOn: goesOn)))
    #expect(outcome.events.dropFirst() == [named(2, "Jo")])
  }
}
