import ControlAPI
import Domain
import Projections

/// Questionnaires filled in since the last session: the number first, then the change. The name of a
/// band stands there only with details.
enum MeasuresPart: BriefPart {
  typealias Entry = (instrument: Domain.Instrument, score: MeasureSeries.Score)

  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let series = material.views.measures
    let entries = series.rows.keys.sorted().compactMap { id -> Entry? in
      guard let instrument = series.instrument(id), let score = series.rows[id]?.lastComplete,
        material.since.map({ score.at >= $0 }) ?? true
      else { return nil }
      return (instrument, score)
    }
    return BriefInterface.BriefSection(
      "measures", BriefWords.measures, .row, entries.flatMap { lines($0, material) },
      items: entries.map { entry in
        let score = material.question.score(entry.score, of: entry.instrument)
        return .init(
          id: score.entry, when: score.when, text: entry.instrument.title,
          value: entry.score.total, outcome: score.label)
      })
  }

  private static func lines(
    _ entry: Entry, _ material: BriefMaterial
  ) -> [BriefInterface.BriefLine] {
    let score = material.question.score(entry.score, of: entry.instrument)
    let band = material.details ? score.band.map { " (\($0))" } ?? "" : ""
    let start =
      material.question.change(to: entry.score, of: entry.instrument)
      .flatMap { $0.baseline.total }.map { ", start \(entry.instrument.shown($0))" } ?? ""
    let line = BriefInterface.BriefLine(
      text: "\(entry.instrument.title): \(score.shown)\(band)\(start)",
      aside: material.wording.shortDay(entry.score.at))
    return [line] + (score.change.map { [.init(text: $0)] } ?? [])
  }
}
