import Glibc
import Systemd
import Varlink

/// The socket that the daemon answers on: systemd's, or one of its own.
enum ListeningSocket {
  /// - Parameter path: where to listen when systemd does not.
  /// - Returns: the descriptor, and whether it is the daemon's own to remove.
  /// - Throws: `StartFailure` when another daemon answers there, or nothing can be bound.
  static func open(_ path: String?) throws(StartFailure) -> (descriptor: Int32, ownPath: String?) {
    let handed = SocketActivation.listeningSockets()
    if let first = handed.first { return (first, nil) }
    guard let path else {
      throw StartFailure(
        exit: .configuration,
        message: "XDG_RUNTIME_DIR is not set, so there is no place to listen. Give one: --socket")
    }
    try clear(path)
    do {
      return (try UnixListener.bind(path: path), path)
    } catch {
      let number = (error as? ListenFailure)?.errno ?? 0
      throw StartFailure(
        exit: .configuration, message: "The socket \(path) cannot be made (error \(number)).")
    }
  }

  /// Removes what a daemon that has gone left there; a socket that accepts is never removed.
  private static func clear(_ path: String) throws(StartFailure) {
    do {
      let connection = try VarlinkConnection(path: path, timeoutSeconds: 2)
      // Whoever accepts there has the place, whether it answers or not.
      _ = try? connection.call(VarlinkServiceInterface.GetInfo.self, NoFields())
      connection.close()
    } catch VarlinkFailure.cannotConnect(let number) where number == ECONNREFUSED {
      // The system says the same of a file that is no socket, and that may be somebody's.
      guard StaleSocket.isSocket(path) else { throw Self.inTheWay(path) }
      StaleSocket.remove(path)
      return
    } catch VarlinkFailure.cannotConnect(let number) where number == ENOENT {
      return
    } catch {
      throw Self.inTheWay(path)
    }
    throw StartFailure(exit: .inUse, message: "kithd already runs: it answers at \(path).")
  }

  private static func inTheWay(_ path: String) -> StartFailure {
    StartFailure(exit: .configuration, message: "\(path) is in the way and is no socket.")
  }
}
