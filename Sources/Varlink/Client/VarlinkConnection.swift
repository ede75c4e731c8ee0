/// A connection to a service, for a client that waits for each reply.
package final class VarlinkConnection {
  private let socket: UnixSocket
  private var decoder = FrameDecoder(limit: 16 << 20)
  /// What is to be told of the service with the next call.
  private var infoWanted: ((VarlinkServiceInterface.GetInfo.Reply) -> Void)?

  /// - Parameters:
  ///   - path: of the service's socket.
  ///   - timeoutSeconds: how long to wait for any one reply; nil waits for ever.
  /// - Throws: `VarlinkFailure.cannotConnect`.
  package init(path: String, timeoutSeconds: Int? = nil) throws {
    socket = try UnixSocket(connectingTo: path)
    if let timeoutSeconds { socket.setReceiveTimeout(seconds: timeoutSeconds) }
  }

  /// A connection for whoever would rather do without an answer than wait for it.
  ///
  /// - Parameters:
  ///   - path: of the service's socket.
  ///   - milliseconds: how long connecting, sending the call and each part of a reply may take.
  /// - Throws: `VarlinkFailure.cannotConnect`.
  package init(path: String, within milliseconds: Int) throws {
    socket = try UnixSocket(connectingTo: path, within: milliseconds)
  }

  /// Calls a method and waits for its one reply.
  ///
  /// - Throws: `VarlinkFailure`.
  package func call<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) throws -> Method.Reply {
    try begin(MessageCoding.call(Method.name, parameters))
    let (header, frame) = try receive()
    if header.continues { throw VarlinkFailure.protocolViolation("more replies than asked for") }
    return try reply(Method.Reply.self, frame)
  }

  /// Asks the service what it is, in the same turn as whatever is called next on this connection: the
  /// two are sent one after the other, so that asking takes no time of its own. A service that does not
  /// tell is none the worse for it.
  ///
  /// - Parameter tell: gets the answer, before the next call is answered.
  package func askInfo(_ tell: @escaping (VarlinkServiceInterface.GetInfo.Reply) -> Void) {
    infoWanted = tell
  }

  /// Calls a method that answers many times.
  ///
  /// - Parameters:
  ///   - method: what to call.
  ///   - parameters: what to call it with.
  ///   - take: takes each reply; whether to go on. When it says no the connection is closed,
  ///     which is how a stream is cancelled.
  /// - Throws: `VarlinkFailure`, or what `take` throws.
  package func stream<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters,
    receive take: (Method.Reply) throws -> Bool
  ) throws {
    try begin(MessageCoding.call(Method.name, parameters, mode: .more))
    while true {
      let (header, frame) = try receive()
      let goesOn = try take(reply(Method.Reply.self, frame))
      if !header.continues { return }
      if !goesOn { return socket.close() }
    }
  }

  /// Calls a method that is not answered.
  ///
  /// - Throws: `VarlinkFailure`.
  package func notify<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) throws {
    try send(MessageCoding.call(Method.name, parameters, mode: .oneway))
  }

  /// Sends bytes as they are; for tests of what breaks the rules.
  package func send(_ bytes: [UInt8]) throws { try socket.send(bytes) }

  /// The next reply, its header read.
  ///
  /// - Throws: `VarlinkFailure`; an error reply is one.
  package func receive() throws -> (header: ReplyHeader, frame: [UInt8]) {
    let frame = try receiveFrame()
    let header: ReplyHeader
    do {
      header = try ReplyHeader(frame: frame)
    } catch {
      throw VarlinkFailure.protocolViolation("the reply is not a JSON object")
    }
    if let name = header.error {
      throw VarlinkFailure.errorReply(ErrorReply(name: name, frame: frame))
    }
    return (header, frame)
  }

  /// Sends a call, behind the question what the service is where that is wanted.
  private func begin(_ call: [UInt8]) throws {
    guard let tell = infoWanted else { return try send(call) }
    infoWanted = nil
    typealias GetInfo = VarlinkServiceInterface.GetInfo
    try send(MessageCoding.call(GetInfo.name, GetInfo.Parameters()) + call)
    do {
      let (_, frame) = try receive()
      // What it says of itself may not be what is understood here; what was asked for may be.
      if let info = try? reply(GetInfo.Reply.self, frame) { tell(info) }
    } catch VarlinkFailure.errorReply(let refusal)
      where refusal.name != VarlinkServiceInterface.PermissionDenied.name
    {
      // It has nothing to say of itself.
    }
  }

  private func receiveFrame() throws -> [UInt8] {
    while true {
      do {
        if let frame = try decoder.next() { return frame }
      } catch {
        throw VarlinkFailure.protocolViolation("a reply of more than \(error.limit) bytes")
      }
      let bytes = try socket.receive()
      if bytes.isEmpty { throw VarlinkFailure.connectionLost }
      decoder.append(bytes)
    }
  }

  private func reply<Reply: Decodable>(_ type: Reply.Type, _ frame: [UInt8]) throws -> Reply {
    do {
      return try MessageCoding.parameters(type, of: frame)
    } catch {
      throw VarlinkFailure.protocolViolation("a reply without the fields it should have")
    }
  }

  package func close() { socket.close() }
}
