import BusSupport
import Systemd
import TestSupport
import Testing

/// A private bus, on which these wait for messages, never for time that passes.
@Suite(.timeLimit(.minutes(5))) struct BusConnectionTests {
  private static let everything: [BusValue] = [
    .byte(7), .bool(true), .bool(false), .int16(-3), .uint16(3), .int32(-70_000),
    .uint32(70_000), .int64(.min), .uint64(.max), .double(0.5), .string("Größe, “ja”"),
    .objectPath("/org/kith"), .signature("a{sv}"), .variant(.string("in")), .strings([]),
    .strings(["a", "b"]), .structure([.byte(1), .string("x")]),
    .properties([("one", .uint32(1)), ("many", .array(of: "(is)", []))]),
    .variant(.array(of: "v", [.variant(.int32(1)), .variant(.string("two"))])),
  ]

  @Test func `what goes in comes out`() async throws {
    let directory = try TemporaryDirectory()
    let bus = try PrivateBus(in: directory)
    let server = BusConnection(bus.address, names: ["org.kith.Echo"]) { .success($0.body) }
    let client = BusConnection(bus.address)
    await connected(server)
    await connected(client)
    let reply = await client.call(
      BusCall("org.kith.Echo", "/", "org.kith.Echo", "Say", Self.everything))
    #expect(reply == .success(Self.everything))
    client.close()
    server.close()
  }

  @Test func `an error reply is a value`() async throws {
    let bus = try PrivateBus(in: TemporaryDirectory())
    let server = BusConnection(bus.address, names: ["org.kith.No"]) { _ in
      .failure(.refused(name: "org.kith.No", message: "not today"))
    }
    let client = BusConnection(bus.address)
    await connected(server)
    await connected(client)
    #expect(
      await client.call(BusCall("org.kith.No", "/", "org.kith.No", "Say"))
        == .failure(.refused(name: "org.kith.No", message: "not today")))
    let nobody = await client.call(BusCall("org.kith.Nobody", "/", "org.kith.No", "Say"))
    guard case .failure(let failure) = nobody else {
      Issue.record("somebody answered")
      return
    }
    #expect(failure.isNobodyThere)
    #expect(
      await client.call(BusCall("not a name", "/", "org.kith.No", "Say"))
        == .failure(.notSendable(errno: 22)))
    client.close()
    server.close()
  }

  @Test func `who does not answer is not waited for longer than asked`() async throws {
    let bus = try PrivateBus(in: TemporaryDirectory())
    let server = BusConnection(bus.address, names: ["org.kith.Mute"]) { _ in .failure(.timedOut) }
    let client = BusConnection(bus.address)
    await connected(server)
    await connected(client)
    #expect(
      await client.call(BusCall("org.kith.Mute", "/", "org.kith.Mute", "Say", patience: 0))
        == .failure(.timedOut))
    client.close()
    server.close()
  }

  @Test func `a bus that comes later is waited for, and one that goes is waited for again`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let client = BusConnection(.at("unix:path=\(directory.path(of: "bus"))"))
    // The bus says of its own accord which name a connection has got.
    var events = client.events.filter { if case .signal = $0 { false } else { true } }
      .makeAsyncIterator()
    var bus = try PrivateBus(in: directory)
    #expect(await events.next() == .connected)
    bus.end()
    #expect(await events.next() == .disconnected)
    #expect(
      await client.call(BusCall("org.kith.Echo", "/", "org.kith.Echo", "Say"))
        == .failure(.notConnected))
    bus = try PrivateBus(in: directory)
    #expect(await events.next() == .connected)
    client.close()
    #expect(await events.next() == .disconnected)
    #expect(await events.next() == nil)
  }

  @Test func `a connection that is closed answers nothing more, at once`() async throws {
    let client = BusConnection(.at("unix:path=/nonexistent/bus"))
    client.close()
    for await _ in client.events {}
    #expect(
      await client.call(BusCall("org.kith.Echo", "/", "org.kith.Echo", "Say"))
        == .failure(.notConnected))
  }

  @Test func `going to sleep and waking are heard, from a logind that is started anew too`()
    async throws
  {
    let bus = try PrivateBus(in: TemporaryDirectory())
    let watch = SleepWatch(bus.address)
    var heard = watch.events.makeAsyncIterator()
    #expect(await heard.next(isolation: nil) == .listening)
    for _ in 1...2 {
      let logind = BusConnection(bus.address, names: ["org.freedesktop.login1"])
      await connected(logind)
      for isGoingToSleep in [true, false] {
        logind.emit(
          "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
          [.bool(isGoingToSleep)])
      }
      #expect(await heard.next(isolation: nil) == .sleeps)
      #expect(await heard.next(isolation: nil) == .woke)
      logind.close()
      // The next may have the name only when this one has gone.
      for await _ in logind.events {}
    }
    watch.stop()
  }

  private func connected(_ bus: BusConnection) async {
    for await event in bus.events where event == .connected { return }
  }
}
