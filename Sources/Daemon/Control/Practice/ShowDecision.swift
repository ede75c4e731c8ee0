import ControlAPI
import Domain
import Projections

/// One decision, with how it turned out.
enum ShowDecision: Verb {
  typealias Method = PracticeInterface.ShowDecision

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let (event, weighed) = try await services.decision(parameters.entry, question)
    let result = try await services.entries(
      question, keys: try await services.noteKeys(question, nil), matching: 1
    ) { later -> RecordedEvent? in
      if case .practice(.decisionResultRecorded(let recorded)) = later.event,
        recorded.decision == weighed.decision
      {
        return later
      }
      return nil
    }.first
    return Method.Reply(decision: question.decision(event, weighed, result))
  }
}
