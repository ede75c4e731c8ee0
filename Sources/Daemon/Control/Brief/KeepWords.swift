import ControlAPI
import Domain
import Journal
import Projections

/// Shows words of the person's own again in the brief for the next session.
enum KeepWords: Verb {
  typealias Method = BriefInterface.Keep

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    guard let event = try await services.entry(entry, question),
      OwnText(event, question) != nil
    else { throw CourseRefusal.brief(.noWords(entry)) }
    var session = question.nextSession?.id
    if case .brief(.lineChosen(let earlier)) = try await recording.earlier(on: question.course) {
      session = earlier.session
    }
    let outcome = try await recording.record(
      question.course, .brief(.chooseLine(entry, session: session)))
    let place = session.map { question.name($0).lowercasedFirst } ?? "the next session"
    return Method.Reply(
      receipt: outcome.receipt("Those words will stand in the brief for \(place)."))
  }
}
