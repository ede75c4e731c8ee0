/// A message that came over a bus.
package struct BusMessage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case call, reply, error, signal }

  package var kind: Kind
  /// Its sender's own name, ":1.7", or the bus itself: "org.freedesktop.DBus".
  package var sender: String
  package var path: String
  package var interface: String
  package var member: String
  package var body: [BusValue]

  /// Whether it is this signal.
  package func isSignal(_ interface: String, _ member: String) -> Bool {
    kind == .signal && self.interface == interface && self.member == member
  }
}

/// A call to make over a bus.
package struct BusCall: Hashable, Sendable {
  package var destination: String
  package var path: String
  package var interface: String
  package var member: String
  package var body: [BusValue]
  /// How long to wait for the reply, in seconds.
  package var patience: Int

  package init(
    _ destination: String, _ path: String, _ interface: String, _ member: String,
    _ body: [BusValue] = [], patience: Int = 25
  ) {
    self.destination = destination
    self.path = path
    self.interface = interface
    self.member = member
    self.body = body
    self.patience = patience
  }
}

/// Why a call over a bus brought nothing.
package enum BusFailure: Error, Hashable, Sendable {
  /// There is no bus, or it went away before the reply.
  case notConnected
  case timedOut
  /// What was to be sent is no message; the number is errno's.
  case notSendable(errno: Int32)
  /// The other side, or the bus for it, said no.
  case refused(name: String, message: String)

  /// Whether nobody has the name that was called, and nobody could be started for it.
  package var isNobodyThere: Bool {
    guard case .refused(let name, _) = self else { return false }
    return name == "org.freedesktop.DBus.Error.ServiceUnknown"
      || name == "org.freedesktop.DBus.Error.NameHasNoOwner"
      || name.hasPrefix("org.freedesktop.DBus.Error.Spawn")
  }
}

/// What happens on a bus.
package enum BusEvent: Hashable, Sendable {
  /// Signals that were asked for come from here on, and the names are owned.
  case connected
  case signal(BusMessage)
  /// Everything that the other side knew of this connection is forgotten.
  case disconnected
}

/// Which bus.
package enum BusAddress: Hashable, Sendable {
  /// Addresses as the D-Bus specification writes them.
  case at(String)

  /// The person's own bus; nil where the environment does not tell where it is.
  package static func user(_ environment: [String: String]) -> BusAddress? {
    if let address = environment["DBUS_SESSION_BUS_ADDRESS"], !address.isEmpty {
      return .at(address)
    }
    guard let runtime = environment["XDG_RUNTIME_DIR"], !runtime.isEmpty else { return nil }
    return .at("unix:path=\(escaped(runtime))/bus")
  }

  /// The machine's bus.
  package static func system(_ environment: [String: String]) -> BusAddress {
    if let address = environment["DBUS_SYSTEM_BUS_ADDRESS"], !address.isEmpty {
      return .at(address)
    }
    return .at("unix:path=/run/dbus/system_bus_socket")
  }

  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain =
        byte < 128 && (character.isLetter || character.isNumber || "-_/.".contains(character))
      return isPlain
        ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
