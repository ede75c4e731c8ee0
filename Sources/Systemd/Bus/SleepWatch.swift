/// Hears from logind, over the system bus, when the machine wakes.
///
/// The rule names logind and not its connection, so that it goes on holding when logind is started
/// anew. Anybody may send a signal to one connection alone, past all rules; what this one brings about
/// is that moments are looked at again, which does no harm. Where there is no bus or no logind nothing
/// comes: `WallClockTimer` then finds a sleep by its clocks.
package struct SleepWatch: Sendable {
  private static let interface = "org.freedesktop.login1.Manager"
  private static let signal = "PrepareForSleep"
  private let bus: BusConnection

  package init(_ address: BusAddress) {
    bus = BusConnection(
      address,
      matches: [
        "type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',"
          + "interface='\(Self.interface)',member='\(Self.signal)'"
      ])
  }

  /// Comes each time the machine has woken.
  package var wakings: some AsyncSequence<Void, Never> & Sendable {
    bus.events.compactMap { event in
      guard case .signal(let message) = event, message.isSignal(Self.interface, Self.signal),
        message.body == [.bool(false)]
      else { return nil }
      return ()
    }
  }

  package func stop() { bus.close() }
}
