import Domain
import Journal

extension Golden {
  static let measures: [EventBody] = [
    completed(MeasureCompleted(instrument: "phq-9", instrumentVersion: "2001", scoringVersion: 1)),
    completed(
      MeasureCompleted(
        instrument: "phq-9", instrumentVersion: "2001", scoringVersion: 1,
        items: [2, 1, nil, 0, 1, 0, 2, 1, 3], difficulty: 3)),
    completed(
      MeasureCompleted(
        instrument: "gad-7", instrumentVersion: "2006", scoringVersion: 1,
        items: [1, 1, 1, 1, 1, 1, 1], total: 7)),
    completed(
      MeasureCompleted(
        instrument: "epds", instrumentVersion: "1987", scoringVersion: 2, total: 12,
        source: .clinic, safetyAnswer: 0)),
    body(.course(.measures(.skipped(MeasureSkipped(instrument: "gad-7"))))),
    loaded(small(.sum)),
    loaded(small(.sumTimesFour)),
    loaded(small(.mean)),
    loaded(whole),
  ]

  private static func small(_ rule: Instrument.TotalRule) -> Instrument {
    Instrument(
      id: "own", title: "Own", about: "Something", version: "1", items: 1, highest: 1, rule: rule,
      lookBack: "a week", often: "weekly", licence: "Mine", sources: [])
  }

  private static var whole: Instrument {
    Instrument(
      id: "core-10", title: "CORE-10", about: "How things are", version: "2013", items: 2,
      lowest: 1, highest: 2, reversed: [2], higherIsBetter: true,
      bands: [ScoreBand(from: 2, name: "low")], change: 1, nhsChange: 2, cutOff: 3,
      lookBack: "a week", often: "weekly", licence: "CC BY-ND", sources: ["A paper"],
      safetyItem: 1, subscales: [Subscale(name: "half", items: [1])], note: "A note",
      text: InstrumentText(
        stem: "Lately", questions: ["One", "Two"], answers: ["No", "Yes"], difficulty: "How hard",
        difficultyAnswers: ["a", "b", "c", "d"], credit: "Somebody"))
  }

  private static func completed(_ value: MeasureCompleted) -> EventBody {
    body(.course(.measures(.completed(value))))
  }

  private static func loaded(_ instrument: Instrument) -> EventBody {
    body(.course(.measures(.packLoaded(InstrumentPackLoaded(instrument: instrument)))))
  }
}
