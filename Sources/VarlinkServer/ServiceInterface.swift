package import Varlink

/// An interface as a server offers it: its description, and what carries its methods out.
package struct ServiceInterface: Sendable {
  package let name: String
  package let description: String
  /// By method name, with the interface.
  private(set) var methods: [String: MethodEntry] = [:]

  /// - Parameters:
  ///   - name: "org.kith.Course".
  ///   - description: the text that introspection gives.
  package init(name: String, description: String) {
    self.name = name
    self.description = description
  }

  /// Carries out a method that answers once. Every handler gets who calls.
  package mutating func register<Method: VarlinkMethod>(
    _ method: Method.Type,
    _ handler: @escaping @Sendable (Method.Parameters, CallContext) async throws -> Method.Reply
  ) {
    methods[Method.name] = MethodEntry(
      parameterNames: Method.parameterNames, needsMore: false, isFollowing: false
    ) { frame, context, sink in
      let parameters = try ParameterReading.read(Method.Parameters.self, of: frame)
      let reply = try await handler(parameters, context)
      try sink.finish(MessageCoding.reply(reply))
    }
  }

  /// Carries out a method that answers many times, and must be called so.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - isFollowing: whether it goes on for as long as the peer wants, so that the connection is
  ///     counted apart and has to read in time.
  ///   - handler: sends all replies but the last through the stream, and returns the last.
  package mutating func registerStream<Method: VarlinkMethod>(
    _ method: Method.Type, isFollowing: Bool = false,
    _ handler:
      @escaping @Sendable (Method.Parameters, CallContext, ReplyStream<Method.Reply>)
      async throws -> Method.Reply
  ) {
    methods[Method.name] = MethodEntry(
      parameterNames: Method.parameterNames, needsMore: true, isFollowing: isFollowing
    ) { frame, context, sink in
      let parameters = try ParameterReading.read(Method.Parameters.self, of: frame)
      let last = try await handler(
        parameters, context, ReplyStream(write: isFollowing ? sink.writeInTime : sink.write))
      try sink.finish(MessageCoding.reply(last))
    }
  }
}

/// Who makes a call.
package struct CallContext: Sendable {
  package var peer: PeerCredentials
  package var mode: CallMode
}

/// The replies of a call that answers many times.
package struct ReplyStream<Reply: Codable & Sendable>: Sendable {
  let write: @Sendable ([UInt8]) async throws -> Void

  /// Sends a reply that others follow, and waits until the connection has taken it: a slow reader
  /// slows its own stream and no other.
  ///
  /// - Throws: when the connection has gone; `SlowFollower` when the peer does not read in time.
  package func send(_ reply: Reply) async throws { try await send(EncodedReply(reply)) }

  /// As `send`, for a reply that many streams get.
  package func send(_ reply: EncodedReply<Reply>) async throws { try await write(reply.bytes) }
}

/// A reply that others follow, as bytes: made once, for however many streams.
package struct EncodedReply<Reply: Codable & Sendable>: Sendable {
  let bytes: [UInt8]

  /// - Throws: when it cannot be encoded.
  package init(_ reply: Reply) throws { bytes = try MessageCoding.reply(reply, continues: true) }
}

/// A method and how it is carried out.
struct MethodEntry: Sendable {
  var parameterNames: FieldNames
  var needsMore: Bool
  var isFollowing: Bool
  var run: @Sendable (_ frame: [UInt8], CallContext, ReplySink) async throws -> Void
}

/// Where the replies of one call go. A oneway call's go nowhere.
struct ReplySink: Sendable {
  /// Sends bytes after which more follow, and waits until they are taken.
  var write: @Sendable ([UInt8]) async throws -> Void
  /// The same; throws `SlowFollower` when the peer takes too long.
  var writeInTime: @Sendable ([UInt8]) async throws -> Void
  /// Sends the last bytes.
  var finish: @Sendable ([UInt8]) throws -> Void
}
