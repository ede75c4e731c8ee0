import ControlAPI
import Domain
import Journal
import Projections

/// Every questionnaire, what is due first.
enum ListMeasures: Verb {
  typealias Method = MeasuresInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let measures = question.views.measures
    let rhythm = try await services.journal.profile().settings.questionnaires
    let due = MeasureDue.due(
      rhythm, measures, question.views.schedule, at: question.wording.now, question.wording.zones
    ).filter { $0 != "epds" || !question.views.focus.perinatalStopped }
    let next = question.views.schedule.next(after: question.wording.now, question.wording.zones)
    let before = next.map { "before \(question.wording.relativeDay($0.start.civil.date))" }
    func rank(_ instrument: Domain.Instrument) -> Int {
      due.firstIndex(of: instrument.id) ?? (measures.rows[instrument.id] == nil ? 1000 : 100)
    }
    let ordered = measures.instruments.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    return Method.Reply(
      measures: ordered.map { instrument in
        standing(instrument, question, due: due.contains(instrument.id) ? before : nil)
      })
  }

  private static func standing(
    _ instrument: Domain.Instrument, _ question: CourseQuestion, due: String?
  ) -> MeasuresInterface.Standing {
    let row = question.views.measures.rows[instrument.id]
    return MeasuresInterface.Standing(
      instrument: instrument.id, title: instrument.title, about: instrument.about,
      latest: row?.latest.last.map { question.score($0, of: instrument) },
      start: row?.baseline(firstSession: question.firstSession).map {
        question.score($0.score, of: instrument)
      }, count: row?.count ?? 0, due: due, hasText: instrument.text != nil,
      derived: derived(instrument, question))
  }

  /// What is worked out from times of day and from goals, which nobody fills in.
  private static func derived(
    _ instrument: Domain.Instrument, _ question: CourseQuestion
  ) -> MeasuresInterface.Derived? {
    switch instrument.filledBy {
    case .answers: return nil
    case .rhythm:
      let week = question.views.rhythm.weeksInOrder.last { $0.week.dayCount > 0 }
      let score = week.map { question.score($0.monday, $0.week) }
      return MeasuresInterface.Derived(
        shown: score.map(\.shown), basis: score.map(\.text), how: MeasureWords.rhythmHow)
    case .goals:
      let goals = question.views.goals
      return MeasuresInterface.Derived(
        shown: goals.attainment.map(MeasureWords.attainment),
        basis: goals.attainment.map { _ in MeasureWords.goals(goals.rated.count) },
        how: MeasureWords.goalsHow)
    }
  }
}
