import Domain
import Journal
import TestSupport

extension Golden {
  static let people = all(
    [
      event(.updated(PersonUpdated(person: sam, alias: "Sami"))),
      event(.updated(PersonUpdated(person: sam, relation: "partner"))),
      event(.updated(PersonUpdated(person: sam, alias: "Sami", relation: "friend"))),
      event(.inventoryRecorded(InventoryEntryRecorded(person: sam, given: 0))),
      event(.inventoryRecorded(InventoryEntryRecorded(person: sam, received: 10))),
      event(
        .inventoryRecorded(
          InventoryEntryRecorded(
            person: sam, contact: "every day", given: 8, received: 4, wanted: "more time",
            expected: "help", theyExpect: "time", mood: "low after rows"))),
      event(.placed(PersonPlacedInCircle(person: sam, ring: 1))),
      event(.placed(PersonPlacedInCircle(person: sam, ring: 4))),
    ],
    each(ContactKind.allCases) { .people(.contacted(ContactLogged(person: sam, kind: $0))) },
    [
      event(
        .contacted(ContactLogged(person: sam, kind: .call, quality: 6, note: "Short")))
    ],
    each(PersonState.allCases) {
      .people(.stateChanged(PersonStateChanged(person: sam, state: $0)))
    },
    each(["2019", "2019-03", "2019-03-14"]) {
      .people(
        .stateChanged(PersonStateChanged(person: sam, state: .died, diedOn: PartialDate($0))))
    },
    [event(.removed(PersonRemoved(person: sam)))])

  static let roles: [EventBody] = [
    event(.described(RoleDescribed(role: r(1), name: "employee"))),
    event(
      .described(RoleDescribed(role: r(2), name: "partner", person: sam, note: "Since June"))),
    event(.strainRated(RoleStrainRated(role: r(1), strain: 0))),
    event(
      .strainRated(RoleStrainRated(role: r(2), strain: 10, person: sam, note: "A long week"))),
  ]

  static let themes: [EventBody] = [
    event(.identified(ThemeIdentified(theme: t1, label: "Asking late"))),
    event(.linked(ThemeLinked(theme: t1, entry: EntryNumber(number: 57)))),
    event(.linked(ThemeLinked(theme: t1, entry: EntryNumber(number: 58), note: "Again"))),
    event(.retired(ThemeRetired(theme: t1))),
    event(.retired(ThemeRetired(theme: t1, note: "Done"))),
  ]

  private static let t1 = ThemeID(number: 1)

  private static func r(_ number: Int) -> RoleID { RoleID(number: number) }

  private static func event(_ event: PersonEvent) -> EventBody { body(.course(.people(event))) }
  private static func event(_ event: RoleEvent) -> EventBody { body(.course(.roles(event))) }
  private static func event(_ event: ThemeEvent) -> EventBody { body(.course(.themes(event))) }
}
