import CivilTime
import ControlAPI
import Domain
import Glibc
import Logging
import Synchronization
import TestSupport
import Testing
import Vault

@testable import Daemon

/// When the record is locked by itself, and how often somebody may guess.
@Suite struct RecordKeeperTests {
  private let directory: TemporaryDirectory
  private let clock = ManualClock(at: Timestamp(milliseconds: 1_800_000_000_000))
  private let desk: FrontDesk
  private let rules = Rules()
  private let told = Told()

  init() throws {
    directory = try TemporaryDirectory()
    let clock = clock
    desk = FrontDesk(clock: { clock.now })
  }

  private final class Rules: Sendable {
    let current = Mutex(LockRules())
  }

  private final class Told: Sendable {
    let pauses = Mutex<[Duration]>([])
    let moments = Mutex<[Timestamp?]>([])
  }

  private func keeper(
    cost: PassphraseCost = PassphraseCost(rounds: 1 << 10, blockSize: 8, parallelism: 1),
    environment: [String: String] = [:]
  ) async throws -> RecordKeeper {
    let environment = environment.merging(
      ["HOME": directory.path, "XDG_CONFIG_HOME": directory.path(of: "config")]
    ) { first, _ in first }
    let zones = ZoneDatabase()
    let clock = clock
    let rules = rules
    let keeper = RecordKeeper(
      desk: desk,
      paths: try Paths(
        dataDirectory: directory.path(of: "data"), socketPath: nil, environment: environment),
      environment: environment, rules: { rules.current.withLock { $0 } }, cost: cost, zones: zones,
      machineZone: MachineZone(zones, variable: "Europe/London"), clock: { clock.now },
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let told = told
    _ = try await keeper.open(
      RecordSurroundings(
        wakeLock: { moment in told.moments.withLock { $0.append(moment) } },
        pause: { time in told.pauses.withLock { $0.append(time) } }))
    return keeper
  }

  private func close() async { await desk.current.services?.close() }

  private var isLocked: Bool { if case .locked = desk.current { true } else { false } }

  private let passphrase = GivenKey.passphrase("five words that rhyme not")

  @Test func `each wrong passphrase is answered later than the one before`() async throws {
    // given
    let keeper = try await keeper()
    try await keeper.change(to: .passphrase, passphrase, current: nil)
    try await keeper.lock(.asked)
    // when
    for _ in 0..<8 {
      await #expect(throws: KeysInterface.WrongKey.self) {
        try await keeper.unlock(.passphrase("five words that rhyme too"))
      }
    }
    try await keeper.unlock(passphrase)
    // then
    let seconds = [1, 2, 4, 8, 16, 30, 30, 30]
    #expect(told.pauses.withLock { $0 } == seconds.map { .seconds($0) })
    #expect(!isLocked)
    // and when it was right, nobody waits
    try await keeper.lock(.asked)
    try await keeper.unlock(passphrase)
    #expect(told.pauses.withLock { $0 }.count == seconds.count)
    await close()
  }

  @Test func `it is locked when nobody asked for anything for long enough`() async throws {
    rules.current.withLock { $0.idle = .minutes(10) }
    let keeper = try await keeper()
    let start = clock.now
    try await keeper.change(to: .passphrase, passphrase, current: nil)
    #expect(told.moments.withLock { $0.last } == start + .minutes(10))
    clock.set(to: start + .minutes(9))
    _ = try await desk.services()
    clock.set(to: start + .minutes(10))
    await keeper.lookAtClock()
    #expect(!isLocked)
    #expect(told.moments.withLock { $0.last } == start + .minutes(19))
    // Bars and popups ask without anybody being there.
    clock.set(to: start + .minutes(18))
    _ = try await desk.services(isUse: false)
    _ = try await desk.services(evenLocked: true)
    clock.set(to: start + .minutes(19))
    await keeper.lookAtClock()
    guard case .locked(_, .idle) = desk.current else {
      Issue.record("it should be locked")
      return
    }
    #expect(told.moments.withLock { $0.last } == .some(nil))
    await close()
  }

  @Test func `it is locked before the machine sleeps, unless that is not wanted`() async throws {
    let keeper = try await keeper()
    await keeper.sleeps()
    #expect(!isLocked, "the key is in a file")
    try await keeper.change(to: .passphrase, passphrase, current: nil)
    rules.current.withLock { $0.atSleep = false }
    await keeper.sleeps()
    #expect(!isLocked)
    rules.current.withLock { $0.atSleep = true }
    await keeper.sleeps()
    guard case .locked(_, .sleep) = desk.current else {
      Issue.record("it should be locked")
      return
    }
    await close()
  }

  @Test func `a passphrase that costs less than new ones do is made dearer when it is given`()
    async throws
  {
    let cheap = try await keeper()
    try await cheap.change(to: .passphrase, passphrase, current: nil)
    await close()
    let dear = PassphraseCost(rounds: 1 << 11, blockSize: 8, parallelism: 1)
    let keeper = try await keeper(cost: dear)
    #expect(desk.current.services?.vault.passphrase?.cost.rounds == 1 << 10)
    try await keeper.unlock(passphrase)
    #expect(desk.current.services?.vault.passphrase?.cost == dear)
    try await keeper.lock(.asked)
    try await keeper.unlock(passphrase)
    await close()
  }

  @Test func `a credential of systemd's opens the record when the daemon starts`() async throws {
    let credentials = directory.path(of: "credentials")
    mkdir(credentials, 0o700)
    try directory.write("a secret of enough bytes", to: "credentials/kith.key")
    chmod(directory.path(of: "credentials/kith.key"), 0o400)
    let environment = ["CREDENTIALS_DIRECTORY": credentials]
    let first = try await keeper(environment: environment)
    try await first.change(to: .credential, nil, current: nil)
    try await first.lock(.asked)
    #expect(isLocked)
    try await first.unlock(.nothing)
    #expect(!isLocked)
    await close()
    let second = try await keeper(environment: environment)
    #expect(!isLocked)
    await close()
    // Another one, or none, leaves it locked.
    chmod(directory.path(of: "credentials/kith.key"), 0o600)
    try directory.write("another secret of as many", to: "credentials/kith.key")
    let third = try await keeper(environment: environment)
    #expect(isLocked)
    await #expect(throws: KeysInterface.WrongKey.self) { try await third.unlock(.nothing) }
    await close()
    withExtendedLifetime(second) {}
  }

  @Test func `a key that a keyring keeps opens the record, and a passphrase is not asked for`()
    async throws
  {
    let secret = String(repeating: "0a", count: 32)
    let keeper = try await keeper()
    try await keeper.change(to: .keyring, .secret(secret), current: nil)
    try await keeper.lock(.asked)
    await #expect(throws: DaemonInterface.Invalid.self) { try await keeper.unlock(passphrase) }
    await #expect(throws: KeysInterface.WrongKey.self) {
      try await keeper.unlock(.secret(String(repeating: "0b", count: 32)))
    }
    try await keeper.unlock(.secret(secret))
    #expect(!isLocked)
    await close()
  }
}
