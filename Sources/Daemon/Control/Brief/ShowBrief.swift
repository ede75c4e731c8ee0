import ControlAPI
import Domain
import Journal
import Projections

/// The brief for the next session.
enum ShowBrief: Verb {
  typealias Method = BriefInterface.Show

  /// The sessions at which words from earlier in the course can be chosen to be shown again.
  private static let wordsThenSessions = [4, 8, 12]

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let material = try await BriefMaterial(
      question, details: parameters.details ?? false, services)
    let session = question.nextSession.map { question.session($0) }
    var mayChoose = false
    if let number = session?.number, wordsThenSessions.contains(number), material.chosen == nil {
      mayChoose = try await services.ownWords(question).isEmpty == false
    }
    if parameters.query?.asOf == nil, let next = question.nextSession {
      await services.settleBriefReminder(of: next.id, in: question.course)
    }
    let shared = try await services.journal.profile().settings.sharedScreen ?? false
    return Method.Reply(
      brief: BriefInterface.Brief(
        title: question.briefTitle, since: question.briefSince(material.entries.first),
        session: session,
        lastSession: question.views.schedule.lastAttended(services.zones).map {
          question.session($0)
        }, sections: BriefParts.sections(material), mayChooseWords: mayChoose,
        sharedScreen: shared))
  }
}
