import ControlAPI
import Domain
import Journal
import Projections

/// What was chosen, changed and closed, the latest first.
enum ShowFocusHistory: Verb {
  typealias Method = FocusInterface.History

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(steps: [])
    }
    let limit = min(max(parameters.limit ?? 50, 1), 200)
    let all = parameters.all ?? false
    var isLeftOut = false
    let steps = try await services.entries(question, matching: limit) {
      event -> FocusInterface.Step? in
      guard case .focus(let change) = event.event else { return nil }
      switch change {
      case .formulationAgreed, .perinatalWordingStopped: return nil
      default: break
      }
      guard all || question.views.people.isShown(question.otherPerson(in: event.event)) else {
        isLeftOut = true
        return nil
      }
      var text = EntryLine(event.event, question).text
      // Here the words are asked for, which the log leaves out.
      if case .changed(let changed) = change, let words = EntryLine.words(changed.details) {
        text += ": \(words)"
      }
      return FocusInterface.Step(
        entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
        text: text.onOneLine(300))
    }
    return Method.Reply(steps: steps, leftOut: Apart.leftOut(isLeftOut))
  }
}
