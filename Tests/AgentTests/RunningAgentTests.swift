import BusSupport
import ControlAPI
import FoundationEssentials
import Systemd
import TestSupport
import Testing

@testable import kith_agent

/// The agent between a daemon and a notification server, neither of them real.
@Suite(.timeLimit(.minutes(5))) struct RunningAgentTests {
  private let place: TemporaryDirectory
  private let bus: PrivateBus

  init() throws {
    place = try TemporaryDirectory()
    bus = try PrivateBus(in: place)
  }

  private func startAgent() -> Task<Void, Never> {
    let agent = Agent(
      socket: place.path(of: "socket"),
      environment: [
        "DBUS_SESSION_BUS_ADDRESS": bus.addressText, "HOME": place.path,
        "XDG_CONFIG_HOME": place.path,
      ])
    return Task { await agent.run() }
  }

  @Test func `a reminder is shown, acted on and withdrawn`() async throws {
    let opened = notice(body: "Session 8, 15:00.", wanted: [])
    let daemon = try await FakeDaemon(
      socket: place.path(of: "socket"), [notice()], followUp: opened)
    let server = FakeNotificationServer(bus.address)
    await server.isThere()
    let agent = startAgent()
    var shown = server.heard.makeAsyncIterator()
    var told = ToldOf(daemon)
    let first = try #require(await shown.next()?.shown)
    #expect(first.body == "You have something at 15:00.")
    let taken = await told.next()
    #expect(taken == .took("a", 1, "desktop"))
    server.press(first.number, "open")
    let acted = await told.next()
    #expect(acted == .acted("a", "open"))
    let second = try #require(await shown.next()?.shown)
    #expect(second.body == "Session 8, 15:00.")
    #expect(second.replaced == first.number)
    daemon.set([])
    #expect(await shown.next() == .closed(first.number))
    agent.cancel()
    server.stop()
    await daemon.stop()
  }

  @Test func `it is shown again after a restart of the server, and of the daemon`() async throws {
    let standing = notice(wanted: [])
    var daemon = try await FakeDaemon(socket: place.path(of: "socket"), [standing])
    var server = FakeNotificationServer(bus.address)
    let agent = startAgent()
    var shown = server.heard.makeAsyncIterator()
    #expect(await shown.next()?.shown?.replaced == 0)
    await server.leave(bus.address)
    server = FakeNotificationServer(bus.address)
    shown = server.heard.makeAsyncIterator()
    let again = try #require(await shown.next()?.shown)
    await daemon.stop()
    try FileManager.default.removeItem(atPath: place.path(of: "socket"))
    daemon = try await FakeDaemon(socket: place.path(of: "socket"), [notice("b", wanted: [])])
    // It may have been shown once more, where the bus told late of the new server.
    var closed: Set<UInt32> = []
    var last: FakeNotificationServer.Heard?
    while closed.isEmpty || last?.shown == nil, let heard = await shown.next() {
      if case .closed(let number) = heard { closed.insert(number) }
      last = heard
    }
    #expect(closed.contains(again.number))
    #expect(last?.shown != nil)
    agent.cancel()
    server.stop()
    await daemon.stop()
  }

  @Test func `closed by hand it is dismissed`() async throws {
    let daemon = try await FakeDaemon(socket: place.path(of: "socket"), [notice(wanted: [])])
    let server = FakeNotificationServer(bus.address)
    let agent = startAgent()
    var shown = server.heard.makeAsyncIterator()
    var told = ToldOf(daemon)
    let first = try #require(await shown.next()?.shown)
    server.close(first.number, reason: 2)
    #expect(await told.next() == .acted("a", "dismiss"))
    agent.cancel()
    server.stop()
    await daemon.stop()
  }

  @Test func `without a server the daemon is told, and popups come when one does`() async throws {
    let daemon = try await FakeDaemon(socket: place.path(of: "socket"), [notice()])
    let agent = startAgent()
    var told = ToldOf(daemon)
    #expect(await told.next() == .failed("a", 1, "desktop"))
    let server = FakeNotificationServer(bus.address)
    var shown = server.heard.makeAsyncIterator()
    #expect(await shown.next()?.shown != nil)
    #expect(await told.next() == .took("a", 1, "desktop"))
    agent.cancel()
    server.stop()
    await daemon.stop()
  }

  @Test func `the person's own program is run beside`() async throws {
    try FileManager.default.createDirectory(
      atPath: place.path(of: "kith"), withIntermediateDirectories: true)
    try place.writeProgram("#!/bin/sh\nexit 0\n", to: "kith/on-reminder")
    let daemon = try await FakeDaemon(
      socket: place.path(of: "socket"), [notice(wanted: ["hook"], channels: ["hook"])])
    let agent = startAgent()
    var told = ToldOf(daemon)
    #expect(await told.next() == .took("a", 1, "hook"))
    agent.cancel()
    await daemon.stop()
  }
}

/// What a daemon is told, but for who attends.
private struct ToldOf {
  private var heard: AsyncFilterSequence<AsyncStream<FakeDaemon.Heard>>.Iterator

  init(_ daemon: FakeDaemon) {
    heard = daemon.heard.filter { if case .attended = $0 { false } else { true } }
      .makeAsyncIterator()
  }

  mutating func next() async -> FakeDaemon.Heard? { await heard.next(isolation: nil) }
}
