import ControlAPI
import Domain
import EventLog
import Journal
import Projections

/// Records that a brief was written to a file. The content is digested and not kept.
enum RecordSaved: Verb {
  typealias Method = BriefInterface.RecordSaved

  private static let limit = 512 * 1024

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let content = Array(parameters.content.utf8)
    guard !content.isEmpty, content.count <= limit else {
      throw DaemonInterface.Invalid(
        parameter: "content", message: "A brief that is saved has 1 byte to 512 KiB.")
    }
    let digest = HashChain.digest(of: content).description
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    var session = question.nextSession?.id
    if case .brief(.summaryExported(let earlier)) = try await recording.earlier(
      on: question.course)
    {
      session = earlier.session
    }
    let outcome = try await recording.record(
      question.course,
      .brief(
        .recordExport(parameters.details ? .details : .page, digest: digest, session: session)))
    return Method.Reply(
      receipt: outcome.receipt("Noted that a brief was saved."), digest: digest)
  }
}
