import ControlAPI
import Domain
import Projections

/// Decisions, the latest first.
enum ListDecisions: Verb {
  typealias Method = PracticeInterface.Decisions

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(decisions: [], more: false)
    }
    // How it turned out is told later, and so is met first on the way back.
    var results: [DecisionID: RecordedEvent] = [:]
    let before = try parameters.before.map { try services.id(EntryNumber.self, $0, "before") }
    let page = try await services.page(
      question, before: nil, limit: parameters.limit,
      keys: try await services.noteKeys(question, nil)
    ) { event -> PracticeInterface.Decision? in
      switch event.event {
      case .practice(.decisionResultRecorded(let recorded)):
        if results[recorded.decision] == nil { results[recorded.decision] = event }
        return nil
      case .practice(.decisionAnalysed(let weighed)):
        if let before, event.number >= before { return nil }
        return question.decision(event, weighed, results[weighed.decision])
      default: return nil
      }
    }
    return Method.Reply(decisions: page.rows, more: page.more)
  }
}
