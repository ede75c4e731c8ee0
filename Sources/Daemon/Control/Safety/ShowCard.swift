import ControlAPI
import Domain
import EventLog
import Journal

/// Shows the card, and records that it was shown.
enum ShowCard: Verb {
  typealias Method = SafetyInterface.ShowCard

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let trigger = try services.choice(SafetyCardTrigger.self, parameters.trigger, "trigger")
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.question(Query(course: parameters.command?.course))
    let card = try await services.safetyCard(question, after: trigger ?? .asked)
    guard let question else {
      // Without a course there are no reminders to keep back.
      let receipt = Receipt(
        summary: SafetyWords.cardNoted, notices: [], entries: [],
        position: Int(try await services.store.head()), repeated: false)
      return Method.Reply(receipt: receipt, card: card)
    }
    let outcome = try await recording.record(
      question.course, .safety(.showCard(trigger ?? .asked)))
    return Method.Reply(receipt: outcome.receipt(SafetyWords.cardNoted), card: card)
  }
}
