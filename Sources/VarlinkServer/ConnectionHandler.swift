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
  private let limits: ServerLimits
  private let longMessages: LongMessageSeats
  private let unread: UnreadReplies
  private var place = Place.none
  /// Closes a connection that is given no more time.
  private var deadline: Scheduled<Void>?
  private var call: Task<Void, Never>?
  /// A call has been answered, and the peer has yet to take enough of the replies.
  private var isHeldUp = false
  private var context: ChannelHandlerContext?

  init(
    dispatcher: Dispatcher, peer: PeerCredentials, isAllowed: Bool, limits: ServerLimits,
    longMessages: LongMessageSeats, unread: UnreadReplies
  ) {
    self.dispatcher = dispatcher
    self.peer = peer
    self.isAllowed = isAllowed
    self.limits = limits
    self.longMessages = longMessages
    self.unread = unread
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

  func channelReadComplete(context: ChannelHandlerContext) { readOn(context) }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    // Calls that wait are dropped: nobody is there to be answered.
    _ = machine.drain()
    call?.cancel()
    call = nil
    unread.goesOn(context.channel)
    leaveSeat(context.channel)
    deadline?.cancel()
    deadline = nil
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      unread.goesOn(context.channel)
    } else {
      noteUnread(context.channel)
    }
    if isHeldUp, context.channel.isWritable {
      isHeldUp = false
      goOn(context)
    }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case let idle as IdleStateHandler.IdleStateEvent where idle == .all:
      if machine.isIdle || isHeldUp { context.close(promise: nil) }
    case let event as ChannelEvent where event == .inputClosed:
      perform(machine.inputEnded(), context)
    case is DrainEvent: perform(machine.drain(), context)
    case is CallFinishedEvent: callFinished(context)
    case is SeatEvent: seatIsFree(context)
    default: context.fireUserInboundEventTriggered(event)
    }
  }

  private func callFinished(_ context: ChannelHandlerContext) {
    call = nil
    // Replies do not pile up for a peer that sends calls and reads nothing.
    isHeldUp = !context.channel.isWritable
    // The call that was long is kept no more.
    leaveSeat(context.channel)
    if !isHeldUp { goOn(context) }
  }

  private func goOn(_ context: ChannelHandlerContext) {
    perform(machine.finished(), context)
    readOn(context)
  }

  private func perform(_ action: ConnectionStateMachine.Action, _ context: ChannelHandlerContext) {
    switch action {
    case .nothing: break
    case .close: Self.close(context.channel)
    case .dispatch(let header, let frame):
      isAllowed ? dispatch(header, frame, context.channel) : refuse(header, context.channel)
    }
  }

  /// Closes behind the replies that are still on their way.
  private static func close(_ channel: any Channel) {
    channel.writeAndFlush(ByteBuffer()).whenComplete { _ in channel.close(promise: nil) }
  }

  private func dispatch(_ header: CallHeader, _ frame: [UInt8], _ channel: any Channel) {
    let last = LastReply()
    let patience = TimeAmount.seconds(Int64(limits.patienceSeconds))
    let sink = Self.sink(for: header.mode, channel, patience, last)
    let caller = CallContext(peer: peer, mode: header.mode)
    // The connection owns this task: it is cancelled when the peer goes, and its end lets the next
    // call begin.
    call = Task { [dispatcher, limits] in
      await dispatcher.run(header, frame, caller, limits, sink)
      // One turn of the loop for both: each wakes its thread.
      channel.eventLoop.execute {
        if let bytes = last.take() {
          channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        }
        channel.pipeline.fireUserInboundEventTriggered(CallFinishedEvent())
        // Who was too slow may still read what is on its way, and is let go of even if not.
        if last.isLate {
          channel.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
        }
      }
    }
  }

  private static func sink(
    for mode: CallMode, _ channel: any Channel, _ patience: TimeAmount, _ last: LastReply
  ) -> ReplySink {
    if mode == .oneway {
      return ReplySink(write: { _ in }, writeInTime: { _ in }, finish: { _ in })
    }
    return ReplySink(
      write: { bytes in
        do {
          try await TimedWrite.send(bytes, on: channel)
        } catch let cancelled as CancellationError {
          last.comesLate()
          throw cancelled
        }
      },
      writeInTime: { bytes in
        do {
          try await TimedWrite.send(bytes, on: channel, within: patience)
        } catch let slow as SlowFollower {
          last.comesLate()
          throw slow
        }
      },
      finish: { bytes in last.set(bytes) })
  }

  /// Someone else's call is answered once, if it wants an answer, and the connection closed.
  private func refuse(_ header: CallHeader, _ channel: any Channel) {
    let reply = VarlinkServiceInterface.PermissionDenied()
    // It is made of constants; if it could not be encoded closing says as much.
    if header.mode != .oneway, let bytes = try? Dispatcher.encode(reply) {
      channel.write(ByteBuffer(bytes: bytes), promise: nil)
    }
    Self.close(channel)
  }
}

/// What bounds how much a connection keeps, and for how long.
extension ConnectionHandler {
  /// Where a connection stands that keeps, or is to keep, more than a little.
  fileprivate enum Place {
    case none
    case queue
    case seat
  }

  /// Reads on, if more is wanted and may be kept. Where whole calls wait they are carried out first;
  /// one that is longer than that needs a seat.
  private func readOn(_ context: ChannelHandlerContext) {
    defer { watchTime(context) }
    guard machine.wantsBytes else { return }
    if machine.heldBytes > limits.shortBytes {
      if machine.hasCalls { return }
      if place == .none {
        let isTaken = longMessages.take(of: limits.longMessages, for: context.channel)
        place = isTaken ? .seat : .queue
      }
    }
    if place != .queue { context.read() }
  }

  private func seatIsFree(_ context: ChannelHandlerContext) {
    guard place == .queue, self.context != nil else { return longMessages.leave() }
    place = .seat
    readOn(context)
  }

  private func leaveSeat(_ channel: any Channel) {
    switch place {
    case .none: return
    // A seat that is on its way already is passed on when it comes.
    case .queue: _ = longMessages.giveUp(channel)
    case .seat: longMessages.leave()
    }
    place = .none
  }

  /// Half a call that is waited for is not kept for longer than patience goes.
  private func watchTime(_ context: ChannelHandlerContext) {
    guard machine.isMidMessage, !machine.hasCalls, place != .queue else {
      deadline?.cancel()
      deadline = nil
      return
    }
    guard deadline == nil else { return }
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: .seconds(Int64(limits.patienceSeconds))) {
      channel.close(promise: nil)
    }
  }

  private func noteUnread(_ channel: any Channel) {
    // A connection that does not tell how much waits has at least as much as makes it say so.
    let bytes = try? channel.syncOptions?.getOption(.bufferedWritableBytes)
    unread.waits(channel, bytes: bytes ?? 1 << 16, limit: limits.unreadBytes)
  }
}

/// The bytes that end a call, until they are sent.
private final class LastReply: Sendable {
  private let bytes = Mutex<[UInt8]?>(nil)
  private let late = Mutex(false)

  /// Whether the peer had too long to read what came before it.
  var isLate: Bool { late.withLock { $0 } }

  func comesLate() { late.withLock { $0 = true } }

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
