import Domain
import Projections
import TestSupport
import Testing

@Suite struct MeasureSeriesTests {
  private let phq9 = Instrument.named("phq-9")

  private func score(_ total: Int?, _ id: String = "phq-9") -> CourseEvent {
    .measures(
      .completed(
        MeasureCompleted(instrument: id, instrumentVersion: "1", scoringVersion: 1, total: total)))
  }

  private func change(
    _ story: Story, _ id: String = "phq-9", _ preset: ChangePreset = .usual
  ) throws -> MeasureChange? {
    let instrument = try #require(story.views.measures.instrument(id))
    return story.views.measures.rows[id]?.change(
      instrument, firstSession: story.schedule.firstAttended(zones), preset: preset)
  }

  /// A first session on 10 November, 15:00 to 15:50, that was attended.
  private let started = begun.and(contracted(16), scheduled(1, "2026-11-10T15:00"))
    .and(attended(1), at: "2026-11-10T16:00")

  @Test func `one score has no change`() throws {
    #expect(try change(begun.and(score(10))) == nil)
    #expect(try change(begun.and(score(10), score(nil))) == nil)
    #expect(try change(begun.and(score(nil), score(nil))) == nil)
    #expect(try change(begun) == nil)
  }

  static let labels: [(Int, Int, MeasureChange.Label)] = [
    (18, 13, .better), (18, 14, .within), (18, 18, .same), (18, 22, .within), (18, 23, .worse),
  ]

  @Test(arguments: labels)
  func `a change is more than ups and downs from the threshold on, both ways`(
    first: Int, second: Int, label: MeasureChange.Label
  ) throws {
    let change = try #require(try change(begun.and(score(first), score(second))))
    #expect(change.label == label)
    #expect(change.difference == second - first)
    #expect(change.threshold == 5)
  }

  @Test func `the NHS counts six points of PHQ-9 and four of GAD-7`() throws {
    let five = begun.and(score(18), score(13), score(12, "gad-7"), score(8, "gad-7"))
    #expect(try change(five)?.label == .better)
    #expect(try change(five, "phq-9", .nhs)?.label == .within)
    #expect(try change(five, "gad-7", .nhs)?.label == .better)
    #expect(try change(five.and(score(12)), "phq-9", .nhs)?.label == .better)
    #expect(try change(five.and(score(9, "gad-7")), "gad-7", .nhs)?.label == .within)
  }

