import Domain
import TestSupport
import Testing

/// The five-item Social Rhythm Metric, against numbers worked out by hand.
@Suite struct SocialRhythmTests {
  private func times(_ text: String) -> [TimeOfDay] {
    text.split(separator: " ").map { clock(String($0)) }
  }

  private func hits(_ anchor: RhythmAnchor, _ text: String) -> Int? {
    SocialRhythm([anchor: times(text)]).hits[anchor]
  }

  @Test func `a whole week scores 4 point 8`() {
    let week = SocialRhythm([
      .outOfBed: times("07:00 07:10 06:50 07:00 07:05 09:30 09:00"),
      .firstContact: times("08:00 08:15 08:00 08:10 11:00"),
      .startOfDay: times("09:00 09:00 09:00 09:00 09:00"),
      .dinner: times("19:00 18:30 20:15 19:00 19:10 21:00 18:50"),
      .toBed: times("23:00 23:30 00:30 23:15 23:00 01:30 23:10"),
    ])
    #expect(
      week.hits == [.outOfBed: 5, .firstContact: 4, .startOfDay: 5, .dinner: 5, .toBed: 5])
    #expect(week.score == 4.8)
  }

  @Test func `with n less one, an hour later once in four days is kept, and is a hit`() {
    // Deviation 45 minutes; one standard deviation 30, and one and a half is 45 as well.
    #expect(hits(.outOfBed, "07:00 07:00 07:00 08:00") == 4)
    #expect(hits(.outOfBed, "07:00 07:00 07:00 08:01") == 3)
  }

  @Test func `forty-five minutes to either side are hits, a little more is none`() {
    #expect(hits(.dinner, "18:15 19:00 19:45") == 3)
    #expect(hits(.dinner, "18:14 19:00 19:45") == 1)
  }

  @Test func `going to bed after midnight lies beside going before`() {
    #expect(hits(.toBed, "23:30 00:10 23:50") == 3)
    #expect(hits(.dinner, "03:20 03:40 03:59") == 3)
    #expect(hits(.toBed, "03:20 03:40 04:00") == 0)
  }

  @Test func `getting up at ten to four is early, not late`() {
    #expect(hits(.outOfBed, "03:50 04:00 04:10") == 3)
    #expect(hits(.firstContact, "03:50 04:00 04:10") == 3)
    #expect(hits(.startOfDay, "03:50 04:00 04:10") == 3)
  }

  @Test func `two times are not enough, and none is not zero`() {
    let few = SocialRhythm([.outOfBed: times("07:00 07:00"), .dinner: []])
    #expect(few.hits.isEmpty)
    #expect(few.score == nil)
    let some = SocialRhythm([.outOfBed: times("07:00 07:00"), .dinner: times("19:00 19:00 19:00")])
    #expect(some.score == 3)
  }

  @Test func `far apart, nothing is a hit and the score is nought`() {
    let week = SocialRhythm([.outOfBed: times("06:00 09:00 12:00")])
    #expect(week.hits == [.outOfBed: 1])
    #expect(SocialRhythm([.outOfBed: times("06:00 06:00 12:00 12:00")]).score == 0)
  }
}

@Suite struct RhythmTests {
  private let nine = instant("2026-11-05T09:00")

  private func anchor(
    _ anchor: RhythmAnchor, _ date: String, _ time: String? = nil, _ company: RhythmCompany? = nil
  ) -> CourseEvent {
    .rhythm(
      .anchorRecorded(
        RhythmAnchorRecorded(
          anchor: anchor, day: day(date), time: time.map { clock($0) }, company: company)))
  }

  private func record(
    _ anchor: RhythmAnchor, _ time: String? = nil, on date: String? = nil,
    _ company: RhythmCompany? = nil
  ) -> CourseCommand {
    .rhythm(
      .record(
        anchor: anchor, day: date.map { day($0) }, time: time.map { clock($0) }, company: company))
  }

  @Test func `without a day the latest is meant on which the time has come`() {
    given(begun).when(record(.outOfBed, "07:00"), at: nine)
      .then(anchor(.outOfBed, "2026-11-05", "07:00"))
    given(begun).when(record(.toBed, "23:30"), at: nine)
      .then(anchor(.toBed, "2026-11-04", "23:30"))
    given(begun).when(record(.toBed, "00:30"), at: nine)
      .then(anchor(.toBed, "2026-11-04", "00:30"))
    given(begun).when(record(.dinner), at: nine).then(anchor(.dinner, "2026-11-05"))
  }

