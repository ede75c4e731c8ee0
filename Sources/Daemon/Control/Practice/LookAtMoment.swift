import ControlAPI
import Domain
import Journal
import Projections

/// Keeps something that happened, looked at step by step.
enum LookAtMoment: Verb {
  typealias Method = PracticeInterface.LookAt

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let draft = try services.draftID(parameters.draft)
    let analysed = CommunicationAnalysed(parameters.analysis)
    let command = CourseCommand.practice(.analyse(analysed, person: parameters.person))
    let outcome = try await recording.record(question.course, command.finishing(draft))
    let entry = outcome.entries.compactMap { entry -> RecordedEvent? in
      if case .practice? = entry.courseEvent?.event { entry.courseEvent } else { nil }
    }.first
    let next = question.views.schedule.next(after: question.wording.now, services.zones)
    let happenedAt = entry?.time.occurredAt ?? recording.moment
    return Method.Reply(
      receipt: outcome.receipt("Kept\(entry.map { " (\($0.number))" } ?? "")."),
      bring: question.agendaWords(
        person: services.alias(parameters.person, question),
        wasTalk: analysed.said != nil || analysed.theySaid != nil,
        at: happenedAt),
      session: next.map { question.wording.moment($0.start) })
  }
}

extension CommunicationAnalysed {
  init(_ analysis: PracticeInterface.Analysis) {
    self.init(
      happened: analysis.happened, said: analysis.said, theySaid: analysis.theySaid,
      felt: analysis.felt, meant: analysis.meant, wanted: analysis.wanted,
      nonverbal: analysis.nonverbal, otherwise: analysis.otherwise, nextTry: analysis.nextTry)
  }
}

extension Services {
  /// What somebody is called in the record, whatever way their name was typed just now.
  fileprivate func alias(_ typed: String?, _ question: CourseQuestion) -> String? {
    guard let typed else { return nil }
    let person = question.views.people.person(called: typed)
    return person.flatMap { question.views.people.aliases[$0] } ?? typed
  }
}
