import Dispatch
import Glibc
import Testing
import Varlink
import VarlinkServer

@Suite struct StoppingTests {
  @Test func `a call under way is finished, and then the connection closed`() async throws {
    try await RunningServer.run { running async throws in
      let say = #"{"method":"org.example.Echo.Say","parameters":{"text":"too late"}}"#
      async let replies = running.replies(to: "{\"method\":\"org.example.Echo.Wait\"}\0\(say)\0")
      await running.log.reaches(.waiting)
      async let stopped: Void = running.server.stop(deadline: .seconds(20))
      try await onThread { [path = running.path] in
        // Until the server has let go of the place.
        while (try? VarlinkConnection(path: path)) != nil { sched_yield() }
      }
      running.log.open()
      #expect(try await replies == ["{}"])
      await stopped
      #expect(running.log.all == [.waiting])
    }
  }

  @Test func `an idle connection is closed at once`() async throws {
    try await RunningServer.run { running async throws in
      let connected = DispatchSemaphore(value: 0)
      async let rest = onThread { [path = running.path] in
        let client = try RawClient(path: path)
        try client.socket.send(MessageCoding.call(Echo.Say.name, Echo.Say.Parameters(text: "a")))
        let first = try client.socket.receive()
        connected.signal()
        return (String(decoding: first, as: UTF8.self), try client.messagesUntilClosed())
      }
      await running.log.reaches(.said("a"))
      try await onThread { connected.wait() }
      await running.server.stop(deadline: .seconds(20))
      let (first, others) = try await rest
      #expect(first == "{\"parameters\":{\"text\":\"a\"}}\0")
      #expect(others == [])
    }
  }

  @Test func `a long reply arrives whole even if the peer takes its time`() async throws {
    try await RunningServer.run { running async throws in
      let mayRead = DispatchSemaphore(value: 0)
      async let length = onThread { [path = running.path] in
        let client = try RawClient(path: path)
        try client.socket.send(
          MessageCoding.call(Echo.Make.name, Echo.Make.Parameters(bytes: 4_000_000)))
        mayRead.wait()
        return try client.messagesUntilClosed().map(\.count)
      }
      await running.log.reaches(.made)
      async let stopped: Void = running.server.stop(deadline: .seconds(20))
      try await onThread { [path = running.path] in
        while (try? VarlinkConnection(path: path)) != nil { sched_yield() }
      }
      mayRead.signal()
      #expect(try await length == [4_000_000 + #"{"parameters":{"text":""}}"#.count])
      await stopped
    }
  }

  @Test func `a call that does not end is cut off at the deadline`() async throws {
    try await RunningServer.run { running async throws in
      async let replies = running.replies(to: "{\"method\":\"org.example.Echo.Wait\"}\0")
      await running.log.reaches(.waiting)
      await running.server.stop(deadline: .milliseconds(10))
      #expect(try await replies == [])
    }
  }
}
