import Domain
import TestSupport
import Testing

private let t1 = ThemeID(number: 1)
private let e57 = EntryNumber(number: 57)

private func identified(_ number: Int = 1, _ label: String = "Asking late") -> CourseEvent {
  .themes(.identified(ThemeIdentified(theme: ThemeID(number: number), label: label)))
}

private func linked(_ entry: EntryNumber = e57, note: String? = nil) -> CourseEvent {
  .themes(.linked(ThemeLinked(theme: t1, entry: entry, note: note)))
}

private let retired = CourseEvent.themes(.retired(ThemeRetired(theme: t1)))

@Suite struct ThemeTests {
  @Test func `a theme gets the next number, and is there once while it is looked at`() {
    given(begun).when(.themes(.identify(label: " Asking late "))).then(identified())
    given(begun, identified()).when(.themes(.identify(label: "asking LATE")))
      .refused(with: .themes(.labelTaken(t1)))
    given(begun, identified(), retired).when(.themes(.identify(label: "Asking late")))
      .then(identified(2))
    given(begun).when(.themes(.identify(label: " "))).refused(with: .text(.empty))
    given(begun).when(.themes(.identify(label: String(repeating: "a", count: 61))))
      .refused(with: .text(.nameTooLong(characters: 61)))
  }

  @Test func `an entry is put with a theme once`() {
    let scenario = given(begun, identified())
    scenario.when(.themes(.link(t1, e57, note: "a"))).then(linked(note: "a"))
    scenario.given(linked()).when(.themes(.link(t1, e57, note: nil)))
      .refused(with: .themes(.linkedAlready(t1, e57)))
    scenario.given(linked()).when(.themes(.link(t1, EntryNumber(number: 58), note: nil)))
      .then(linked(EntryNumber(number: 58)))
    let none = EntryNumber(number: 0)
    scenario.when(.themes(.link(t1, none, note: nil)))
      .refused(with: .themes(.noSuchEntry(none)))
    scenario.when(.themes(.link(t1, e57, note: ""))).refused(with: .text(.empty))
  }

  @Test func `what is put away takes no entries and is not put away again`() {
    let scenario = given(begun, identified())
    scenario.when(.themes(.retire(t1, note: nil))).then(retired)
    let after = scenario.given(retired)
    after.when(.themes(.link(t1, e57, note: nil))).refused(with: .themes(.retired(t1)))
    after.when(.themes(.retire(t1, note: nil))).refused(with: .themes(.retired(t1)))
    scenario.when(.themes(.retire(t1, note: " "))).refused(with: .text(.empty))
  }

  @Test func `a theme that is not there, or of a course that is over, changes nothing`() {
    given(begun).when(.themes(.link(t1, e57, note: nil))).refused(with: .themes(.unknown(t1)))
    given(begun).when(.themes(.retire(t1, note: nil))).refused(with: .themes(.unknown(t1)))
    given(begun, .contract(.completed(CourseCompleted()))).when(.themes(.identify(label: "a")))
      .refused(with: .ended)
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    #expect(throws: CourseRefusal.themes(.idTaken(t1))) {
      try given(begun, identified()).state.check(identified(1, "b"), context)
    }
  }
}
