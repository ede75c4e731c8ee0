import Glibc
package import TestSupport
import Varlink

/// Stands between clients and a daemon, and lets go of the first connections, or changes what is said.
package final class BreakingProxy: Sendable {
  package enum Moment: Sendable {
    /// The daemon never hears of the call.
    case beforeTheCall
    /// The daemon has carried the call out, and the client does not hear of it.
    case beforeTheReply
  }

  /// Where clients connect.
  package let socket: String
  private let listener: Int32

  /// - Parameters:
  ///   - daemon: where the daemon answers.
  ///   - directory: where the proxy listens.
  ///   - moment: when connections break.
  ///   - count: how many break; later ones are whole.
  ///   - change: makes of calls and replies what the other side hears instead.
  /// - Throws: when it cannot listen.
  package init(
    to daemon: String, in directory: TemporaryDirectory, breaking moment: Moment? = nil,
    count: Int = 1, changing change: @escaping @Sendable (String) -> String = { $0 }
  ) throws {
    socket = directory.path(of: "proxy")
    listener = try UnixListener.bind(path: socket)
    _ = fcntl(listener, F_SETFL, 0)
    listen(listener, 8)
    let listener = listener
    Task {
      try await onThread {
        // Closed by the one thread that accepts on it, lest it accept on another of that number.
        defer { close(listener) }
        var number = 0
        while true {
          let descriptor = accept(listener, nil, nil)
          guard descriptor >= 0 else { return }
          // A program that another test starts must not keep it open.
          _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
          number += 1
          // A client that goes away is what this is about.
          try? Self.relay(
            UnixSocket(descriptor: descriptor), daemon, breaking: number <= count ? moment : nil,
            change)
        }
      }
    }
  }

  /// Takes no more connections.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Carries what is sent at once, one call or several, and the replies.
  private static func relay(
    _ client: UnixSocket, _ daemon: String, breaking moment: Moment?,
    _ change: (String) -> String
  ) throws {
    let call = try message(from: client)
    if moment == .beforeTheCall { return client.close() }
    let behind = try UnixSocket(connectingTo: daemon)
    try behind.send(Array(change(String(decoding: call, as: UTF8.self)).utf8))
    let calls = call.count(where: { $0 == 0 })
    let reply = try message(from: behind, count: calls)
    if moment == .beforeTheReply { return client.close() }
    try client.send(Array(change(String(decoding: reply, as: UTF8.self)).utf8))
    client.close()
  }

  private static func message(from socket: UnixSocket, count: Int = 1) throws -> [UInt8] {
    var message: [UInt8] = []
    while message.last != 0 || message.count(where: { $0 == 0 }) < count {
      let bytes = try socket.receive()
      if bytes.isEmpty { throw VarlinkFailure.connectionLost }
      message += bytes
    }
    return message
  }
}
