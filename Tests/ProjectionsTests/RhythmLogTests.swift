import Domain
import Projections
import TestSupport
import Testing

@Suite struct RhythmLogTests {
  private func up(_ date: String, _ time: String?) -> CourseEvent {
    .rhythm(
      .anchorRecorded(
        RhythmAnchorRecorded(
          anchor: .outOfBed, day: day(date), time: time.map { clock($0) })))
  }

  @Test func `of several for one point and day the last counts`() {
    let story = begun.and(up("2026-11-02", "07:00")).and(up("2026-11-02", "08:00"))
    let week = story.views.rhythm.week(of: day("2026-11-04"))
    #expect(week.slots[.outOfBed]?[0]?.time == clock("08:00"))
    #expect(week.dayCount == 1)
  }

  @Test func `a week is Monday to Sunday, and a day on which it did not happen has no time`() {
    let story = begun.and(up("2026-11-02", "07:00")).and(up("2026-11-03", nil))
      .and(up("2026-11-07", "07:10")).and(up("2026-11-08", "07:05")).and(up("2026-11-09", "12:00"))
    let weeks = story.views.rhythm.weeksInOrder
    #expect(weeks.map(\.monday) == [day("2026-11-02"), day("2026-11-09")])
    #expect(weeks.map { $0.week.rhythm.score } == [3, nil])
  }

  @Test func `each line has its first rating and its latest, by when they were`() {
    func coping(_ value: Int) -> CourseEvent {
      .benefits(.rated(BenefitRated(benefit: .coping, value: value)))
    }
    let story = begun.and(coping(6)).and(coping(3), happened: "2026-10-01T09:00")
    let line = story.views.benefits.lines[.coping]
    #expect(line?.first.value == 3)
    #expect(line?.latest.value == 6)
    #expect(story.views.benefits.lines[.selfEsteem] == nil)
  }
}

@Suite struct MoodCountTests {
  private func point(_ time: String, _ value: Int, _ person: Int? = nil) -> MoodCount.Point {
    let at = instant(time)
    return MoodCount.Point(
      at: at, day: day(String(time.prefix(10))), value: value,
      person: person.map { PersonID(number: $0) })
  }

  @Test func `moods with somebody are counted, and nothing else is said`() {
    let counts = MoodCount.byPerson([
      point("2026-11-02T09:00", 3, 1), point("2026-11-02T21:00", 6, 1),
      point("2026-11-03T09:00", 9), point("2026-11-03T10:00", -2, 2),
    ])
    #expect(counts.map(\.person.number) == [1, 2])
    #expect(counts.map(\.count.entries) == [2, 1])
    #expect(counts[0].count.days == 1)
    #expect((counts[0].count.lowest, counts[0].count.highest) == (3, 6))
    #expect((counts[1].count.lowest, counts[1].count.highest) == (-2, -2))
  }

  @Test func `a mood belongs to the session before it, from its beginning on`() {
    let counts = MoodCount.bySession(
      [
        point("2026-11-01T09:00", 1), point("2026-11-03T15:00", 2),
        point("2026-11-04T09:00", 3), point("2026-11-18T09:00", 4),
      ],
      ["2026-11-03T15:00", "2026-11-10T15:00", "2026-11-17T15:00"].map { instant($0) })
    #expect(counts.map(\.start) == [nil, 0, 2])
    #expect(counts.map(\.count.entries) == [1, 2, 1])
    #expect(MoodCount([]) == nil)
  }

  @Test func `a week below one's usual has its highest below as well`() {
    let mood = CourseEvent.diary(.moodRecorded(MoodRecorded(value: -3, scale: .fromUsual)))
    let week = begun.and(mood).views.moods.weeksInOrder.first?.week
    #expect(week?.lowest == -3)
    #expect(week?.highest == -3)
  }
}
