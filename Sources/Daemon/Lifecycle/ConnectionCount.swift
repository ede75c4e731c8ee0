import Synchronization
import VarlinkServer

/// How many connections the server has, for what is made before the server is.
final class ConnectionCount: Sendable {
  private let server = Mutex<VarlinkServer?>(nil)

  func watch(_ server: VarlinkServer) { self.server.withLock { $0 = server } }

  var value: Int { server.withLock { $0?.connectionCount ?? 0 } }
}
