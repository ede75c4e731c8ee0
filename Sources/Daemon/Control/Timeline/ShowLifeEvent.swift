import ControlAPI
import Projections

/// One thing on the timeline in full.
enum ShowLifeEvent: Verb {
  typealias Method = TimelineInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.lifeEventRow(parameters.event, question)
    return Method.Reply(event: question.lifeEvent(row))
  }
}
