import ControlAPI
import Domain
import Journal
import Projections

/// Records a questionnaire, and shows the safety card where one of its answers asks for it.
enum CompleteMeasure: Verb {
  typealias Method = MeasuresInterface.Complete

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let instrument = try services.instrument(parameters.instrument, question)
    let answers = MeasureAnswers(
      instrument: instrument.id, items: try items(parameters.answers),
      total: try total(parameters.total, of: instrument),
      source: try services.choice(MeasureSource.self, parameters.source, "source") ?? .me,
      difficulty: parameters.difficulty, safetyAnswer: parameters.safetyAnswer)
    let draft = try parameters.draft.map { try services.id(DraftID.self, $0, "draft") }
    let command = CourseCommand.measures(.complete(answers)).finishing(draft)
    let outcome = try await recording.record(question.course, command)
    return try await reply(outcome, of: instrument, question, services)
  }

  private static func reply(
    _ outcome: CommandOutcome, of instrument: Domain.Instrument, _ question: CourseQuestion,
    _ services: Services
  ) async throws -> Method.Reply {
    let kept = outcome.entries.lazy.compactMap { entry -> MeasureSeries.Score? in
      guard let event = entry.courseEvent, case .measures(.completed(let completed)) = event.event
      else { return nil }
      return MeasureSeries.Score(event, completed)
    }.first
    guard let score = kept else { throw JournalError.unknownCourse }
    let isPositive = outcome.entries.contains { entry in
      if case .safety(.cardShown)? = entry.courseEvent?.event { true } else { false }
    }
    let after = try await services.existing(Query(course: question.course.description))
    let change = after.change(to: score, of: instrument)
    return Method.Reply(
      receipt: outcome.receipt(
        summary(score, instrument, after), notices: notices(score, change, instrument, isPositive)),
      score: after.score(score, of: instrument), safetyCard: isPositive,
      card: isPositive ? try await services.safetyCard(after) : nil,
      offer: change?.label == .worse ? MeasureWords.offer : nil)
  }

  private static func summary(
    _ score: MeasureSeries.Score, _ instrument: Domain.Instrument, _ question: CourseQuestion
  ) -> String {
    let when = question.wording.moment(score.at, in: score.zone).text
    if let total = score.total {
      return "\(instrument.title) \(instrument.shown(total)), \(when)."
    }
    let open = (score.items ?? []).count { $0 == nil }
    return "\(instrument.title), \(when): kept, with \(open) "
      + "\(open == 1 ? "answer" : "answers") open and so without a total."
  }

  private static func notices(
    _ score: MeasureSeries.Score, _ change: MeasureChange?, _ instrument: Domain.Instrument,
    _ isPositive: Bool
  ) -> [String] {
    var notices: [String] = []
    if let change { notices.append(MeasureWords.change(change, instrument)) }
    if let total = score.total, let notice = MeasureWords.notice(total, of: instrument) {
      notices.append(notice)
    }
    if instrument.safetyItem != nil, score.items == nil, !score.hasSafetyAnswer {
      notices.append(MeasureWords.totalHidesSafety)
    }
    return notices
  }

  /// Answers in the order of the items; each item is named once.
  private static func items(_ answers: [MeasuresInterface.ItemAnswer]?) throws -> [Int?]? {
    guard let answers else { return nil }
    for (index, answer) in answers.enumerated() where answer.item != index + 1 {
      throw DaemonInterface.Invalid(
        parameter: "answers", message: "Answers are given in order, one for each item from 1.")
    }
    return answers.map(\.value)
  }

  private static func total(_ total: Double?, of instrument: Domain.Instrument) throws -> Int? {
    guard let total else { return nil }
    guard let total = instrument.total(from: total) else {
      throw DaemonInterface.Invalid(
        parameter: "total", message: "A total of this questionnaire is a whole number.")
    }
    return total
  }
}
