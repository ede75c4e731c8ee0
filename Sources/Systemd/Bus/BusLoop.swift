import CSystemd
import Glibc

/// The thread of a bus connection: the only place that calls sd-bus, which is not made for several.
/// Replies are told apart by their number and handed on as values; no callback of C's is needed.
@safe final class BusLoop {
  private typealias Reply = @Sendable (Result<[BusValue], BusFailure>) -> Void

  private let owner: BusConnection
  private var bus: OpaquePointer?
  private var isConnected = false
  private var pending: [UInt64: (reply: Reply, deadline: UInt64)] = [:]
  /// How long to wait before connecting anew, in milliseconds.
  private var pause: Int32 = 0

  init(_ owner: BusConnection) { self.owner = owner }

  func run() {
    while true {
      let orders = owner.takeOrders()
      if orders.isClosed {
        orders.waiting.forEach(refuse)
        break
      }
      if unsafe bus == nil, !open() {
        orders.waiting.forEach(refuse)
        sleep(longest: nextPause())
        continue
      }
      orders.waiting.forEach(carryOut)
      if process() { wait() }
    }
    hangUp()
    owner.takeOrders(isOver: true).waiting.forEach(refuse)
    owner.continuation.finish()
    _ = Glibc.close(owner.doorbell)
  }

  // MARK: Connecting

  /// The corresponding C functions are `sd_bus_new` and `sd_bus_start`. With `sd_bus_set_watch_bind`
  /// a socket that is not there yet is waited for.
  private func open() -> Bool {
    var new: OpaquePointer?
    guard unsafe sd_bus_new(&new) >= 0, let bus = unsafe new else { return false }
    guard unsafe sd_bus_set_address(bus, owner.address) >= 0,
      unsafe sd_bus_set_bus_client(bus, 1) >= 0, unsafe sd_bus_set_watch_bind(bus, 1) >= 0,
      unsafe sd_bus_set_connected_signal(bus, 1) >= 0, unsafe sd_bus_start(bus) >= 0
    else {
      _ = unsafe sd_bus_close_unref(bus)
      return false
    }
    unsafe self.bus = bus
    return true
  }

  private func connected() {
    isConnected = true
    pause = 0
    let own = "org.freedesktop.DBus"
    let rules = owner.matches.map {
      BusCall(own, "/org/freedesktop/DBus", own, "AddMatch", [.string($0)])
    }
    let names = owner.names.map {
      BusCall(
        own, "/org/freedesktop/DBus", own, "RequestName", [.string($0), .uint32(4)])
    }
    let calls = names + rules
    guard let last = calls.last else { return owner.tellConnected() }
    for call in calls.dropLast() { carryOut(.call(call) { _ in }) }
    // The bus answers a connection's calls in their order.
    carryOut(
      .call(last) { [owner] in if $0 != .failure(.notConnected) { owner.tellConnected() } })
  }

  private func hangUp() {
    if let bus = unsafe bus { _ = unsafe sd_bus_flush_close_unref(bus) }
    unsafe bus = nil
    let replies = pending.values.map(\.reply)
    pending = [:]
    for reply in replies { reply(.failure(.notConnected)) }
    isConnected = false
    owner.tellDisconnected()
  }

  private func nextPause() -> Int32 {
    pause = min(max(pause * 2, 100), 30_000)
    return pause
  }

  // MARK: Sending

  private func refuse(_ order: BusConnection.Order) {
    if case .call(_, let reply) = order { reply(.failure(.notConnected)) }
  }

  private func carryOut(_ order: BusConnection.Order) {
    switch order {
    case .signal(let path, let interface, let member, let body):
      var message: OpaquePointer?
      guard let bus = unsafe bus, isConnected,
        unsafe sd_bus_message_new_signal(bus, &message, path, interface, member) >= 0
      else { return }
      // Nobody waits for a signal: one that is none is not sent.
      _ = unsafe send(message, body, cookie: nil)
      _ = unsafe sd_bus_message_unref(message)
    case .call(let call, let reply):
      var message: OpaquePointer?
      guard let bus = unsafe bus, isConnected else { return reply(.failure(.notConnected)) }
      let result = unsafe sd_bus_message_new_method_call(
        bus, &message, call.destination, call.path, call.interface, call.member)
      guard result >= 0 else { return reply(.failure(.notSendable(errno: -result))) }
      defer { _ = unsafe sd_bus_message_unref(message) }
      var cookie: UInt64 = 0
      if let failure = unsafe send(message, call.body, cookie: &cookie) {
        return reply(.failure(failure))
      }
      pending[cookie] = (
        reply, SystemClock.monotonicMicroseconds() + UInt64(call.patience) * 1_000_000
      )
    }
  }

