import BusSupport
import Systemd
import TestSupport
import Testing

/// The keyring of a desktop, on a bus of the test's own.
@Suite(.timeLimit(.minutes(5))) struct SecretServiceTests {
  private let bus: PrivateBus
  private let name = ["xdg:schema": "org.kith.Key", "record": "/home/kim/.local/share/kith"]

  init() throws { bus = try PrivateBus(in: TemporaryDirectory()) }

  private func secrets(
    _ service: SecretService, _ attributes: [String: String], mayAsk: Bool = false
  ) async throws -> [[UInt8]] {
    var secrets: [[UInt8]] = []
    for item in try await service.items(attributes) {
      secrets.append(try await service.secret(of: item, mayAsk: mayAsk))
    }
    return secrets
  }

  @Test func `what is kept is given back, beside others, until it is removed`() async throws {
    let keyring = FakeSecretService(bus.address)
    let service = SecretService(bus.address)
    try await whenThere { try await service.keep([1, 2, 3], label: "Kith", name) }
    #expect(try await secrets(service, name) == [[1, 2, 3]])
    try await service.keep([4, 5], label: "Kith", name)
    #expect(
      try await secrets(service, name).sorted { $0.count > $1.count } == [[1, 2, 3], [4, 5]])
    let other = name.merging(["record": "/elsewhere"]) { $1 }
    #expect(try await service.items(other).isEmpty)
    try await service.keep([6], label: "Kith", other)
    for item in try await service.items(name) { try await service.remove(item, mayAsk: false) }
    #expect(keyring.secrets == [[6]])
    service.stop()
    keyring.stop()
  }

  @Test func `a locked keyring is unlocked by the person, who is asked only where they may be`()
    async throws
  {
    let keyring = FakeSecretService(bus.address, isLocked: true)
    let service = SecretService(bus.address)
    try await whenThere { try await service.keep([7], label: "Kith", name) }
    #expect(keyring.prompts == 1)
    keyring.lock()
    await #expect(throws: SecretService.Refusal.locked) {
      try await secrets(service, name)
    }
    #expect(keyring.prompts == 1)
    #expect(try await secrets(service, name, mayAsk: true) == [[7]])
    #expect(keyring.prompts == 2)
    service.stop()
    keyring.stop()
  }

  @Test func `a person who does not want to unlock it is left in peace`() async throws {
    let keyring = FakeSecretService(bus.address, isLocked: true, unlocks: false)
    let service = SecretService(bus.address)
    await #expect(throws: SecretService.Refusal.locked) {
      try await whenThere { try await service.keep([7], label: "Kith", name) }
    }
    #expect(keyring.secrets.isEmpty)
    service.stop()
    keyring.stop()
  }

  @Test func `without a keyring, or a bus, that is said`() async throws {
    let service = SecretService(bus.address)
    await #expect(throws: SecretService.Refusal.nobodyThere) {
      try await service.items(name)
    }
    service.stop()
  }

  /// The bus and what is on it come up by themselves.
  private func whenThere(_ body: () async throws -> Void) async throws {
    while true {
      do {
        return try await body()
      } catch SecretService.Refusal.nobodyThere {
        await Task.yield()
      }
    }
  }
}
