import NIOCore
import NIOPosix
import Synchronization
package import Varlink

/// A Varlink service on a socket of the Unix domain.
package final class VarlinkServer: Sendable {
  private let dispatcher: Dispatcher
  private let seats = FollowerSeats()
  private let longMessages = LongMessageSeats()
  private let unread = UnreadReplies()
  private let limits: @Sendable () -> ServerLimits
  private let userID: UInt32
  private let group: MultiThreadedEventLoopGroup
  private let connections = Mutex<[ObjectIdentifier: any Channel]>([:])
  private let listener = Mutex<(any Channel)?>(nil)

  /// - Parameters:
  ///   - description: what `GetInfo` tells.
  ///   - interfaces: what is offered.
  ///   - limits: how much is taken on; looked at anew for each connection.
  ///   - userID: whose calls are carried out; anyone else's are refused.
  ///   - failure: the error reply for anything that a handler throws and that is none.
  package init(
    _ description: ServiceDescription, interfaces: [ServiceInterface],
    limits: @autoclosure @escaping @Sendable () -> ServerLimits = ServerLimits(), userID: UInt32,
    failure: @escaping @Sendable (any Error) -> any VarlinkErrorReply
  ) {
    dispatcher = Dispatcher(description, interfaces, seats, failure: failure)
    self.limits = limits
    self.userID = userID
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  }

  /// How many connections are open.
  package var connectionCount: Int { connections.withLock(\.count) }

  /// How many of them follow something.
  package var followerCount: Int { seats.count }

  /// How many of them keep a long message, or are to be read only when another does no more.
  package var longMessageCount: (kept: Int, waiting: Int) {
    (longMessages.taken, longMessages.waiting)
  }

  /// How many calls that answer once are carried out, and how many wait for their turn.
  package var callCount: (working: Int, waiting: Int) { dispatcher.callCount }

  /// The same, of calls that answer many times and end.
  package var streamCount: (working: Int, waiting: Int) { dispatcher.streamCount }

  /// How many bytes of replies wait for peers that do not read.
  package var unreadByteCount: Int { unread.bytes }

  /// Begins to answer on a bound or listening socket, which the server owns from here on.
  ///
  /// - Throws: what the system says when the descriptor is no such socket.
  package func start(descriptor: Int32) async throws {
    let channel = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.autoRead, value: false)
      // A peer that has sent its last call may still wait for the reply.
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      // What one turn of reading may add to what is kept waiting.
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 2048, maximum: 16 << 10)
      )
      .childChannelInitializer { channel in self.accept(channel) }
      .withBoundSocket(descriptor)
      .get()
    listener.withLock { $0 = channel }
  }

  /// Stops taking connections, lets the calls under way finish, and closes.
  ///
  /// - Parameter deadline: how long to wait before closing anyway.
  package func stop(deadline: Duration) async {
    let channel = listener.withLock { listener in
      defer { listener = nil }
      return listener
    }
    // A listener that is closed already is as good as one closed now.
    try? await channel?.close()
    let open = connections.withLock { Array($0.values) }
    for channel in open { channel.pipeline.fireUserInboundEventTriggered(DrainEvent()) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for channel in open { _ = try? await channel.closeFuture.get() }
      }
      group.addTask {
        // Cancelled as soon as all have closed.
        try? await Task.sleep(for: deadline)
        for channel in open { channel.close(mode: .all, promise: nil) }
      }
      await group.next()
      group.cancelAll()
    }
    // Nothing is left that could fail to stop.
    try? await group.shutdownGracefully()
  }

  private func accept(_ channel: any Channel) -> EventLoopFuture<Void> {
    let identifier = ObjectIdentifier(channel)
    let count = connections.withLock { connections in
      connections[identifier] = channel
      return connections.count
    }
    channel.closeFuture.whenComplete { _ in
      self.connections.withLock { _ = $0.removeValue(forKey: identifier) }
    }
    let limits = limits()
    if count - seats.count > limits.connections { return channel.close() }
    return peer(of: channel).flatMapThrowing { peer in
      let handlers = channel.pipeline.syncOperations
      try handlers.addHandler(
        IdleStateHandler(allTimeout: .seconds(Int64(limits.idleSeconds))))
      try handlers.addHandler(
        ConnectionHandler(
          dispatcher: self.dispatcher, peer: peer, isAllowed: peer.userID == self.userID,
          limits: limits, longMessages: self.longMessages, unread: self.unread))
    }
  }

  /// The corresponding socket option is `SO_PEERCRED`.
  private func peer(of channel: any Channel) -> EventLoopFuture<PeerCredentials> {
    guard let options = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeSucceededFuture(PeerCredentials(processID: 0, userID: .max))
    }
    return PeerCredentialsOption.read(options)
  }
}