  private func send(
    _ message: OpaquePointer?, _ body: [BusValue], cookie: UnsafeMutablePointer<UInt64>?
  ) -> BusFailure? {
    guard let message = unsafe message else { return .notConnected }
    do throws(BusFailure) {
      try unsafe BusWriting.append(body, to: message)
    } catch {
      return error
    }
    let result = unsafe sd_bus_send(bus, message, cookie)
    return result < 0 ? .notSendable(errno: -result) : nil
  }

  // MARK: Receiving

  /// Takes what has come. Whether there is nothing more to do now.
  private func process() -> Bool {
    var message: OpaquePointer?
    let result = unsafe sd_bus_process(bus, &message)
    defer { if unsafe message != nil { _ = unsafe sd_bus_message_unref(message) } }
    if result < 0 {
      hangUp()
      sleep(longest: nextPause())
      return false
    }
    if let message = unsafe message { unsafe take(message) }
    return result == 0
  }

  private func take(_ raw: OpaquePointer) {
    var cookie: UInt64 = 0
    if unsafe sd_bus_message_get_reply_cookie(raw, &cookie) >= 0,
      let waiting = pending.removeValue(forKey: cookie)
    {
      guard let message = unsafe BusReading.message(raw) else { return }
      return waiting.reply(
        message.kind == .error
          ? .failure(unsafe BusReading.failure(raw)) : .success(message.body))
    }
    guard let message = unsafe BusReading.message(raw) else { return }
    switch message.kind {
    case .signal where message.interface == "org.freedesktop.DBus.Local":
      if message.member == "Connected" { connected() }
    case .signal: owner.continuation.yield(.signal(message))
    case .call: unsafe answer(message, raw)
    case .reply, .error: break
    }
  }

  private func answer(_ call: BusMessage, _ raw: OpaquePointer) {
    let result =
      owner.answer?(call)
      ?? .failure(
        .refused(
          name: "org.freedesktop.DBus.Error.UnknownMethod", message: "Nothing is offered here."))
    var reply: OpaquePointer?
    defer { if unsafe reply != nil { _ = unsafe sd_bus_message_unref(reply) } }
    switch result {
    case .success(let body):
      guard unsafe sd_bus_message_new_method_return(raw, &reply) >= 0 else { return }
      _ = unsafe send(reply, body, cookie: nil)
    case .failure(let failure):
      guard case .refused(let name, let text) = failure else { return }
      _ = unsafe name.withCString { name in
        unsafe text.withCString { text in
          var error = unsafe sd_bus_error(name: name, message: text, _need_free: 0)
          return unsafe sd_bus_reply_method_error(raw, &error)
        }
      }
    }
  }

  // MARK: Sleeping

  /// Sleeps until something comes, an order is given, or a reply is late.
  private func wait() {
    var timeout = UInt64.max
    guard unsafe sd_bus_get_timeout(bus, &timeout) >= 0 else { return }
    let own = pending.values.map(\.deadline).min() ?? .max
    let next = min(timeout, own)
    let now = SystemClock.monotonicMicroseconds()
    let events = unsafe sd_bus_get_events(bus)
    let descriptor = unsafe sd_bus_get_fd(bus)
    guard events >= 0, descriptor >= 0 else { return }
    let milliseconds =
      next == .max ? -1 : Int32(clamping: next > now ? (next - now) / 1000 + 1 : 0)
    poll(descriptor, Int16(truncatingIfNeeded: events), milliseconds)
    dropLate()
  }

  private func dropLate() {
    let now = SystemClock.monotonicMicroseconds()
    for (cookie, waiting) in pending where waiting.deadline <= now {
      pending[cookie] = nil
      waiting.reply(.failure(.timedOut))
    }
  }

  /// Sleeps for a time, or until an order is given.
  private func sleep(longest milliseconds: Int32) { poll(-1, 0, milliseconds) }

  private func poll(_ descriptor: Int32, _ events: Int16, _ milliseconds: Int32) {
    var descriptors = [
      pollfd(fd: owner.doorbell, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: events, revents: 0),
    ]
    _ = unsafe Glibc.poll(&descriptors, 2, milliseconds)
    var count: UInt64 = 0
    _ = unsafe read(owner.doorbell, &count, 8)
  }
}
