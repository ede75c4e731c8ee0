import CSystemd
import Glibc

/// Sockets that the service manager listens on for the daemon.
package enum SocketActivation {
  /// The descriptors that were handed over and are listening sockets of the Unix domain; where some
  /// are named `varlink`, as UAPI.20 wants it, those alone. The corresponding C functions are
  /// `sd_listen_fds` and `sd_is_socket_unix`.
  package static func listeningSockets() -> [Int32] {
    let names = unsafe getenv("LISTEN_FDNAMES").map { unsafe String(cString: $0) } ?? ""
    let count = sd_listen_fds(1)
    guard count > 0 else { return [] }
    let sockets = (3..<(3 + count)).filter { descriptor in
      sd_is_socket_unix(descriptor, Int32(SOCK_STREAM.rawValue), 1, nil, 0) > 0
    }
    let all = names.split(separator: ":", omittingEmptySubsequences: false)
    let named = sockets.filter { Int($0) - 3 < all.count && all[Int($0) - 3] == "varlink" }
    return named.isEmpty ? sockets : named
  }
}
