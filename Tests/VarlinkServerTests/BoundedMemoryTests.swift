import Glibc
import Testing
import Varlink
import VarlinkServer

@Suite struct BoundedMemoryTests {
  private func call(_ text: String) throws -> [UInt8] {
    try MessageCoding.call(Echo.Say.name, Echo.Say.Parameters(text: text))
  }

  @Test func `a long call waits while as many are kept as may be, and short ones do not`()
    async throws
  {
    let limits = ServerLimits(shortBytes: 1024, longMessages: 1)
    try await RunningServer.run(limits: limits) { running async throws in
      let long = try call(String(repeating: "x", count: 100_000))
      let words = try await onThread { [path = running.path, server = running.server] in
        let slow = try RawClient(path: path)
        try slow.socket.send(Array(long.dropLast(10)))
        while server.longMessageCount.kept == 0 { sched_yield() }
        let next = try VarlinkConnection(path: path, timeoutSeconds: 300)
        try next.send(long)
        while server.longMessageCount.waiting == 0 { sched_yield() }
        var words = [try VarlinkConnection(path: path, timeoutSeconds: 300).say("short")]
        words.append("\(server.longMessageCount)")
        try slow.socket.send(Array(long.suffix(10)))
        slow.finishSending()
        words.append("\(try slow.messagesUntilClosed().count)")
        let reply = try MessageCoding.parameters(Echo.Say.Reply.self, of: next.receive().frame)
        words.append("\(reply.text.count)")
        next.close()
        while server.longMessageCount.kept > 0 { sched_yield() }
        return words
      }
      #expect(words == ["short", "(kept: 1, waiting: 1)", "1", "100000"])
    }
  }

  @Test func `who goes while waiting to send a long call leaves no trace`() async throws {
    let limits = ServerLimits(shortBytes: 1024, longMessages: 1)
    try await RunningServer.run(limits: limits) { running async throws in
      let long = try call(String(repeating: "x", count: 100_000))
      let length = try await onThread { [path = running.path, server = running.server] in
        let slow = try RawClient(path: path)
        try slow.socket.send(Array(long.dropLast(10)))
        while server.longMessageCount.kept == 0 { sched_yield() }
        let gone = try VarlinkConnection(path: path, timeoutSeconds: 300)
        try gone.send(Array(long.prefix(60_000)))
        while server.longMessageCount.waiting == 0 { sched_yield() }
        gone.close()
        slow.socket.close()
        while server.connectionCount > 0 { sched_yield() }
        let last = try VarlinkConnection(path: path, timeoutSeconds: 300)
        return try last.say(String(repeating: "y", count: 50_000)).count
      }
      #expect(length == 50_000)
    }
  }

  @Test func `half a call is closed when patience is over, however long idleness may be`()
    async throws
  {
    try await RunningServer.run(limits: ServerLimits(patienceSeconds: 1)) {
      running async throws in
      #expect(try await running.replies(to: "{\"method\":") == [])
    }
  }

  @Test func `replies that nobody reads are bounded together: who waits longest is closed`()
    async throws
  {
    try await RunningServer.run(limits: ServerLimits(unreadBytes: 3_000_000)) {
      running async throws in
      let make = try MessageCoding.call(Echo.Make.name, Echo.Make.Parameters(bytes: 2_000_000))
      let (first, second, kept) = try await onThread {
        [path = running.path, server = running.server, log = running.log] in
        let silent = try RawClient(path: path)
        try silent.socket.send(make)
        while server.unreadByteCount == 0 { sched_yield() }
        let reading = try VarlinkConnection(path: path, timeoutSeconds: 300)
        while server.connectionCount < 2 { sched_yield() }
        try reading.send(make)
        // Both are there when the second reply is made, and one when it waits to be read.
        while log.all.count(where: { $0 == .made }) < 2 { sched_yield() }
        while server.connectionCount > 1 { sched_yield() }
        let first = try silent.messagesUntilClosed()
        let reply = try MessageCoding.parameters(Echo.Make.Reply.self, of: reading.receive().frame)
        return (first, reply.text.count, server.connectionCount)
      }
      #expect(first == ["a broken message"])
      #expect(second == 2_000_000)
      #expect(kept == 1)
    }
  }

  @Test func `a call for a stream is short, since it is kept for as long as that goes on`()
    async throws
  {
    try await RunningServer.run { running async throws in
      let blanks = String(repeating: " ", count: 20_000)
      let call = #"{"method":"org.example.Echo.Count","more":true,"parameters":{"to":1}"#
      #expect(
        try await running.replies(to: "\(call)\(blanks)}\0", thenEnding: true) == [
          #"{"error":"org.varlink.service.InvalidParameter","parameters":{"parameter":"parameters"}}"#
        ])
    }
  }

  @Test func `so many calls are carried out at a time, and the others in their turn`() async throws
  {
    try await RunningServer.run(limits: ServerLimits(calls: 1)) { running async throws in
      async let first = running.replies(
        to: "{\"method\":\"org.example.Echo.Wait\"}\0", thenEnding: true)
      await running.log.reaches(.waiting)
      async let second = running.talk { try $0.say("second") }
      while running.server.callCount.waiting == 0 { await Task.yield() }
      #expect(running.log.all == [.waiting])
      running.log.open()
      #expect(try await first == ["{}"])
      #expect(try await second == "second")
      while running.server.callCount.working > 0 { await Task.yield() }
    }
  }

  @Test func `a stream does not wait for calls, nor calls for a stream`() async throws {
    let limits = ServerLimits(calls: 1, streams: 1)
    try await RunningServer.run(limits: limits) { running async throws in
      let words = try await onThread { [path = running.path, log = running.log] in
        let slow = try RawClient(path: path)
        try slow.socket.send(
          MessageCoding.call(
            Echo.Count.name, Echo.Count.Parameters(to: 1000, bytes: 65_536), mode: .more))
        while !log.all.contains(.counted(1)) { sched_yield() }
        return try VarlinkConnection(path: path, timeoutSeconds: 300).say("said")
      }
      #expect(words == "said")
    }
  }

  @Test func `calls whose connections have closed wait no more, and are not carried out`()
    async throws
  {
    let limits = ServerLimits(calls: 1, streams: 1)
    try await RunningServer.run(limits: limits) { running async throws in
      let wait = try MessageCoding.call(Echo.Wait.name, Echo.Wait.Parameters())
      let say = try call("too late")
      let count = try MessageCoding.call(
        Echo.Count.name, Echo.Count.Parameters(to: 1000, bytes: 65_536), mode: .more)
      try await onThread { [path = running.path, server = running.server, log = running.log] in
        let first = try RawClient(path: path)
        try first.socket.send(wait)
        let slow = try RawClient(path: path)
        try slow.socket.send(count)
        while !log.all.contains(.waiting) || !log.all.contains(.counted(1)) { sched_yield() }
        for _ in 0..<5 {
          let call = try RawClient(path: path)
          try call.socket.send(say)
          let stream = try RawClient(path: path)
          try stream.socket.send(count)
          while server.callCount.waiting == 0 || server.streamCount.waiting == 0 { sched_yield() }
          call.socket.close()
          stream.socket.close()
          while server.callCount.waiting > 0 || server.streamCount.waiting > 0 { sched_yield() }
        }
        log.open()
        slow.socket.close()
        while server.callCount.working > 0 || server.streamCount.working > 0 { sched_yield() }
        first.socket.close()
      }
      #expect(!running.log.all.contains(.said("too late")))
    }
  }
}
