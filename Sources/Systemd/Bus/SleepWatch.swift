/// Hears from logind, over the system bus, when the machine goes to sleep and wakes.
///
/// The rule names logind and not its connection, so that it goes on holding when logind is started
/// anew. Anybody may send a signal to one connection alone, past all rules; what this one brings about
/// is that moments are looked at again or the record is locked, which does no harm. Where there is no bus or no logind nothing
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

  /// What is heard, from when a bus is there.
  package var events: some AsyncSequence<SleepEvent, Never> & Sendable {
    bus.events.compactMap { event in
      switch event {
      case .connected: .listening
      case .signal(let message)
      where message.isSignal(Self.interface, Self.signal) && message.body == [.bool(false)]:
        .woke
      case .signal(let message)
      where message.isSignal(Self.interface, Self.signal) && message.body == [.bool(true)]:
        .sleeps
      case .signal, .disconnected: nil
      }
    }
  }

  package func stop() { bus.close() }
}

/// What a `SleepWatch` tells.
package enum SleepEvent: Hashable, Sendable {
  /// From here on waking is heard.
  case listening
  /// The machine is about to sleep. It does not wait for whoever hears of it.
  case sleeps
  /// The machine has woken.
  case woke
}