  @Test func `higher is better where the questionnaire says so`() throws {
    #expect(
      try change(begun.and(score(40, "who-5"), score(52, "who-5")), "who-5")?.label == .better)
    #expect(try change(begun.and(score(40, "who-5"), score(28, "who-5")), "who-5")?.label == .worse)
    #expect(
      try change(begun.and(score(40, "who-5"), score(32, "who-5")), "who-5")?.label == .within)
  }

  @Test func `without a published threshold no change is judged`() throws {
    #expect(
      try change(begun.and(score(10, "rosenberg"), score(25, "rosenberg")), "rosenberg")?.label
        == .unlabelled)
    #expect(
      try change(begun.and(score(9, "rosenberg"), score(9, "rosenberg")), "rosenberg")?.label
        == .same)
  }

  @Test func `the start is the last score in the 14 days before the first session`() throws {
    let story = started.and(score(20), at: "2026-11-16T09:00", happened: "2026-10-27T14:59")
      .and(score(19), at: "2026-11-16T09:00", happened: "2026-10-27T15:00")
      .and(score(18), at: "2026-11-16T09:00", happened: "2026-11-09T09:00")
      .and(score(12), at: "2026-11-17T09:00")
    let change = try #require(try change(story))
    #expect(change.baseline.total == 18)
    #expect(change.start == .beforeFirstSession)
    #expect(change.difference == -6)
  }

  @Test func `fourteen days are counted to the minute, and the session itself is in them`() throws {
    func start(_ happened: String) throws -> MeasureChange.Start? {
      try change(
        started.and(score(20), at: "2026-11-16T09:00", happened: happened)
          .and(score(12), at: "2026-11-17T09:00"))?.start
    }
    #expect(try start("2026-10-27T14:59") == .firstScore)
    #expect(try start("2026-10-27T15:00") == .beforeFirstSession)
    #expect(try start("2026-11-10T15:50") == .beforeFirstSession)
    #expect(try start("2026-11-10T15:51") == .firstScore)
  }

  @Test func `an open answer is no start, and without a session the first score is it`() throws {
    let open = started.and(score(18), at: "2026-11-16T09:00", happened: "2026-11-08T09:00")
      .and(score(nil), at: "2026-11-16T09:00", happened: "2026-11-09T09:00")
      .and(score(17), at: "2026-11-17T09:00")
    #expect(try change(open)?.baseline.total == 18)
    #expect(try change(begun.and(score(11), score(12)))?.start == .firstScore)
    // The first session was before Kith.
    let before = begun.and(contracted(16, before: 3), scheduled(1, "2026-11-10T15:00"))
      .and(attended(1), at: "2026-11-10T16:00")
    #expect(before.schedule.firstAttended(zones) == nil)
  }

  @Test func `scores stand by time, whenever they were entered, and are bounded`() throws {
    var story = begun
    for number in 0..<130 {
      story = story.and(score(number % 28), at: "2026-11-02T10:00")
    }
    let row = try #require(story.views.measures.rows["phq-9"])
    #expect(row.count == 130)
    #expect(row.latest.count == 60)
    #expect(row.first.count == 60)
    #expect(row.first.first?.total == 0)
    #expect(row.latest.last?.total == 129 % 28)
    let late = story.and(score(27), at: "2026-11-03T10:00", happened: "2026-11-01T10:00")
    #expect(late.views.measures.rows["phq-9"]?.first.first?.total == 27)
    #expect(late.views.measures.rows["phq-9"]?.latest.last?.total == 129 % 28)
  }

  private func recovery(_ phq: (Int, Int), _ gad: (Int, Int)) throws -> MeasureRecovery {
    let story = begun.and(
      score(phq.0), score(gad.0, "gad-7"), score(phq.1), score(gad.1, "gad-7"))
    let changes = try ["phq-9", "gad-7"].map { id in
      let cutOff = try #require(Instrument.named(id)?.cutOff)
      return (change: try #require(try change(story, id, .nhs)), cutOff: cutOff)
    }
    return MeasureRecovery(changes)
  }

  @Test func `better together is one reliably better and the other not reliably worse`() throws {
    #expect(try recovery((18, 12), (12, 12)).isReliablyBetter)
    #expect(try recovery((18, 18), (12, 8)).isReliablyBetter)
    #expect(try recovery((18, 12), (12, 15)).isReliablyBetter)
    #expect(try !recovery((18, 12), (12, 16)).isReliablyBetter)
    #expect(try !recovery((18, 12), (12, 16)).isReliablyWorse)
    #expect(try !recovery((18, 13), (12, 9)).isReliablyBetter)
    #expect(try recovery((12, 18), (12, 12)).isReliablyWorse)
  }

  @Test func `below both cut-offs is below both, from at least one above`() throws {
    #expect(try recovery((10, 9), (7, 7)).hasRecovered)
    #expect(try recovery((9, 9), (8, 7)).hasRecovered)
    #expect(try !recovery((18, 9), (12, 8)).hasRecovered)
    #expect(try !recovery((18, 10), (12, 7)).hasRecovered)
    #expect(try !recovery((9, 3), (7, 3)).hasRecovered)
  }

  private func due(
    _ rhythm: QuestionnaireRhythm?, _ story: Story, _ now: String
  ) -> [String] {
    MeasureDue.due(rhythm, story.views.measures, story.schedule, at: instant(now), zones)
  }

  @Test func `what was agreed for each session is due until it is filled in or left out`() {
    let next = started.and(scheduled(2, "2026-11-17T15:00"))
    #expect(due(nil, next, "2026-11-12T09:00") == [])
    #expect(due(QuestionnaireRhythm.none, next, "2026-11-12T09:00") == [])
    #expect(due(.eachSession, started, "2026-11-12T09:00") == [])
    #expect(due(.eachSession, next, "2026-11-12T09:00") == ["phq-9", "gad-7"])
    let filled = next.and(score(12), at: "2026-11-12T09:00")
    #expect(due(.eachSession, filled, "2026-11-12T10:00") == ["gad-7"])
    let left = filled.and(
      .measures(.skipped(MeasureSkipped(instrument: "gad-7"))), at: "2026-11-12T10:00")
    #expect(due(.eachSession, left, "2026-11-12T11:00") == [])
    // What was filled in just before the last session is not asked for at once again.
    let early = next.and(score(12), at: "2026-11-09T09:00")
    #expect(due(.eachSession, early, "2026-11-12T09:00") == ["gad-7"])
    #expect(due(.eachSession, early, "2026-11-14T09:00") == ["phq-9", "gad-7"])
  }

  @Test func `every fourth is before sessions one and five`() {
    let first = begun.and(contracted(16), scheduled(1, "2026-11-10T15:00"))
    #expect(due(.everyFourth, first, "2026-11-03T09:00") == ["phq-9", "gad-7"])
    let second = started.and(scheduled(2, "2026-11-17T15:00"))
    #expect(due(.everyFourth, second, "2026-11-12T09:00") == [])
    let fifth = begun.and(contracted(16, before: 4), scheduled(1, "2026-11-10T15:00"))
    #expect(due(.everyFourth, fifth, "2026-11-03T09:00") == ["phq-9", "gad-7"])
  }
}
