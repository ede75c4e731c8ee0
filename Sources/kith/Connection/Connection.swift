import ControlAPI
import Varlink

/// A connection to kithd, with its failures turned into complaints.
struct Connection {
  private let path: String
  /// How long one reply may take, in seconds. Streams have no limit: who follows waits.
  private let patience: Int

  init(_ options: GlobalOptions) throws { try self.init(socket: options.socket) }

  /// - Parameters:
  ///   - socket: the path given, if any.
  ///   - patience: how long one reply may take, in seconds.
  /// - Throws: a complaint when no path is known.
  init(socket: String?, patience: Int = 60) throws {
    path = try SocketPath.resolve(socket)
    self.patience = patience
  }

  /// Asks something. A connection that breaks is made anew once: a question may be repeated.
  func ask<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) throws -> Method.Reply {
    try call(method, parameters)
  }

  /// Records something. The parameters carry a command id, so that repeating the call once, when
  /// the connection breaks before the reply, records nothing twice.
  func record<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) throws -> Method.Reply {
    try call(method, parameters)
  }

  private func call<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) throws -> Method.Reply {
    do {
      do {
        let reply = try connect(patience).call(method, parameters)
        LastAnswer.came(from: path)
        return reply
      } catch let failure as VarlinkFailure where failure.isConnectionLost {
        return try connect(patience).call(method, parameters)
      }
    } catch let failure as VarlinkFailure {
      if case .errorReply = failure { LastAnswer.came(from: path) }
      throw Complaint(failure, path: path)
    }
  }

  /// Calls a method that answers many times.
  ///
  /// - Parameters:
  ///   - method: what to call.
  ///   - parameters: what to call it with.
  ///   - receive: takes a reply and says whether to go on.
  /// - Throws: a complaint when the call fails.
  func stream<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters,
    receive: (Method.Reply) throws -> Bool
  ) throws {
    do {
      try connect(nil).stream(method, parameters, receive: receive)
    } catch let failure as VarlinkFailure {
      throw Complaint(failure, path: path)
    }
  }

  private func connect(_ seconds: Int?) throws -> VarlinkConnection {
    let connection = try VarlinkConnection(path: path, timeoutSeconds: seconds)
    OtherVersion.look(over: connection)
    return connection
  }
}
