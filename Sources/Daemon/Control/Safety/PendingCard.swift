import ControlAPI
import Domain
import Journal
import Projections

/// The card that is still to be shown.
enum PendingCard: Verb {
  typealias Method = SafetyInterface.Pending

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.question(parameters.query)
    return Method.Reply(card: try await services.pendingCard(question))
  }
}

extension Services {
  /// The card that is still to be shown after a questionnaire that was left before its end; nil
  /// when there is none, and for questions about the past.
  func pendingCard(_ question: CourseQuestion?) async throws -> SafetyCard? {
    guard let question, question.position == nil else { return nil }
    let shownAt = question.views.safety.lastShown?.recordedAt
    for row in question.views.drafts.inOrder where shownAt.map({ row.savedAt > $0 }) ?? true {
      guard try await asksForCard(row, question) else { continue }
      return try await safetyCard(question, after: .leftMidway)
    }
    return nil
  }

  /// Whether the answers so far of something begun ask for the card. The words are read only where
  /// the question about safety was answered at all.
  private func asksForCard(
    _ row: OpenDrafts.Row, _ question: CourseQuestion
  ) async throws -> Bool {
    let prefix = "measure:"
    guard row.form.hasPrefix(prefix),
      let instrument = try? instrument(String(row.form.dropFirst(prefix.count)), question),
      let item = instrument.safetyItem, row.fields.contains("\(item)")
    else { return false }
    return try await answers(of: row, question).contains {
      instrument.isSafetyAnswer(field: $0.field, value: $0.text)
    }
  }
}
