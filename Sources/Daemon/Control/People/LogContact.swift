import ControlAPI
import Domain
import Journal
import Projections

/// Notes that the two were in touch.
enum LogContact: Verb {
  typealias Method = PeopleInterface.LogContact

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let kind = try services.choice(ContactKind.self, parameters.kind, "kind") ?? .other
    let outcome = try await recording.record(
      question.course,
      .people(
        .logContact(
          parameters.person, kind: kind, quality: parameters.quality, note: parameters.note)))
    let people = question.views.people
    let state = people.person(called: parameters.person).flatMap { people.rows[$0]?.state }
    let beside = state.flatMap { PeopleWords.beside(contact: $0) }
    return Method.Reply(
      receipt: outcome.receipt(
        PeopleWords.contact, notices: outcome.newcomers + [beside].compactMap(\.self)))
  }
}
