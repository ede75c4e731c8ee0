import ControlAPI
import Domain

/// Puts something on the timeline otherwise.
enum ChangeLifeEvent: Verb {
  typealias Method = TimelineInterface.Change

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.id(LifeEventID.self, parameters.event, "event")
    let changed = TimelineEventChanged(
      event: id, text: parameters.text, on: try services.partialDate(parameters.on),
      kind: try services.choice(LifeEventKind.self, parameters.kind, "kind"),
      focus: try parameters.focus.map { try services.id(FocusID.self, $0, "focus") },
      sensitive: parameters.sensitive)
    let outcome = try await recording.record(
      question.course, .timeline(.change(changed, person: parameters.person)))
    return Method.Reply(
      receipt: outcome.receipt(FocusWords.changed(id), notices: outcome.newcomers),
      event: try await services.lifeEvent(id, after: question))
  }
}
