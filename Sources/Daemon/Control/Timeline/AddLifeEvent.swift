import ControlAPI
import Domain
import Journal

/// Puts something on the timeline.
enum AddLifeEvent: Verb {
  typealias Method = TimelineInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    guard let on = try services.partialDate(parameters.on) else { throw JournalError.unknownCourse }
    let outcome = try await recording.record(
      question.course,
      .timeline(
        .record(
          text: parameters.text, on: on,
          kind: try services.choice(LifeEventKind.self, parameters.kind, "kind") ?? .other,
          person: parameters.person,
          focus: try parameters.focus.map { try services.id(FocusID.self, $0, "focus") },
          sensitive: parameters.sensitive ?? false)))
    let id = outcome.entries.compactMap { entry -> LifeEventID? in
      if case .timeline(.recorded(let recorded))? = entry.courseEvent?.event {
        recorded.event
      } else {
        nil
      }
    }.first
    guard let id else { throw JournalError.unknownCourse }
    return Method.Reply(
      receipt: outcome.receipt(FocusWords.recorded(id), notices: outcome.newcomers),
      event: try await services.lifeEvent(id, after: question))
  }
}
