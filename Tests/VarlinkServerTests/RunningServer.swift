import Foundation
import Glibc
import TestSupport
import Varlink
import VarlinkServer

/// A server on a real socket, for one test.
struct RunningServer: Sendable {
  let server: VarlinkServer
  let log: EchoLog
  let path: String

  /// Runs `body` with a server, and stops it whatever happens.
  static func run<Result>(
    limits: @autoclosure @escaping @Sendable () -> ServerLimits = ServerLimits(),
    userID: UInt32 = getuid(),
    _ body: (Self) async throws -> Result
  ) async throws -> Result {
    let directory = try TemporaryDirectory()
    let log = EchoLog()
    let server = VarlinkServer(
      ServiceDescription(
        vendor: "Example", product: "Echo", version: "1", url: "https://a.example/"),
      interfaces: [.echo(log)], limits: limits(), userID: userID, failure: { _ in Echo.Broken() })
    let path = directory.path(of: "socket")
    try await server.start(descriptor: UnixListener.bind(path: path))
    do {
      let result = try await body(Self(server: server, log: log, path: path))
      await server.stop(deadline: .zero)
      withExtendedLifetime(directory) {}
      return result
    } catch {
      await server.stop(deadline: .zero)
      throw error
    }
  }

  /// Talks to the server on a thread of its own, since a client waits for its replies.
  func talk<Result: Sendable>(
    _ body: @escaping @Sendable (VarlinkConnection) throws -> Result
  ) async throws -> Result {
    try await onThread { [path] in try body(VarlinkConnection(path: path, timeoutSeconds: 300)) }
  }

  /// Sends bytes as they are, and reads until the server closes.
  ///
  /// - Returns: the messages that came before.
  func replies(to bytes: [UInt8], thenEnding: Bool = false) async throws -> [String] {
    try await onThread { [path] in
      let client = try RawClient(path: path)
      try client.socket.send(bytes)
      if thenEnding { client.finishSending() }
      return try client.messagesUntilClosed()
    }
  }

  func replies(to text: String, thenEnding: Bool = false) async throws -> [String] {
    try await replies(to: Array(text.utf8), thenEnding: thenEnding)
  }
}

/// Runs what blocks on a thread of its own: the tasks of the server need those of the pool.
func onThread<Result: Sendable>(
  _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Swift.Result(catching: body)) }.start()
  }
}

/// A client that keeps to no rule.
struct RawClient {
  let socket: UnixSocket
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    socket = UnixSocket(descriptor: descriptor)
    socket.setReceiveTimeout(seconds: 300)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
    }
    guard result == 0 else { throw VarlinkFailure.cannotConnect(errno: errno) }
  }

  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// - Throws: `VarlinkFailure.timedOut` when the server keeps the connection open.
  func messagesUntilClosed() throws -> [String] {
    var decoder = FrameDecoder(limit: 16 << 20)
    var messages: [String] = []
    while true {
      let bytes: [UInt8]
      do {
        bytes = try socket.receive()
      } catch VarlinkFailure.connectionLost {
        // The server closed with bytes of ours unread.
        bytes = []
      }
      if bytes.isEmpty { return decoder.isMidMessage ? messages + ["a broken message"] : messages }
      decoder.append(bytes)
      while let frame = try decoder.next() {
        messages.append(String(decoding: frame, as: UTF8.self))
      }
    }
  }
}

extension VarlinkConnection {
  func say(_ text: String) throws -> String { try call(Echo.Say.self, .init(text: text)).text }

  /// The name of the error that comes back, and the error.
  func error<Method: VarlinkMethod>(
    of method: Method.Type, _ parameters: Method.Parameters
  ) throws -> ErrorReply? {
    do {
      _ = try call(method, parameters)
      return nil
    } catch VarlinkFailure.errorReply(let reply) {
      return reply
    }
  }
}
