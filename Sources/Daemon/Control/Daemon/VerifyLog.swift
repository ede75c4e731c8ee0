import ControlAPI
import EventLog
import Varlink
import VarlinkServer

/// Checks the whole record, a page at a time, while others write.
enum VerifyLog {
  typealias Method = DaemonInterface.Verify

  static func answer(
    _ services: Services, _ context: CallContext, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    var verifier = ChainVerifier(log: services.store.identity.id)
    let total = Int(try await services.store.head())
    var position: Int64 = 0
    while true {
      let page = try await services.store.readAll(after: position)
      guard let last = page.events.last else { break }
      position = last.seq
      do {
        try verifier.verify(page.events)
      } catch {
        return Method.Reply(
          checked: Int(verifier.verified), total: total, finished: true,
          badPosition: Int(error.seq), problem: sentence(error.check),
          streams: verifier.heads.count)
      }
      if context.mode == .more {
        try await stream.send(
          Method.Reply(checked: Int(verifier.verified), total: total, finished: false))
      }
    }
    return Method.Reply(
      checked: Int(verifier.verified), total: total, finished: true,
      streams: verifier.heads.count)
  }

  private static func sentence(_ check: ChainFault.Check) -> String {
    switch check {
    case .bodyDigest: "Its content was changed."
    case .link: "It does not follow on the entry before it."
    case .hash: "Its time, number or key was changed."
    case .versionGap: "An entry before it is missing."
    case .duplicated: "An entry stands there twice."
    case .order: "Positions do not rise."
    }
  }
}
