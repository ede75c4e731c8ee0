import Synchronization

/// The notification server of the person's desktop: org.freedesktop.Notifications, version 1.2 of
/// the Desktop Notifications Specification.
package final class DesktopNotifications: Sendable {
  package enum Event: Hashable, Sendable {
    /// The bus is there: whether a server is, capabilities() tells.
    case busCame
    case busWent
    /// The server's name changed hands: connections by their own names, nil for nobody.
    case serverChanged(from: String?, to: String?)
    case pressed(number: UInt32, key: String)
    case closed(number: UInt32, reason: UInt32)
  }

  private static let name = "org.freedesktop.Notifications"
  private static let path = "/org/freedesktop/Notifications"
  private let bus: BusConnection
  private let known = Mutex<Set<String>>([])

  package init(_ address: BusAddress) {
    let rule = "type='signal',sender='\(Self.name)',interface='\(Self.name)'"
    bus = BusConnection(
      address,
      matches: [
        rule + ",member='ActionInvoked'", rule + ",member='NotificationClosed'",
        "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',"
          + "arg0='\(Self.name)'",
      ])
  }

  /// What happens, in order. ActivationToken is not asked for: nothing is opened by a button.
  package var events: some AsyncSequence<Event, Never> & Sendable {
    bus.events.compactMap { event in
      switch event {
      case .connected: .busCame
      case .disconnected: .busWent
      case .signal(let message): Self.event(message)
      }
    }
  }

  private static func event(_ message: BusMessage) -> Event? {
    let body = message.body
    switch (message.interface, message.member, body.count) {
    case (name, "ActionInvoked", 2):
      guard case .uint32(let number) = body[0], let key = body[1].text else { return nil }
      return .pressed(number: number, key: key)
    case (name, "NotificationClosed", 2):
      guard case .uint32(let number) = body[0], case .uint32(let reason) = body[1] else {
        return nil
      }
      return .closed(number: number, reason: reason)
    case ("org.freedesktop.DBus", "NameOwnerChanged", 3)
    where message.sender == "org.freedesktop.DBus" && body[0].text == name:
      return .serverChanged(
        from: body[1].text.flatMap { $0.isEmpty ? nil : $0 },
        to: body[2].text.flatMap { $0.isEmpty ? nil : $0 })
    default: return nil
    }
  }

  /// Asks what the server can do; where none runs the bus starts one if it knows how. What it says
  /// decides how popups are sent from then on.
  package func capabilities() async -> Result<Set<String>, BusFailure> {
    let result = await bus.call(
      BusCall(Self.name, Self.path, Self.name, "GetCapabilities", patience: 60))
    switch result {
    case .failure(let failure): return .failure(failure)
    case .success(let body):
      let capabilities = Set(body.first?.texts ?? [])
      known.withLock { $0 = capabilities }
      return .success(capabilities)
    }
  }

  /// The server that is there, by its connection's own name: another name is another server, with
  /// none of the popups of before. Nil where there is none.
  package func server() async -> String? {
    let own = "org.freedesktop.DBus"
    let result = await bus.call(
      BusCall(own, "/org/freedesktop/DBus", own, "GetNameOwner", [.string(Self.name)]))
    guard case .success(let body) = result else { return nil }
    return body.first?.text
  }

  /// Shows a popup.
  ///
  /// - Returns: its number, or why there is none.
  package func show(
    _ popup: Popup, replacing number: UInt32
  ) async -> Result<UInt32, BusFailure> {
    let capabilities = known.withLock(\.self)
    let result = await bus.call(
      BusCall(
        Self.name, Self.path, Self.name, "Notify",
        popup.arguments(replacing: number, capabilities)))
    switch result {
    case .success(let body):
      guard case .uint32(let number)? = body.first else {
        return .failure(.refused(name: "", message: "the answer has no number"))
      }
      return .success(number)
    case .failure(let failure): return .failure(failure)
    }
  }

  /// Takes a popup away. That it has gone already is as good.
  package func close(_ number: UInt32) async {
    _ = await bus.call(
      BusCall(Self.name, Self.path, Self.name, "CloseNotification", [.uint32(number)], patience: 5))
  }

  package func stop() { bus.close() }
}
