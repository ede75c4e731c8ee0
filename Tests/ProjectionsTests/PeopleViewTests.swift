import Domain
import Projections
import TestSupport
import Testing

/// People, the circle, contacts, roles and themes as read models.
@Suite struct PeopleViewTests {
  private func p(_ number: Int) -> PersonID { PersonID(number: number) }

  private func added(_ number: Int, _ alias: String) -> CourseEvent {
    .people(.added(PersonAdded(person: p(number), alias: alias)))
  }

  private func placed(_ number: Int, _ ring: Int) -> CourseEvent {
    .people(.placed(PersonPlacedInCircle(person: p(number), ring: ring)))
  }

  private func met(_ number: Int, _ kind: ContactKind = .met) -> CourseEvent {
    .people(.contacted(ContactLogged(person: p(number), kind: kind)))
  }

  private func changed(_ number: Int, _ state: PersonState) -> CourseEvent {
    .people(.stateChanged(PersonStateChanged(person: p(number), state: state)))
  }

  private func circle(_ story: Story, all: Bool = false) -> ClosenessCircle {
    ClosenessCircle(story.views.people, all: all, zone: .london, zones)
  }

  /// Mum closest, Dad closest, Priya further, Sam close; later Priya nearer, Sam further, Jo new.
  private var moving: Story {
    begun.and(added(1, "Mum"), added(2, "Dad"), added(3, "Priya"), added(4, "Sam"))
      .and(placed(1, 1), placed(2, 1), placed(3, 3), placed(4, 2), at: "2026-10-13T10:00")
      .and(placed(3, 2), placed(4, 3), added(5, "Jo"), placed(5, 2), at: "2026-11-20T10:00")
  }

  @Test func `who moved is told against the day on which the first was placed`() {
    let circle = circle(moving)
    #expect(circle.startDay == day("2026-10-13"))
    #expect(circle.places.map(\.movement) == [nil, nil, .nearer, .further, .new])
    #expect(circle.places.map(\.startRing) == [1, 1, 3, 2, nil])
    #expect(circle.ring(2).map(\.alias) == ["Priya", "Jo"])
    #expect(circle.nearest == 4)
    #expect(circle.nearestAtStart == 3)
  }

  @Test func `someone who died keeps their place and is counted neither then nor now`() {
    let circle = circle(moving.and(changed(2, .died), at: "2026-11-21T10:00"))
    #expect(circle.ring(1).map(\.alias) == ["Mum", "Dad"])
    #expect(circle.nearest == 3)
    #expect(circle.nearestAtStart == 2)
  }

  @Test func `what has ended is not counted now, and was counted then`() {
    let circle = circle(moving.and(changed(1, .ended), at: "2026-11-21T10:00"))
    #expect(circle.nearest == 3)
    #expect(circle.nearestAtStart == 3)
  }

  @Test func `whoever is kept apart is in no circle and on no list that was not asked for`() {
    let story = moving.and(changed(1, .keepApart), met(1), at: "2026-11-21T10:00")
    #expect(circle(story).places.map(\.alias) == ["Dad", "Priya", "Sam", "Jo"])
    #expect(circle(story).nearest == 3)
    #expect(circle(story, all: true).places.count == 5)
    #expect(!story.views.people.isShown(p(1)))
    #expect(story.views.people.isShown(p(2)))
    #expect(story.views.people.isShown(nil))
    #expect(story.views.people.isShown(p(99)))
    #expect(story.views.people.listed().map(\.id.number) == [2, 3, 4, 5])
    #expect(story.views.people.contacts(at: instant("2026-11-22T10:00")).count == 0)
    #expect(!story.views.people.quiet(at: instant("2027-11-22T10:00")).contains { $0.id == p(1) })
    #expect(story.and(changed(1, .inMyLife)).views.people.isShown(p(1)))
  }

  @Test func `who left the list is shown where they are asked for, and comes back whole`() {
    let gone = moving.and(.people(.removed(PersonRemoved(person: p(1)))), at: "2026-11-21T10:00")
    #expect(circle(gone).places.map(\.alias) == ["Dad", "Priya", "Sam", "Jo"])
    #expect(gone.views.people.isShown(p(1)))
    #expect(gone.views.people.aliases[p(1)] == "Mum")
    #expect(circle(gone.and(changed(1, .inMyLife))).ring(1).map(\.alias) == ["Mum", "Dad"])
  }

