import ControlAPI
import EventLog
import FoundationEssentials
import Varlink
import VarlinkServer

/// Checks the whole record, a page at a time, while others write.
enum VerifyLog {
  typealias Method = DaemonInterface.Verify

  /// Where the record cannot be used the log is opened for this alone: finding the place of a damage
  /// takes no key.
  static func answer(
    _ desk: FrontDesk, _ paths: Paths, _ context: CallContext,
    _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    do {
      return try await answer(try await desk.services(evenLocked: true).store, context, stream)
    } catch let fault as DaemonInterface.Unavailable {
      // What keeps it from being opened is what the fault says.
      guard let store = try? SQLiteEventStore.open(existing: paths.data) else { throw fault }
      let reply = try await answer(store, context, stream)
      try store.close()
      return reply
    }
  }

  private static func answer(
    _ store: SQLiteEventStore, _ context: CallContext, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    var verifier = ChainVerifier(log: store.identity.id)
    let total = Int(try await store.head())
    var position: Int64 = 0
    while true {
      let page = try await store.readAll(after: position)
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

extension SQLiteEventStore {
  /// The log in a directory; nil when there is none, since none should be made to be checked.
  fileprivate static func open(existing directory: String) throws -> SQLiteEventStore? {
    guard FileManager.default.fileExists(atPath: "\(directory)/log.db") else { return nil }
    return try open(directory: directory)
  }
}
