import Domain
import TestSupport
import Testing

@Suite struct RhythmOfContractTests {
  private func starts(_ contract: Contract) -> [String] {
    givenNothing(Course.self).when(.contract(.begin(therapist: nil, contract: contract))).starts
  }

  private func mixed(
    _ planned: Int = 6, first: String = "2026-10-13T15:00", before: Int = 0
  ) -> Contract {
    var contract = agreement(planned: planned, first: agreed(first), before: before)
    contract.steps = [
      CadenceStep(sessions: 2, cadence: .weekly),
      CadenceStep(sessions: 2, cadence: .everyTwoWeeks),
      CadenceStep(sessions: 2, cadence: .monthly),
    ]
    return contract
  }

  @Test func `a mixed rhythm goes from step to step at the same time of day`() {
    #expect(
      starts(mixed()) == [
        "2026-10-13 15:00", "2026-10-20 15:00", "2026-11-03 15:00", "2026-11-17 15:00",
        "2026-12-17 15:00", "2027-01-17 15:00",
      ])
  }

  @Test func `the last step goes on for as long as is needed`() {
    #expect(starts(mixed(7)).last == "2027-02-17 15:00")
  }

  @Test func `sessions before Kith have used up their part of the rhythm`() {
    #expect(
      starts(mixed(6, before: 3)) == ["2026-10-13 15:00", "2026-11-13 15:00", "2026-12-13 15:00"])
  }

  @Test func `a month's end comes back after a short month`() {
    var contract = agreement(planned: 4, first: agreed("2027-01-24T15:00"))
    contract.steps = [
      CadenceStep(sessions: 2, cadence: .weekly), CadenceStep(sessions: 2, cadence: .monthly),
    ]
    #expect(
      starts(contract)
        == ["2027-01-24 15:00", "2027-01-31 15:00", "2027-02-28 15:00", "2027-03-31 15:00"])
  }

  @Test func `the first session may have another length`() throws {
    var contract = try #require(CourseTemplate.named("ipc")).contract()
    contract.firstSession = agreed("2026-11-03T15:00")
    let outcome = givenNothing(Course.self).when(
      .contract(.begin(therapist: nil, contract: contract)))
    #expect(
      (1...6).map { outcome.after.sessions.sessions[session($0)]?.minutes } == [
        30, 20, 20, 20, 20, 20,
      ])
    contract.attendedBefore = 1
    let later = givenNothing(Course.self).when(
      .contract(.begin(therapist: nil, contract: contract)))
    #expect(later.after.sessions.sessions[session(1)]?.minutes == 20)
  }

  @Test func `weeks kept free move what is left to the end of the rhythm`() {
    let course = givenNothing(Course.self).when(
      .contract(.begin(therapist: nil, contract: mixed(5))))
    let skipped = course.scenario.when(
      .sessions(.skip(from: day("2026-10-19"), through: day("2026-10-21"), reason: nil)))
    #expect(skipped.starts == ["2027-01-17 15:00"])
  }

  @Test func `agreeing on another rhythm ends a mixed one`() {
    let changed = mixed().changed(by: CourseContractRenegotiated(cadence: .weekly))
    #expect(changed.steps == nil)
    #expect(mixed().changed(by: CourseContractRenegotiated(minutes: 45)).steps != nil)
  }

  @Test func `steps and shapes have ranges`() {
    func refusal(_ change: (inout Contract) -> Void) -> CourseRefusal? {
      var contract = agreement()
      change(&contract)
      return given(begun).when(.contract(.contract(contract, therapist: nil))).refusal
    }
    let steps = [CadenceStep(sessions: 0, cadence: .weekly)]
    #expect(refusal { $0.steps = steps } == .contract(.stepsOutOfRange))
    #expect(
      refusal { $0.steps = [CadenceStep(sessions: 61, cadence: .weekly)] }
        == .contract(.stepsOutOfRange))
    #expect(
      refusal { $0.steps = [CadenceStep(sessions: 1, cadence: .everyDays(91))] }
        == .contract(.cadenceOutOfRange(days: 91)))
    #expect(refusal { $0.firstMinutes = 14 } == .contract(.minutesOutOfRange(14)))
    #expect(refusal { $0.firstMinutes = 121 } == .contract(.minutesOutOfRange(121)))
    let backwards = [SuggestedPhase(.initial, through: 4), SuggestedPhase(.middle, through: 4)]
    #expect(
      refusal { $0.shape = CourseShape(sessions: 16, phases: backwards) }
        == .contract(.phasesOutOfOrder))
    #expect(
      refusal { $0.shape = CourseShape(sessions: 61, phases: []) }
        == .contract(.plannedOutOfRange(61)))
    #expect(
      refusal { $0.shape = CourseShape(sessions: 16, phases: [], endingAfter: 0) }
        == .contract(.plannedOutOfRange(0)))
    #expect(refusal { $0.shape = CourseShape(sessions: 16, phases: []) } == nil)
  }
}
