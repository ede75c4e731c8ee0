import Testing
import Varlink
import VarlinkServer

/// A rule whose breach closes the connection without a reply.
struct Breach: Sendable, CustomTestStringConvertible {
  let rule: String
  let bytes: [UInt8]
  var testDescription: String { rule }

  init(_ rule: String, _ call: String) { self.init(rule, Array(call.utf8) + [0]) }
  init(_ rule: String, _ bytes: [UInt8]) { (self.rule, self.bytes) = (rule, bytes) }

  private static let say = #""method":"org.example.Echo.Say","parameters":{"text":"hello"}"#

  static let all: [Self] = [
    Self("nothing", ""), Self("invalid JSON", "nonsense"), Self("half an object", "{\(say)"),
    Self("two objects", "{\(say)}{\(say)}"), Self("a trailing comma", "{\(say),}"),
    Self("an array", "[{\(say)}]"), Self("a string", "\"org.example.Echo.Say\""),
    Self("a number", "7"), Self("null", "null"),
    Self("no method", #"{"parameters":{"text":"hello"}}"#),
    Self("a method that is no string", #"{"method":7}"#),
    Self("a null method", #"{"method":null}"#),
    Self("parameters that are no object", #"{"method":"org.example.Echo.Say","parameters":[]}"#),
    Self("more is no boolean", "{\(say),\"more\":1}"),
    Self("oneway is no boolean", "{\(say),\"oneway\":\"true\"}"),
    Self("upgrade is no boolean", "{\(say),\"upgrade\":{}}"),
    Self("more and oneway", "{\(say),\"more\":true,\"oneway\":true}"),
    Self("more and upgrade", "{\(say),\"more\":true,\"upgrade\":true}"),
    Self("oneway and upgrade", "{\(say),\"oneway\":true,\"upgrade\":true}"),
    Self("all three flags", "{\(say),\"oneway\":true,\"upgrade\":true,\"more\":true}"),
    Self("an unknown member", "{\(say),\"id\":1}"),
    Self("an unknown member with X-", "{\(say),\"X-trace\":{}}"),
    Self("a member said twice", "{\(say),\"method\":\"org.example.Echo.Wait\"}"),
    Self("the members of a reply", "{\(say),\"continues\":true}"),
    Self("nesting without end", String(repeating: "[", count: 100_000)),
    Self("half a surrogate pair", #"{"method":"\ud800"}"#),
    Self(
      "invalid UTF-8 in a text",
      Array(#"{"method":"org.example.Echo.Say","parameters":{"text":""#.utf8) + [0xC3, 0x28]
        + Array("\"}}".utf8) + [0]),
    Self("invalid UTF-8 alone", [0xFF, 0xFE, 0]),
  ]
}

@Suite struct ClosingTests {
  private let say = #"{"method":"org.example.Echo.Say","parameters":{"text":"hello"}}"#

  @Test(arguments: Breach.all)
  func `what breaks the rules of a message closes the connection without a reply`(
    breach: Breach
  ) async throws {
    try await RunningServer.run { running async throws in
      #expect(try await running.replies(to: breach.bytes) == [])
      #expect(running.log.all.isEmpty)
    }
  }

  @Test func `calls before the one that breaks the rules are answered, those after it are not`()
    async throws
  {
    try await RunningServer.run { running async throws in
      let replies = try await running.replies(to: "\(say)\0\(say)\0nonsense\0\(say)\0")
      #expect(replies == Array(repeating: #"{"parameters":{"text":"hello"}}"#, count: 2))
      #expect(running.log.all == [.said("hello"), .said("hello")])
    }
  }

  @Test(arguments: [
    #"{"method":"org.example.Echo.Say","parameters":{"text":"hello"},"com.vendor":{"a":[1]}}"#,
    #"{"method":"org.example.Echo.Say","parameters":{"text":"hello"},"com.vendor":7}"#,
    #"{"method":"org.example.Echo.Say","parameters":{"text":"hello"},"more":false,"oneway":null}"#,
    #"{ "parameters" : { "text" : "hello" } , "method" : "org.example.Echo.Say" }"#,
    "\n{\"method\":\"org.example.Echo.Say\",\r\n\t\"parameters\":{\"text\":\"h\\u0065llo\"}}\n",
  ])
  func `what the rules allow is answered`(call: String) async throws {
    try await RunningServer.run { running async throws in
      let replies = try await running.replies(to: "\(call)\0", thenEnding: true)
      #expect(replies == [#"{"parameters":{"text":"hello"}}"#])
    }
  }

  @Test func `a message one byte over the limit closes the connection, ended or not`() async throws
  {
    let limits = ServerLimits(frameBytes: 1000)
    try await RunningServer.run(limits: limits) { running async throws in
      let long = [UInt8](repeating: UInt8(ascii: " "), count: 1001)
      #expect(try await running.replies(to: long) == [])
      #expect(try await running.replies(to: long + [0]) == [])
      #expect(
        try await running.replies(to: Array(say.utf8) + [0] + long)
          == [#"{"parameters":{"text":"hello"}}"#])
    }
  }

  @Test func `a message of exactly 1 MiB is answered, and one byte more is not`() async throws {
    try await RunningServer.run { running async throws in
      let call = Array(say.utf8)
      let padding = [UInt8](repeating: UInt8(ascii: " "), count: (1 << 20) - call.count)
      #expect(
        try await running.replies(to: call + padding + [0], thenEnding: true)
          == [#"{"parameters":{"text":"hello"}}"#])
      #expect(try await running.replies(to: call + padding + [32, 0]) == [])
    }
  }

  @Test func `a message may come byte by byte`() async throws {
    try await RunningServer.run { [say] running async throws in
      let replies = try await onThread { [path = running.path] in
        let client = try RawClient(path: path)
        for byte in Array(say.utf8) + [0] { try client.socket.send([byte]) }
        client.finishSending()
        return try client.messagesUntilClosed()
      }
      #expect(replies == [#"{"parameters":{"text":"hello"}}"#])
    }
  }

  @Test func `half a message that nothing follows is not answered`() async throws {
    try await RunningServer.run { running async throws in
      #expect(try await running.replies(to: String(say.dropLast()), thenEnding: true) == [])
      #expect(running.log.all.isEmpty)
    }
  }
}
