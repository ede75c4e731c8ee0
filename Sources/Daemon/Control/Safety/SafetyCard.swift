import ControlAPI
import Domain
import Journal
import Projections

extension Services {
  /// The card after a question about safety: whom to call, and the start of the person's own plan.
  ///
  /// - Parameters:
  ///   - question: the course; its template decides on lines of its own.
  ///   - trigger: after what it is shown.
  /// - Returns: the lines, the same for every answer.
  /// - Throws: `JournalError.storage` when the plan cannot be read.
  func safetyCard(
    _ question: CourseQuestion, after trigger: SafetyCardTrigger = .questionnaire
  ) async throws -> SafetyCard {
    let profile = try await journal.profile().settings
    let plan = try await journal.plan().current
    let words = SafetyWords(
      contacts: CrisisContacts.of(profile.country), ownNumbers: profile.ownNumbers,
      template: question.views.overview.contract?.template ?? "", today: question.wording.today)
    return SafetyCard(
      lines: words.card(plan, after: trigger),
      offer: trigger == .asked || question.views.overview.status.hasEnded
        ? nil : SafetyWords.offer)
  }
}
