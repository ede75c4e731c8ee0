import Glibc
import Synchronization
import Testing
import Varlink
import VarlinkServer

/// How many connections a test allows, which it changes on the way.
private final class Allowance: Sendable { let connections = Atomic(1) }

@Suite struct LimitTests {
  @Test func `one connection over the limit is closed, and taken again when another has gone`()
    async throws
  {
    try await RunningServer.run(limits: ServerLimits(connections: 2)) { running async throws in
      let words = try await onThread { [path = running.path, server = running.server] in
        var words: [String] = []
        let first = try VarlinkConnection(path: path, timeoutSeconds: 300)
        let second = try VarlinkConnection(path: path, timeoutSeconds: 300)
        words.append(try first.say("first"))
        words.append(try second.say("second"))
        words += try RawClient(path: path).messagesUntilClosed()
        words.append(try first.say("first again"))
        second.close()
        while server.connectionCount > 1 { sched_yield() }
        words.append(try VarlinkConnection(path: path, timeoutSeconds: 300).say("third"))
        return words
      }
      #expect(words == ["first", "second", "first again", "third"])
    }
  }

  @Test func `limits that change hold for the connections that come after`() async throws {
    let allowed = Allowance()
    try await RunningServer.run(
      limits: ServerLimits(connections: allowed.connections.load(ordering: .relaxed))
    ) { running async throws in
      let words = try await onThread { [path = running.path] in
        let first = try VarlinkConnection(path: path, timeoutSeconds: 300)
        var words = [try first.say("first")]
        words += try RawClient(path: path).messagesUntilClosed()
        allowed.connections.store(3, ordering: .relaxed)
        words.append(try VarlinkConnection(path: path, timeoutSeconds: 300).say("second"))
        return words + [try first.say("first again")]
      }
      #expect(words == ["first", "second", "first again"])
    }
  }

  @Test func `an idle connection is closed, one with a call under way is not`() async throws {
    try await RunningServer.run(limits: ServerLimits(idleSeconds: 1)) { running async throws in
      async let answer = running.replies(to: "{\"method\":\"org.example.Echo.Wait\"}\0")
      await running.log.reaches(.waiting)
      #expect(try await running.replies(to: "") == [])
      // Begun later, closed for idleness: the waiting call has been idle for longer.
      #expect(running.log.all == [.waiting])
      running.log.open()
      #expect(try await answer == ["{}"])
    }
  }

  @Test func `half a message does not keep a connection open`() async throws {
    try await RunningServer.run(limits: ServerLimits(idleSeconds: 1)) { running async throws in
      #expect(try await running.replies(to: "{\"method\":") == [])
    }
  }

  @Test func `a peer that reads nothing slows itself and nobody else`() async throws {
    try await RunningServer.run { running async throws in
      let (counted, words) = try await onThread { [path = running.path, log = running.log] in
        let slow = try RawClient(path: path)
        try slow.socket.send(
          MessageCoding.call(
            Echo.Count.name, Echo.Count.Parameters(to: 1000, bytes: 65_536), mode: .more))
        let quick = try VarlinkConnection(path: path, timeoutSeconds: 300)
        let words = try (0..<1000).map { try quick.say("\($0)") }
        return (log.all.count { if case .counted = $0 { true } else { false } }, words)
      }
      #expect(words == (0..<1000).map { "\($0)" })
      #expect(counted < 100)
    }
  }

  @Test func `replies do not pile up for a peer that calls and reads nothing`() async throws {
    try await RunningServer.run { running async throws in
      let (made, lengths) = try await onThread { [path = running.path, log = running.log] in
        let slow = try VarlinkConnection(path: path, timeoutSeconds: 300)
        for number in 0..<100 {
          try slow.send(
            MessageCoding.call(Echo.Make.name, Echo.Make.Parameters(bytes: 65_536 + number)))
        }
        let quick = try VarlinkConnection(path: path, timeoutSeconds: 300)
        for _ in 0..<1000 { _ = try quick.say("on") }
        let made = log.all.count { $0 == .made }
        let lengths = try (0..<100).map { _ in
          try MessageCoding.parameters(Echo.Make.Reply.self, of: slow.receive().frame).text.count
        }
        return (made, lengths)
      }
      #expect(made < 50)
      #expect(lengths == (0..<100).map { 65_536 + $0 })
    }
  }
}

@Suite struct PeerTests {
  private let say = #"{"method":"org.example.Echo.Say","parameters":{"text":"hello"}"#

  @Test func `someone else is refused once and closed, and nothing is carried out`() async throws {
    try await RunningServer.run(userID: getuid() + 1) { running async throws in
      #expect(
        try await running.replies(to: "\(say)}\0\(say)}\0")
          == [#"{"error":"org.varlink.service.PermissionDenied"}"#])
      #expect(running.log.all.isEmpty)
    }
  }

  @Test func `someone else's oneway call is closed without a word`() async throws {
    try await RunningServer.run(userID: getuid() + 1) { running async throws in
      #expect(try await running.replies(to: "\(say),\"oneway\":true}\0") == [])
      #expect(running.log.all.isEmpty)
    }
  }

  @Test func `someone else may not even ask what the service is`() async throws {
    try await RunningServer.run(userID: getuid() + 1) { running async throws in
      #expect(
        try await running.replies(to: "{\"method\":\"org.varlink.service.GetInfo\"}\0")
          == [#"{"error":"org.varlink.service.PermissionDenied"}"#])
    }
  }
}
