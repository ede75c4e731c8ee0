import ControlAPI
import Synchronization
import Systemd

/// Opens the record once after the daemon has started, where its key lies in the keyring. One that was
/// locked since, because somebody asked for it or went away, is left alone.
final class KeyringAtStart: Sendable {
  private let daemon: DaemonLink
  private let address: BusAddress
  private let hasLooked = Mutex(false)

  init(daemon: DaemonLink, address: BusAddress) {
    self.daemon = daemon
    self.address = address
  }

  func daemonWent() { hasLooked.withLock { $0 = false } }

  /// Something was heard from the daemon.
  func daemonCame() {
    let isFirst = hasLooked.withLock { looked in
      defer { looked = true }
      return !looked
    }
    if isFirst { Task { await look() } }
  }

  private func look() async {
    guard case .success(let reply) = await daemon.call(KeysInterface.Show.self, .init()),
      reply.standing.source == "keyring", reply.standing.locked, reply.standing.why == "start"
    else { return }
    let service = SecretService(address)
    defer { service.stop() }
    do throws(Keyring.Failure) {
      try await Keyring(daemon: daemon, service: service).open(mayAsk: false)
    } catch {
      StandardErrorLine.write("kith-agent: the record stays locked. \(error.message)")
    }
  }
}
