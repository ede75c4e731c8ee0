import CivilTime
import ControlAPI
import Domain
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
      throw DaemonInterface.NotFound(message: AmendmentRefusal.unknown(entry).sentence)
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
    return Method.Reply(
      receipt: outcome.receipt(
        "\(entry) now says: \(text.count > 70 ? text.prefix(70) + "…" : text)",
        notices: ["What it said before stays in the record."]))
  }
}
