import Glibc
import NIOCore
import NIOPosix
import Varlink

/// Reads who is at the other end of a channel.
enum PeerCredentialsOption {
  static func read(_ options: any SocketOptionProvider) -> EventLoopFuture<PeerCredentials> {
    let credentials: EventLoopFuture<KernelCredentials> = options.unsafeGetSocketOption(
      level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED))
    return credentials.map { PeerCredentials(processID: $0.pid, userID: $0.uid) }
  }
}

/// The layout of `struct ucred`, which the C library's module leaves out.
private struct KernelCredentials: Sendable {
  var pid: Int32
  var uid: UInt32
  var gid: UInt32
}
