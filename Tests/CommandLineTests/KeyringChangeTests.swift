import BusSupport
import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Changing the key that a keyring keeps, and what becomes of the keys of other records.
@Suite struct KeyringChangeTests {
  private let bus: PrivateBus
  private let keyring: FakeSecretService

  init() throws {
    bus = try PrivateBus(in: TemporaryDirectory())
    keyring = FakeSecretService(bus.address)
  }

  private func kith(_ daemon: TestDaemon, _ words: String...) async throws -> Program.Outcome {
    var kith = daemon.kith
    kith.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.addressText
    return try await kith.run(words)
  }

  /// Has the keyring keep the key; it comes up by itself.
  private func keep(_ daemon: TestDaemon) async throws {
    var outcome = try await kith(daemon, "key", "change", "--to", "keyring")
    for _ in 0..<1000 where outcome.errors.contains("No keyring answers") {
      outcome = try await kith(daemon, "key", "change", "--to", "keyring")
    }
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func opensAfterLocking(_ daemon: TestDaemon) async throws {
    #expect(try await daemon.run("lock").output == "Locked.\n")
    let opened = try await kith(daemon, "unlock")
    #expect(opened.output == "Open.\n", "\(opened.errors)")
    #expect(try await daemon.run("mood", "4").status == 0)
  }

  /// Has the keyring keep another key, while what is said to the daemon and back is changed on the way.
  private func keep(
    _ daemon: TestDaemon, changing change: @escaping @Sendable (String) -> String
  ) async throws -> Program.Outcome {
    let directory = try TemporaryDirectory()
    let proxy = try BreakingProxy(to: daemon.socket, in: directory, changing: change)
    defer { proxy.stop() }
    return try await Program(
      "kith-agent",
      environment: [
        "DBUS_SESSION_BUS_ADDRESS": bus.addressText, "HOME": daemon.directory.path,
        "XDG_CONFIG_HOME": daemon.directory.path,
      ]
    ).run(["keyring", "keep", "--socket", proxy.socket])
  }

  @Test func `twice, or with the key made anew, it opens the record, and one key is left`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
      let first = keyring.secrets
      try await keep(daemon)
      #expect(keyring.secrets.count == 1)
      #expect(keyring.secrets != first)
      try await opensAfterLocking(daemon)
      #expect(try await daemon.run("key", "rotate").status == 0)
      try await opensAfterLocking(daemon)
      #expect(keyring.secrets.count == 1)
    }
    keyring.stop()
  }

  @Test func `a change that is refused leaves the key until now`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
      let before = keyring.secrets
      let refused = try await keep(daemon) {
        $0.replacing("\"to\":\"keyring\"", with: "\"to\":\"nowhere\"")
      }
      #expect(refused.status == 65, "\(refused.errors)")
      #expect(keyring.secrets == before)
      try await opensAfterLocking(daemon)
    }
    keyring.stop()
  }

  @Test(arguments: [false, true])
  func `a change of which nobody knows how it went leaves both keys, until the next`(
    isChanged: Bool
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
      let unheard = try await keep(daemon) { text in
        if text.contains("org.kith.Keys.Change"), !isChanged {
          return text.replacing("\"to\":\"keyring\"", with: "\"to\":\"nowhere\"")
        }
        return text.replacing("org.kith.Daemon.Invalid", with: "org.kith.Daemon.Unavailable")
          .replacing("Done. The key lies", with: "\u{1}")
      }
      #expect(unheard.status != 0)
      #expect(keyring.secrets.count == 2)
      try await opensAfterLocking(daemon)
      try await keep(daemon)
      #expect(keyring.secrets.count == 1)
      try await opensAfterLocking(daemon)
    }
    keyring.stop()
  }

  @Test func `a new record in the same place leaves the key of the one that was moved away`()
    async throws
  {
    let (first, second) = (try Place(), try Place())
    try await first.withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
    }
    for name in ["data", "config"] {
      try moveFile(first.directory.path(of: name), to: second.directory.path(of: name))
    }
    try await first.withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
      try await keep(daemon)
      #expect(keyring.secrets.count == 2)
      try await opensAfterLocking(daemon)
    }
    try await second.withDaemon { daemon in
      let opened = try await kith(daemon, "unlock")
      #expect(opened.output == "Open.\n", "\(opened.errors)")
      try await opensAfterLocking(daemon)
    }
    keyring.stop()
  }

  @Test func `a key that was named by the place alone opens the record still, there and elsewhere`()
    async throws
  {
    let (first, second) = (try Place(), try Place())
    try await first.withDaemon { daemon in
      try await daemon.begin()
      try await keep(daemon)
      keyring.nameByPlaceAlone()
      try await opensAfterLocking(daemon)
    }
    for name in ["data", "config"] {
      try moveFile(first.directory.path(of: name), to: second.directory.path(of: name))
    }
    try await second.withDaemon { daemon in
      let opened = try await kith(daemon, "unlock")
      #expect(opened.output == "Open.\n", "\(opened.errors)")
    }
    keyring.stop()
  }
}
