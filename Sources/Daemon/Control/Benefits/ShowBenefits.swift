import CivilTime
import ControlAPI
import Domain
import Projections

/// The five things that people look for, each on its own.
enum ShowBenefits: Verb {
  typealias Method = BenefitsInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let rows = BenefitRow.all(
      question.views.benefits, symptoms: symptoms(question), support: support(question))
    return Method.Reply(
      benefits: rows.map { row in
        BenefitsInterface.Row(
          benefit: row.benefit.rawValue, name: BenefitWords.name(row.benefit),
          measure: row.measure, start: row.start.map { level($0, question) },
          now: row.now.map { level($0, question) }, words: row.words)
      })
  }

  private static func level(
    _ level: BenefitRow.Level, _ question: CourseQuestion
  ) -> BenefitsInterface.Level {
    BenefitsInterface.Level(
      shown: level.shown ?? "\(level.value)", when: question.wording.moment(level.at))
  }

  private static func support(_ question: CourseQuestion) -> BenefitRow? {
    let circle = question.circle(all: false)
    guard let startDay = circle.startDay else { return nil }
    let wording = question.wording
    let start = wording.zones.instant(
      of: AgreedTime(civil: CivilDateTime(date: startDay, time: .midnight), zone: wording.zone))
    return BenefitRow(
      .support, measure: BenefitWords.supportMeasure,
      start: BenefitRow.Level(value: circle.nearestAtStart, at: start),
      now: BenefitRow.Level(value: circle.nearest, at: wording.now))
  }

  private static func symptoms(_ question: CourseQuestion) -> BenefitRow? {
    guard let instrument = question.views.measures.instrument("phq-9"),
      let row = question.views.measures.rows[instrument.id],
      let start = row.baseline(firstSession: question.firstSession)?.score,
      let latest = row.lastComplete
    else { return nil }
    func level(_ score: MeasureSeries.Score) -> BenefitRow.Level? {
      score.total.map {
        BenefitRow.Level(value: $0, at: score.at, shown: instrument.shown($0))
      }
    }
    let change = row.change(instrument, firstSession: question.firstSession)
    return BenefitRow(
      .symptoms, measure: instrument.title, start: level(start), now: level(latest),
      words: change.map { MeasureWords.change($0, instrument) })
  }
}

/// Records how far a line is true.
enum RateBenefit: Verb {
  typealias Method = BenefitsInterface.Rate

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let line = try services.required(BenefitLine.self, parameters.benefit, "benefit")
    let outcome = try await recording.record(
      question.course,
      .benefits(.rate(line, value: parameters.value, note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt("\(BenefitWords.line(line)): \(parameters.value) of 10."))
  }
}
