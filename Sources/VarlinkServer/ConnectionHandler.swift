import NIOCore
import Synchronization
import Varlink

/// One connection: bytes in, calls out, replies back. Lives on its event loop.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var machine: ConnectionStateMachine
  private let dispatcher: Dispatcher
  private let peer: PeerCredentials
  private let isAllowed: Bool
  private var call: Task<Void, Never>?
  private var context: ChannelHandlerContext?

  init(
    dispatcher: Dispatcher, peer: PeerCredentials, isAllowed: Bool, limits: ServerLimits
  ) {
    self.dispatcher = dispatcher
    self.peer = peer
    self.isAllowed = isAllowed
    machine = ConnectionStateMachine(frameLimit: limits.frameBytes)
  }

  func channelActive(context: ChannelHandlerContext) {
    self.context = context
    context.read()
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { context.read() }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    perform(machine.received(buffer.readableBytesView), context)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if machine.wantsBytes { context.read() }
  }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    call?.cancel()
    call = nil
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case let idle as IdleStateHandler.IdleStateEvent where idle == .all:
      if machine.isIdle { context.close(promise: nil) }
    case is DrainEvent: perform(machine.drain(), context)
    case is CallFinishedEvent: callFinished(context)
    default: context.fireUserInboundEventTriggered(event)
    }
  }

  private func callFinished(_ context: ChannelHandlerContext) {
    call = nil
    perform(machine.finished(), context)
    if machine.wantsBytes { context.read() }
  }

  private func perform(_ action: ConnectionStateMachine.Action, _ context: ChannelHandlerContext) {
    switch action {
    case .nothing: break
    case .close: context.close(promise: nil)
    case .dispatch(let header, let frame):
      isAllowed ? dispatch(header, frame, context.channel) : refuse(context)
    }
  }

  private func dispatch(_ header: CallHeader, _ frame: [UInt8], _ channel: any Channel) {
    let last = LastReply()
    let sink = Self.sink(for: header.mode, channel, last)
    let caller = CallContext(peer: peer, mode: header.mode)
    // The connection owns this task: it is cancelled when the peer goes, and its end lets the next
    // call begin.
    call = Task { [dispatcher] in
      await dispatcher.run(header, frame, caller, sink)
      // One turn of the loop for both: each wakes its thread.
      channel.eventLoop.execute {
        if let bytes = last.take() {
          channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        }
        channel.pipeline.fireUserInboundEventTriggered(CallFinishedEvent())
      }
    }
  }

  private static func sink(
    for mode: CallMode, _ channel: any Channel, _ last: LastReply
  ) -> ReplySink {
    if mode == .oneway { return ReplySink(write: { _ in }, finish: { _ in }) }
    return ReplySink(
      write: { bytes in try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() },
      finish: { bytes in last.set(bytes) })
  }

  /// Someone else's call is answered once, and the connection closed.
  private func refuse(_ context: ChannelHandlerContext) {
    let reply = VarlinkServiceInterface.PermissionDenied()
    // It is made of constants; if it could not be encoded closing says as much.
    let bytes = (try? Dispatcher.encode(reply)) ?? []
    let channel = context.channel
    channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in
      channel.close(promise: nil)
    }
  }
}

/// The bytes that end a call, until they are sent.
private final class LastReply: Sendable {
  private let bytes = Mutex<[UInt8]?>(nil)

  func set(_ new: [UInt8]) { bytes.withLock { $0 = new } }

  func take() -> [UInt8]? {
    bytes.withLock { bytes in
      defer { bytes = nil }
      return bytes
    }
  }
}

/// Asks a connection to finish what it is doing and close.
struct DrainEvent: Sendable {}

/// The call under way has ended.
struct CallFinishedEvent: Sendable {}
