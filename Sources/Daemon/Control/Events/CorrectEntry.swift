import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Projections

/// Says what an entry should have said.
enum CorrectEntry: Verb {
  typealias Method = EventsInterface.Correct

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    guard let event = try await services.entry(entry, question) else {
      throw try await services.absence(of: entry, question)
    }
    let replacement = try EntryReplacement(
      text: parameters.text, value: parameters.value, start: parameters.start, services: services,
      packs: question.views.measures.packs
    ).applied(to: event.event)
    let occurredAt = try parameters.occurred.map { try services.moment($0, .past) }
    let outcome = try await recording.record(
      .correct(
        question.course, entry, replacement, occurredAt: occurredAt ?? event.time.occurredAt))
    let after = try await services.existing(Query(course: question.course.description))
    let text = EntryLine(replacement, after).text.split(whereSeparator: \.isNewline).first ?? ""
    let quiet = try await services.quietLines(
      after: replacement, at: occurredAt ?? event.time.occurredAt, after)
    let card = try await card(outcome, event.event, replacement, after, services)
    return Method.Reply(
      receipt: outcome.receipt(
        "\(entry) now says: \(text.count > 70 ? text.prefix(70) + "…" : text)",
        notices: ["What it said before stays in the record."] + quiet), card: card)
  }

  /// The card, where a score has an answer about safety now that it did not have; it is kept that it
  /// was shown.
  private static func card(
    _ outcome: CommandOutcome, _ event: CourseEvent, _ replacement: CourseEvent,
    _ question: CourseQuestion, _ services: Services
  ) async throws -> SafetyCard? {
    guard case .measures(.completed(let before)) = event,
      case .measures(.completed(let after)) = replacement,
      let instrument = question.views.measures.instrument(after.instrument),
      instrument.isSafetyPositive(after.safety(in: instrument)),
      !instrument.isSafetyPositive(before.safety(in: instrument))
    else { return nil }
    if !outcome.isRepeated {
      _ = try await services.journal.execute(
        JournalRequest(
          id: .random(), content: [],
          target: .course(question.course, .safety(.showCard(.questionnaire))),
          occurredAt: nil, zone: services.machineZone.name))
    }
    return try await services.safetyCard(question)
  }
}
