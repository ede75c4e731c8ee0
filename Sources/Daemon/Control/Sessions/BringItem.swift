import ControlAPI
import Domain
import Journal
import Projections

/// Puts something on the list for the next session.
enum BringItem: Verb {
  typealias Method = SessionsInterface.Bring

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let source = try parameters.source.map {
      try services.id(EntryNumber.self, $0, "source")
    }
    if let source, source.number > question.folded.version {
      throw DaemonInterface.NotFound(message: AmendmentRefusal.unknown(source).sentence)
    }
    let outcome = try await recording.record(
      question.course, .sessions(.addAgendaItem(text: parameters.text, source: source)))
    let item = outcome.entries.compactMap { entry -> String? in
      if case .sessions(.agendaItemAdded(let added))? = entry.courseEvent?.event {
        added.item.description
      } else {
        nil
      }
    }.first
    let next = question.views.schedule.next(after: question.wording.now, services.zones)
    let session = next.map { " for \(question.wording.moment($0.start).day)" } ?? ""
    return Method.Reply(
      receipt: outcome.receipt("On the list\(session)\(item.map { " (\($0))" } ?? "")."))
  }
}
