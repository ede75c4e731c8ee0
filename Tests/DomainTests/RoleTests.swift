import Domain
import TestSupport
import Testing

private let r1 = RoleID(number: 1)

private func described(
  _ number: Int = 1, _ name: String = "partner", person: PersonID? = nil, note: String? = nil
) -> CourseEvent {
  .roles(
    .described(
      RoleDescribed(role: RoleID(number: number), name: name, person: person, note: note)))
}

private func describe(_ name: String, person: String? = nil, note: String? = nil) -> CourseCommand {
  .roles(.describe(name: name, person: person, note: note))
}

@Suite struct RoleTests {
  @Test func `a role gets the next number, and whom it is towards is added once`() {
    given(begun).when(describe(" partner ", person: "Sam", note: "a")).then(
      named(1, "Sam"), described(person: p1, note: "a"))
    given(begun, described()).when(describe("parent")).then(described(2, "parent"))
  }

  @Test func `a role is there once towards the same person`() {
    let scenario = given(begun, named(1, "Sam"), described(person: p1))
    scenario.when(describe("PARTNER", person: "sam")).refused(with: .roles(.alreadyThere(r1)))
    scenario.when(describe("partner")).then(described(2))
    scenario.when(describe("")).refused(with: .text(.empty))
    scenario.when(describe("a", note: tooLong))
      .refused(with: .text(.tooLong(bytes: tooLong.utf8.count)))
  }

  @Test func `strain goes from 0 to 10, and lies with the person of the role`() {
    let scenario = given(begun, named(1, "Sam"), described(person: p1), described(2, "parent"))
    for strain in [0, 10] {
      scenario.when(.roles(.rateStrain(r1, strain: strain, note: nil))).then(
        .roles(.strainRated(RoleStrainRated(role: r1, strain: strain, person: p1))))
    }
    let other = RoleID(number: 2)
    scenario.when(.roles(.rateStrain(other, strain: 5, note: "a"))).then(
      .roles(.strainRated(RoleStrainRated(role: other, strain: 5, note: "a"))))
    for strain in [-1, 11, .min, .max] {
      scenario.when(.roles(.rateStrain(r1, strain: strain, note: nil)))
        .refused(with: .roles(.strainOutOfRange(strain)))
    }
    scenario.when(.roles(.rateStrain(r1, strain: 5, note: " "))).refused(with: .text(.empty))
  }

  @Test func `a role that is not there, or of a course that is over, is not rated`() {
    let rate = CourseCommand.roles(.rateStrain(r1, strain: 5, note: nil))
    given(begun).when(rate).refused(with: .roles(.unknown(r1)))
    given(begun, described(), .contract(.completed(CourseCompleted()))).when(rate)
      .refused(with: .ended)
  }

  @Test func `a number of a role that was taken back is not given again`() {
    var course = given(begun).state
    course.reserveNumbers(of: described(3))
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    #expect((try? course.decide(describe("partner"), context)) == [described(4)])
    #expect(throws: CourseRefusal.roles(.idTaken(r1))) {
      try given(begun, described()).state.check(described(1, "parent"), context)
    }
  }
}
