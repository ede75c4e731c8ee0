import Domain
import TestSupport
import Testing

@Suite struct SafetyCardTests {
  @Test func `nothing stands in the way of the card in a course that has begun`() {
    let shown = CourseEvent.safety(.cardShown(SafetyCardShown(trigger: .asked)))
    given(.contract(.begun(CourseBegun()))).when(.safety(.showCard(.asked))).then(shown)
    given(.contract(.begun(CourseBegun())), .contract(.endedEarly(CourseEndedEarly())))
      .when(.safety(.showCard(.asked))).then(shown)
    givenNothing(Course.self).when(.safety(.showCard(.asked))).refused(with: .notBegun)
  }

  @Test func `calm lasts until nine the next evening, and never less than a day`() {
    func end(_ shown: String) -> Timestamp {
      CalmPeriod.end(shownAt: instant(shown), in: .london, FixedZones.standard)
    }
    #expect(end("2026-11-26T09:00") == instant("2026-11-27T21:00"))
    #expect(end("2026-11-26T23:41") == instant("2026-11-27T23:41"))
    #expect(end("2026-11-27T02:00") == instant("2026-11-28T21:00"))
  }

  @Test func `own numbers are a few lines, and a mood line is a mood`() {
    func change(_ settings: ProfileSettings) -> Outcome<Profile> {
      givenNothing(Profile.self).when(.change(settings))
    }
    change(ProfileSettings(ownNumbers: "a\u{1B}")).refused(with: .numbers(.controlCharacter))
    change(ProfileSettings(ownNumbers: String(repeating: "1", count: 1_025)))
      .refused(with: .numbersTooLong)
    for line in [-2, 11] {
      change(ProfileSettings(moodLine: line)).refused(with: .moodLine(line))
    }
    let kept = given(.changed(ProfileSettings(ownNumbers: "999")))
      .when(.change(ProfileSettings(ownNumbers: ""))).after
    #expect(kept.settings.ownNumbers == nil)
  }
}
