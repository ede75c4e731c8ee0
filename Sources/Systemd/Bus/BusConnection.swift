import CSystemd
import Glibc
import Synchronization

/// A connection to a message bus, which is made anew when the bus goes away. A thread of its own
/// sleeps in the kernel until a message comes or goes; while there is no bus it sleeps on the
/// directory in which the bus's socket will appear.
package final class BusConnection: Sendable {
  /// Answers a call that comes in.
  package typealias Answer = @Sendable (BusMessage) -> Result<[BusValue], BusFailure>

  package let events: AsyncStream<BusEvent>
  let continuation: AsyncStream<BusEvent>.Continuation
  let address: String
  /// Rules of signals to hear, as the bus's AddMatch takes them.
  let matches: [String]
  let names: [String]
  let answer: Answer?
  private let orders = Mutex(Orders())
  let doorbell: Int32
  /// Whether it was told last that this is connected.
  private let isToldConnected = Atomic(false)

  /// Starts to connect; whether it could is told by the events.
  ///
  /// - Parameters:
  ///   - address: where the bus is.
  ///   - matches: rules of the signals that are wanted.
  ///   - names: names to own, for who offers something.
  ///   - answer: answers calls that come in; without it they are refused.
  package init(
    _ address: BusAddress, matches: [String] = [], names: [String] = [], answer: Answer? = nil
  ) {
    if case .at(let text) = address { self.address = text } else { self.address = "" }
    self.matches = matches
    self.names = names
    self.answer = answer
    doorbell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    OwnThread.start { [self] in BusLoop(self).run() }
  }

  /// Calls a method, and waits for its reply.
  package func call(_ call: BusCall) async -> Result<[BusValue], BusFailure> {
    await withCheckedContinuation { continuation in
      give(.call(call) { continuation.resume(returning: $0) })
    }
  }

  /// Sends a signal.
  package func emit(
    _ path: String, _ interface: String, _ member: String, _ body: [BusValue] = []
  ) {
    give(.signal(path, interface, member, body))
  }

  /// Ends the thread, the connection and the events; calls under way fail.
  package func close() {
    orders.withLock { $0.isClosed = true }
    ring()
  }

  /// What is to be done by the thread.
  enum Order: Sendable {
    case call(BusCall, @Sendable (Result<[BusValue], BusFailure>) -> Void)
    case signal(String, String, String, [BusValue])
  }

  struct Orders {
    var waiting: [Order] = []
    var isClosed = false
    /// Once the thread has ended nobody takes orders.
    var isOver = false
  }

  private func give(_ order: Order) {
    let isTaken = orders.withLock { orders in
      if orders.isOver { return false }
      orders.waiting.append(order)
      return true
    }
    if isTaken {
      ring()
    } else if case .call(_, let reply) = order {
      reply(.failure(.notConnected))
    }
  }

  /// For the thread: the bus has answered about all names and rules.
  func tellConnected() {
    isToldConnected.store(true, ordering: .relaxed)
    continuation.yield(.connected)
  }

  /// For the thread: there is no bus any more.
  func tellDisconnected() {
    if isToldConnected.exchange(false, ordering: .relaxed) { continuation.yield(.disconnected) }
  }

  private func ring() {
    var one: UInt64 = 1
    _ = unsafe write(doorbell, &one, 8)
  }

  /// What waits, for the thread.
  func takeOrders(isOver: Bool = false) -> Orders {
    orders.withLock { orders in
      defer { orders.waiting = [] }
      orders.isOver = orders.isOver || isOver
      return orders
    }
  }
}
