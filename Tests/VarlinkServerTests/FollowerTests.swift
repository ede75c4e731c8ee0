import Glibc
import Testing
import Varlink
import VarlinkServer

/// Connections that follow something: counted apart, and let go of when they do not read.
@Suite struct FollowerTests {
  private static let count = Echo.Count.Parameters(to: 100_000, bytes: 4096)

  @Test func `those that follow do not take the place of those that call`() async throws {
    try await RunningServer.run(limits: ServerLimits(connections: 1, followers: 2)) {
      running async throws in
      let words = try await onThread { [path = running.path, server = running.server] in
        var followers: [VarlinkConnection] = []
        for number in 1...2 {
          let follower = try VarlinkConnection(path: path, timeoutSeconds: 300)
          try follower.send(MessageCoding.call(Echo.Follow.name, Self.count, mode: .more))
          _ = try follower.receive()
          while server.followerCount < number { sched_yield() }
          followers.append(follower)
        }
        let words = [try VarlinkConnection(path: path, timeoutSeconds: 300).say("on")]
        followers.forEach { $0.close() }
        return words
      }
      #expect(words == ["on"])
    }
  }

  @Test func `one follower more than there may be is answered with an error`() async throws {
    try await RunningServer.run(limits: ServerLimits(followers: 1)) { running async throws in
      let name = try await onThread { [path = running.path] in
        let first = try VarlinkConnection(path: path, timeoutSeconds: 300)
        try first.send(MessageCoding.call(Echo.Follow.name, Self.count, mode: .more))
        _ = try first.receive()
        let second = try VarlinkConnection(path: path, timeoutSeconds: 300)
        try second.send(MessageCoding.call(Echo.Follow.name, Self.count, mode: .more))
        defer { first.close() }
        do {
          _ = try second.receive()
          return "none"
        } catch VarlinkFailure.errorReply(let reply) {
          return reply.name
        }
      }
      #expect(name == Echo.Broken.name)
    }
  }

  @Test func `who does not read in time reads all that was on its way, and a last reply`()
    async throws
  {
    try await RunningServer.run(limits: ServerLimits(patienceSeconds: 1)) { running async throws in
      let (last, count) = try await onThread { [path = running.path, server = running.server] in
        let slow = try VarlinkConnection(path: path, timeoutSeconds: 300)
        try slow.send(MessageCoding.call(Echo.Follow.name, Self.count, mode: .more))
        while server.followerCount < 1 { sched_yield() }
        while server.followerCount > 0 { sched_yield() }
        var count = 0
        while true {
          do {
            let (_, frame) = try slow.receive()
            count = try MessageCoding.parameters(Echo.Count.Reply.self, of: frame).number
          } catch VarlinkFailure.errorReply(let reply) {
            return (reply.decoded(as: Echo.FellBehind.self)?.number, count)
          }
        }
      }
      #expect(count > 0 && count < 100_000)
      // What it says is where to go on.
      #expect(last == count)
    }
  }
}
