import CivilTime
import ControlAPI
import Domain
import EventLog
import FoundationEssentials
import Journal
import Varlink
import VarlinkServer
import Vault

/// Checks the whole record, a page at a time, while others write.
enum VerifyLog {
  typealias Method = DaemonInterface.Verify

  /// Where the record cannot be used the log is opened for this alone: finding the place of a damage
  /// takes no key.
  static func answer(
    _ parameters: Method.Parameters, _ desk: FrontDesk, _ status: ShowStatus,
    _ context: CallContext, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    let paper = try parameters.against.map { text in
      guard let code = PaperCode(text) else {
        throw DaemonInterface.Invalid(
          parameter: "against",
          message: "The code was not copied right. It is a position, then nine groups of four "
            + "letters and digits.")
      }
      return code
    }
    var check = LogCheck(
      wording: Wording(now: status.clock(), zone: status.zone.name, zones: status.zones),
      paper: paper, context: context, stream: stream)
    do {
      let services = try await desk.services(evenLocked: true)
      if !services.isLocked {
        if parameters.paper ?? false { check.printed = try await services.journal.checkpoint() }
        check.signer = try await services.vault.signer()
        check.isSignerKnown = true
        check.destroyed = try await services.vault.destroyedRefs()
        check.unexplained = { try await services.unexplained($0) }
      } else if parameters.paper ?? false {
        throw DaemonInterface.Locked.usual
      }
      return try await check.answer(services.store)
    } catch let fault as DaemonInterface.Unavailable {
      // What keeps it from being opened is what the fault says.
      guard let store = try? SQLiteEventStore.open(existing: status.paths.data) else { throw fault }
      let reply = try await check.answer(store)
      try store.close()
      return reply
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