  @Test func `what has not come is refused, on the wall clock of the day`() {
    given(begun).when(record(.outOfBed, "09:06", on: "2026-11-05"), at: nine)
      .refused(with: .rhythm(.ahead))
    given(begun).when(record(.toBed, "00:30", on: "2026-11-05"), at: nine)
      .refused(with: .rhythm(.ahead))
    given(begun).when(record(.dinner, on: "2026-11-06"), at: nine)
      .refused(with: .rhythm(.ahead))
    #expect(
      given(begun).when(record(.outOfBed, "03:50", on: "2026-11-05"), at: nine).refusal == nil)
  }

  @Test func `alone or with others goes with a time`() {
    given(begun).when(record(.dinner, on: "2026-11-04", .alone), at: nine)
      .refused(with: .rhythm(.companyWithoutTime))
    given(begun).when(record(.dinner, "19:00", on: "2026-11-04", .withOthers), at: nine)
      .then(anchor(.dinner, "2026-11-04", "19:00", .withOthers))
  }

  @Test func `the hour that clocks show twice, or not at all, can be recorded`() {
    for (date, time, now) in [
      ("2026-10-24", "01:30", "2026-10-25T09:00"), ("2026-03-28", "01:30", "2026-03-29T09:00"),
    ] {
      given(begun).when(record(.toBed, time, on: date), at: instant(now))
        .then(anchor(.toBed, date, time))
    }
  }

  @Test func `before a course begins there is nowhere to put it`() {
    let nothing = Scenario<Course>([])
    nothing.when(record(.outOfBed, "07:00"), at: nine).refused(with: .notBegun)
  }
}

@Suite struct BenefitTests {
  @Test(arguments: [0, 10]) func `a line is 0 to 10`(value: Int) {
    given(begun).when(.benefits(.rate(.coping, value: value, note: "So")))
      .then(.benefits(.rated(BenefitRated(benefit: .coping, value: value, note: "So"))))
  }

  @Test(arguments: [-1, 11, Int.min]) func `a line is nothing else`(value: Int) {
    given(begun).when(.benefits(.rate(.coping, value: value, note: nil)))
      .refused(with: .benefits(.outOfRange(value)))
  }

  @Test func `words are held to the limits of all texts`() {
    given(begun).when(.benefits(.rate(.coping, value: 3, note: tooLong)))
      .refused(with: .text(.tooLong(bytes: 65_537)))
  }
}

@Suite struct MoodScaleTests {
  private let fromUsual = CourseEvent.contract(
    .contracted(
      CourseContracted(
        contract: Contract(
          template: "ipsrt", plannedSessions: 20, cadence: .weekly, minutes: 50))))

  @Test(arguments: [-5, 0, 5]) func `in social rhythm therapy mood is told from one's usual`(
    value: Int
  ) {
    given(begun, fromUsual).when(.diary(.recordMood(value: value, note: nil)))
      .then(.diary(.moodRecorded(MoodRecorded(value: value, scale: .fromUsual))))
  }

  @Test(arguments: [-6, 6]) func `and nothing beyond`(value: Int) {
    given(begun, fromUsual).when(.diary(.recordMood(value: value, note: nil)))
      .refused(with: .diary(.moodFromUsualOutOfRange(value)))
  }

  @Test func `a number above the usual has its sign`() {
    #expect([-3, 0, 2].map(MoodScale.fromUsual.shown) == ["-3", "0", "+2"])
    #expect(MoodScale.lowestToHighest.shown(2) == "2")
  }

  @Test func `a mood and a hard moment name somebody, who is added when new`() {
    given(begun).when(.diary(.recordMood(value: 4, note: nil, about: "Sam")))
      .then(named(1, "Sam"), .diary(.moodRecorded(MoodRecorded(value: 4, person: p1))))
    given(begun, named(1, "Sam")).when(.diary(.recordDistress(value: 6, note: "a", about: "sam")))
      .then(.diary(.distressRecorded(DistressRecorded(value: 6, note: "a", person: p1))))
  }

  @Test(arguments: [-1, 11]) func `how hard it is goes from 0 to 10`(value: Int) {
    given(begun).when(.diary(.recordDistress(value: value, note: nil)))
      .refused(with: .diary(.distressOutOfRange(value)))
  }
}
