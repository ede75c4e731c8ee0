import CSystemd
import Glibc

/// Sockets that the service manager listens on for the daemon.
package enum SocketActivation {
  /// The descriptors that were handed over and are listening sockets of the Unix domain. The
  /// corresponding C functions are `sd_listen_fds` and `sd_is_socket_unix`.
  package static func listeningSockets() -> [Int32] {
    let count = sd_listen_fds(1)
    guard count > 0 else { return [] }
    return (3..<(3 + count)).filter { descriptor in
      sd_is_socket_unix(descriptor, Int32(SOCK_STREAM.rawValue), 1, nil, 0) > 0
    }
  }
}