  @Test func `a placement that is told late stands where it belongs, and the first is never lost`()
  {
    var story = begun.and(added(1, "Mum")).and(placed(1, 2), at: "2026-11-10T10:00")
    story = story.and(placed(1, 4), at: "2026-11-12T10:00", happened: "2026-10-01T10:00")
    let row = story.views.people.rows[p(1)]
    #expect(row?.placements.map(\.ring) == [4, 2])
    #expect(row?.firstPlacement?.ring == 4)
    for ring in [1, 2, 3, 1, 2, 3] {
      story = story.and(placed(1, ring), at: "2026-11-13T10:00")
    }
    let last = story.views.people.rows[p(1)]
    #expect(last?.placements.map(\.ring) == [1, 2, 3, 1, 2, 3])
    #expect(last?.firstPlacement?.ring == 4)
    #expect(circle(story).places.map(\.startRing) == [4])
  }

  @Test func `a tie is quiet after 28 days, and only that of someone in my life`() {
    let story = begun.and(
      added(1, "Mum"), added(2, "Dad"), added(3, "Sam"), added(4, "Jo"), at: "2026-10-01T09:00"
    ).and(changed(2, .died), changed(3, .ended), at: "2026-10-02T09:00")
      .and(met(4), at: "2026-11-10T09:00")
    #expect(story.views.people.quiet(at: instant("2026-10-29T07:59")).isEmpty)
    let quiet = story.views.people.quiet(at: instant("2026-11-10T10:00"))
    #expect(quiet.map(\.alias) == ["Mum"])
    #expect(
      story.views.people.quiet(at: instant("2026-12-08T09:00")).map(\.alias) == ["Mum", "Jo"])
    #expect(story.views.people.quiet(at: instant("2026-12-08T08:59")).map(\.alias) == ["Mum"])
  }

  @Test func `contacts of 14 days are counted, and the last is the last that happened`() {
    let story = begun.and(added(1, "Mum"), added(2, "Jo"), at: "2026-10-01T09:00")
      .and(met(1), at: "2026-11-01T09:00").and(met(1, .call), at: "2026-11-10T09:00")
      .and(met(2), at: "2026-11-11T09:00")
      .and(met(1, .letter), at: "2026-11-12T09:00", happened: "2026-09-01T09:00")
    let contacts = story.views.people.contacts(at: instant("2026-11-14T09:00"))
    #expect(contacts.count == 3)
    #expect(contacts.people == 2)
    #expect(story.views.people.contacts(at: instant("2026-11-15T09:00")).count == 2)
    #expect(story.views.people.rows[p(1)]?.lastContact?.kind == .call)
  }

  @Test func `what the inventory says is the latest answer to each question`() {
    func told(_ entry: InventoryEntryRecorded) -> CourseEvent {
      .people(.inventoryRecorded(entry))
    }
    let story = begun.and(
      added(1, "Sam"), told(InventoryEntryRecorded(person: p(1), given: 8, wanted: "time")),
      told(InventoryEntryRecorded(person: p(1), given: 6, received: 4)))
    #expect(
      story.views.people.rows[p(1)]?.inventory
        == InventoryEntryRecorded(person: p(1), given: 6, received: 4, wanted: "time"))
  }

  @Test func `a renamed person is found by the new name alone`() {
    let story = begun.and(
      added(1, "Sam"), .people(.updated(PersonUpdated(person: p(1), alias: "Sami"))))
    #expect(story.views.people.person(called: " SAMI") == p(1))
    #expect(story.views.people.person(called: "sam") == nil)
  }

  @Test func `a role has its first and its last strain by when they were`() {
    let role = RoleID(number: 1)
    func rated(_ value: Int) -> CourseEvent {
      .roles(.strainRated(RoleStrainRated(role: role, strain: value)))
    }
    let story = begun.and(.roles(.described(RoleDescribed(role: role, name: "carer"))))
      .and(rated(6), at: "2026-11-10T09:00").and(rated(4), at: "2026-11-20T09:00")
      .and(rated(9), at: "2026-11-21T09:00", happened: "2026-10-01T09:00")
    #expect(story.views.roles.inOrder.map { $0.first?.strain } == [9])
    #expect(story.views.roles.inOrder.map { $0.ratings.map(\.strain) } == [[9, 6, 4]])
  }

  @Test func `a theme holds its entries, and goes behind the others when it is put away`() {
    func t(_ number: Int) -> ThemeID { ThemeID(number: number) }
    let story = begun.and(
      .themes(.identified(ThemeIdentified(theme: t(1), label: "a"))),
      .themes(.identified(ThemeIdentified(theme: t(2), label: "b"))),
      .themes(.linked(ThemeLinked(theme: t(1), entry: EntryNumber(number: 1), note: "n"))),
      .themes(.retired(ThemeRetired(theme: t(1)))))
    #expect(story.views.themes.inOrder.map(\.label) == ["b", "a"])
    #expect(story.views.themes.rows[t(1)]?.links.map(\.note) == ["n"])
  }
}
