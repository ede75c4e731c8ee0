import Synchronization
package import Systemd

/// A notification server that shows nothing and remembers everything.
package final class FakeNotificationServer: Sendable {
  package struct Shown: Hashable, Sendable {
    package var number: UInt32
    package var replaced: UInt32
    package var summary: String
    package var body: String
    package var buttons: [String]
    package var hints: BusValue
    package var application: String
    package var icon: String
    package var timeout: Int32
  }

  package enum Heard: Hashable, Sendable {
    case shown(Shown)
    case closed(UInt32)

    package var shown: Shown? { if case .shown(let shown) = self { shown } else { nil } }
  }

  private static let name = "org.freedesktop.Notifications"
  private static let path = "/org/freedesktop/Notifications"
  private let bus: BusConnection
  /// What it is told, in order.
  package let heard: AsyncStream<Heard>

  /// - Parameters:
  ///   - address: of the bus.
  ///   - capabilities: what it says that it can do.
  package init(
    _ address: BusAddress, capabilities: [String] = ["actions", "body", "body-markup"]
  ) {
    let (heard, continuation) = AsyncStream.makeStream(of: Heard.self)
    self.heard = heard
    let numbers = Counter()
    bus = BusConnection(address, names: [Self.name]) { call in
      switch (call.member, call.body) {
      case ("GetCapabilities", _): return .success([.strings(capabilities)])
      case ("Notify", let body) where body.count == 8:
        guard let shown = Self.shown(body, numbers.next()) else { return .failure(.timedOut) }
        continuation.yield(.shown(shown))
        return .success([.uint32(shown.number)])
      case ("CloseNotification", let body):
        if case .uint32(let number)? = body.first { continuation.yield(.closed(number)) }
        return .success([])
      default:
        return .failure(.refused(name: "org.freedesktop.DBus.Error.UnknownMethod", message: ""))
      }
    }
  }

  private static func shown(_ body: [BusValue], _ next: UInt32) -> Shown? {
    guard case .uint32(let replaced) = body[1], case .int32(let timeout) = body[7] else {
      return nil
    }
    return Shown(
      number: replaced == 0 ? next : replaced, replaced: replaced, summary: body[3].text ?? "",
      body: body[4].text ?? "", buttons: body[5].texts ?? [], hints: body[6],
      application: body[0].text ?? "", icon: body[2].text ?? "", timeout: timeout)
  }

  /// Returns when it has its name on the bus: before that nobody finds it.
  package func isThere() async { await Self.wait(until: true, on: bus) }

  /// Ends it, and returns when the bus has let its name go: before that no other may have it.
  package func leave(_ address: BusAddress) async {
    bus.close()
    let other = BusConnection(address, names: []) { _ in .failure(.timedOut) }
    await Self.wait(until: false, on: other)
    other.close()
  }

  private static func wait(until isOwned: Bool, on bus: BusConnection) async {
    let call = BusCall(
      "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
      [.string(name)])
    while true {
      if case .success(let body) = await bus.call(call), body == [.bool(isOwned)] { return }
      await Task.yield()
    }
  }

  /// Someone presses a button.
  package func press(_ number: UInt32, _ key: String) {
    bus.emit(Self.path, Self.name, "ActionInvoked", [.uint32(number), .string(key)])
  }

  /// A popup goes: 1 by itself, 2 by the person's hand.
  package func close(_ number: UInt32, reason: UInt32) {
    bus.emit(Self.path, Self.name, "NotificationClosed", [.uint32(number), .uint32(reason)])
  }

  /// The server ends.
  package func stop() { bus.close() }
}

private final class Counter: Sendable {
  private let number = Mutex<UInt32>(0)

  func next() -> UInt32 {
    number.withLock { number in
      number += 1
      return number
    }
  }
}
