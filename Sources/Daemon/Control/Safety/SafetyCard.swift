import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

extension Services {
  /// The card after a question about safety: whom to call, and the start of the person's own plan.
  ///
  /// - Parameters:
  ///   - question: the course; its template decides on lines of its own. Nil where there is none.
  ///   - trigger: after what it is shown.
  /// - Returns: the lines, the same for every answer.
  /// - Throws: `JournalError.storage` when the profile cannot be read.
  func safetyCard(
    _ question: CourseQuestion?, after trigger: SafetyCardTrigger = .questionnaire
  ) async throws -> SafetyCard {
    let profile = try await journal.profile().settings
    let overview = question?.views.overview
    let template = overview?.contract?.template ?? ""
    let today = zones.civil(at: now, in: machineZone.name).date
    let words = SafetyWords(
      rows: CrisisRows(
        CrisisContacts.of(profile.country), ownNumbers: profile.ownNumbers,
        isForYoung: template == "ipt-a", today: "\(today)"), template: template,
      isWithoutPerinatal: question?.views.focus.perinatalStopped ?? false)
    // Whom to call is shown even where the plan cannot be read.
    let plan = try? await journal.plan().current
    let isOffered = trigger != .asked && overview.map { !$0.status.hasEnded } ?? false
    return SafetyCard(
      lines: words.card(plan, after: trigger), offer: isOffered ? SafetyWords.offer : nil)
  }

  /// What calls for help at once in the course that is meant; none without one.
  func urgentLines(_ query: Query?) async throws -> [String] {
    // Whom to call does not hang on a course that cannot be read.
    guard let views = try? await question(query)?.views, !views.overview.status.hasEnded
    else { return [] }
    return SafetyWords.urgent(
      in: views.overview.contract?.template ?? "",
      isWithoutPerinatal: views.focus.perinatalStopped)
  }
}
