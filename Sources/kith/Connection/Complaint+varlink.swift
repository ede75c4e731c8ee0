import ControlAPI
import Varlink

extension Complaint {
  /// What a person should hear of a failed call.
  init(_ failure: VarlinkFailure, path: String) {
    switch failure {
    case .cannotConnect(let number): self.init(cannotConnect: number, path: path)
    case .connectionLost:
      self.init(
        .unavailable,
        """
        kithd went away before it answered. What it had accepted is kept; to see: kith log
        Why it stopped: systemctl --user status kithd
        """)
    case .timedOut:
      self.init(
        .unavailable,
        """
        kithd does not answer. What was asked may still be done; to see, later: kith log
        To begin afresh: systemctl --user restart kithd
        """)
    case .protocolViolation(let what):
      self.init(.unavailable, "What answers at \(path) does not speak as kithd does: \(what)")
    case .errorReply(let reply): self.init(reply)
    }
  }

  private init(_ reply: ErrorReply) {
    if let refused = reply.decoded(as: DaemonInterface.Refused.self) {
      // A number that can be read and does not fit is bad data, whoever finds it.
      let isNumber = refused.code.lowercased().hasSuffix("outofrange")
      let isUnfit = isNumber || refused.code == "profile.moodLine"
      self.init(isUnfit ? .badData : .refused, refused.message)
    } else if let missing = reply.decoded(as: DaemonInterface.NotFound.self) {
      self.init(.notFound, missing.message)
    } else if let invalid = reply.decoded(as: DaemonInterface.Invalid.self) {
      self.init(.badData, invalid.message)
    } else if let conflict = reply.decoded(as: DaemonInterface.Conflict.self) {
      self.init(.conflict, conflict.message)
    } else if let unavailable = reply.decoded(as: DaemonInterface.Unavailable.self) {
      self.init(.unavailable, unavailable.advice)
      isFromDaemon = true
    } else if let locked = reply.decoded(as: DaemonInterface.Locked.self) {
      self.init(.notPermitted, locked.message)
      isFromDaemon = true
    } else if let wrong = reply.decoded(as: KeysInterface.WrongKey.self) {
      self.init(.notPermitted, wrong.message)
    } else if let behind = reply.decoded(as: DaemonInterface.FellBehind.self) {
      self.init(.unavailable, behind.message)
      cursor = behind.cursor
    } else if let unusable = reply.decoded(as: BackupInterface.Unusable.self) {
      let place = unusable.line > 0 ? "Line \(unusable.line): " : ""
      self.init(.badData, place + unusable.message)
    } else if let older = reply.decoded(as: BackupInterface.Older.self) {
      self.init(.refused, older.message)
    } else if let refused = reply.decoded(as: EventsInterface.ImportRefused.self) {
      let place = refused.column > 0 ? "\(refused.line):\(refused.column)" : "\(refused.line)"
      self.init(.badData, "Line \(place): \(refused.message)")
    } else {
      self.init(unknown: reply)
    }
  }

  private init(unknown reply: ErrorReply) {
    switch reply.name {
    case "org.varlink.service.PermissionDenied":
      self.init(.notPermitted, "That daemon belongs to somebody else, so it does not answer you.")
    case "org.varlink.service.MethodNotFound", "org.varlink.service.InterfaceNotFound",
      "org.varlink.service.InvalidParameter":
      self.init(
        .unavailable,
        """
        The running kithd is of another version than this kith, and does not know that.
        Try: systemctl --user restart kithd
        """)
    default: self.init(.unavailable, "kithd answered \(reply.name).")
    }
  }

  private init(cannotConnect number: Int32, path: String) {
    switch number {
    case Self.noSuchFile:
      self.init(
        .unavailable,
        """
        kithd is not running: there is no socket at \(path).
        Start it: systemctl --user start kithd.socket (or install it with Tools/install)
        """)
    case Self.refused:
      self.init(
        .unavailable,
        """
        Nothing listens at \(path).
        See why: systemctl --user status kithd kithd.socket
        If it gave up: systemctl --user reset-failed kithd; systemctl --user start kithd.socket
        """)
    case Self.noAccess:
      self.init(.notPermitted, "You may not open \(path). It belongs to another user.")
    default:
      self.init(.unavailable, "The socket at \(path) cannot be opened (error \(number)).")
    }
  }

  // The numbers of errno(3) on Linux, all architectures that Swift runs on.
  private static let noSuchFile: Int32 = 2
  private static let noAccess: Int32 = 13
  private static let refused: Int32 = 111
}
