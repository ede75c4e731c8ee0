import ControlAPI
import Domain
import EventLog
import Journal
import Projections
import Vault

/// All scores of a questionnaire, the latest first, read from the record.
enum ListScores: Verb {
  typealias Method = MeasuresInterface.Series

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let instrument = try services.instrument(parameters.instrument, question)
    let before = try parameters.before.map {
      Int64(try services.id(EntryNumber.self, $0, "before").number)
    }
    let limit = min(max(parameters.limit ?? 60, 1), 200)
    let scope = KeyScope(.notes, stream: question.course.stream.bytes)
    guard let key = try await services.vault.existingKey(for: scope) else {
      return Method.Reply(title: instrument.title, scores: [], more: false)
    }
    let found = try await services.entries(
      question, before: before, keys: [key.ref], matching: limit + 1
    ) { event -> MeasureSeries.Score? in
      guard case .measures(.completed(let completed)) = event.event,
        completed.instrument == instrument.id
      else { return nil }
      return MeasureSeries.Score(event, completed)
    }
    let page = found.prefix(limit).sorted { $0.at > $1.at }
    return Method.Reply(
      title: instrument.title, scores: page.map { question.score($0, of: instrument) },
      more: found.count > limit)
  }
}
