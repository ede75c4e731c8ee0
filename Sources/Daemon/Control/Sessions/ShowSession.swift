import ControlAPI
import Domain
import Projections

/// One session in full, with its notes.
enum ShowSession: Verb {
  typealias Method = SessionsInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.sessionRow(parameters.session, question)
    var notes: [SessionsInterface.SessionNote] = []
    if row.hasNote {
      notes = try await services.entries(question, matching: 100) { event in
        guard case .sessions(.noteWritten(let note)) = event.event, note.session == row.id else {
          return nil
        }
        return SessionsInterface.SessionNote(
          entry: event.number.description, text: note.text,
          written: question.wording.moment(event.time.occurredAt))
      }.reversed()
    }
    return Method.Reply(session: question.session(row), notes: notes)
  }
}

extension Services {
  /// The session that is meant; the next one, if none is named.
  func sessionRow(_ text: String?, _ question: CourseQuestion) throws -> SessionSchedule.Row {
    let schedule = question.views.schedule
    guard let text else {
      guard let next = schedule.next(after: question.wording.now, zones) else {
        throw DaemonInterface.NotFound(
          message: "No session is planned. To add one: kith session schedule \"tuesday 15:00\"")
      }
      return next
    }
    let id = try id(SessionID.self, text, "session")
    guard let row = schedule.rows[id] else {
      throw DaemonInterface.NotFound(message: SessionRefusal.unknown(id).sentence)
    }
    return row
  }
}
