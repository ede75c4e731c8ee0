import Glibc
import Testing
import Varlink

/// Who is answered, with what, and in which order.
@Suite struct AnsweringTests {
  private func say(_ text: String) -> String {
    "{\"method\":\"org.example.Echo.Say\",\"parameters\":{\"text\":\"\(text)\"}}\0"
  }

  private func reply(_ text: String) -> String { "{\"parameters\":{\"text\":\"\(text)\"}}" }

  @Test func `calls sent at once are answered in the order in which they came`() async throws {
    try await RunningServer.run { running async throws in
      // More than may wait in the server at a time.
      let words = (0..<1000).map { "word \($0)" }
      let replies = try await running.replies(to: words.map(say).joined(), thenEnding: true)
      #expect(replies == words.map(reply))
      #expect(running.log.all == words.map { .said($0) })
    }
  }

  @Test func `a call waits until the one before it is answered`() async throws {
    try await RunningServer.run { running async throws in
      let calls = "{\"method\":\"org.example.Echo.Wait\"}\0" + say("after")
      async let replies = running.replies(to: calls, thenEnding: true)
      await running.log.reaches(.waiting)
      #expect(try await running.talk { try $0.say("beside") } == "beside")
      #expect(running.log.all == [.waiting, .said("beside")])
      running.log.open()
      #expect(try await replies == ["{}", reply("after")])
    }
  }

  @Test(arguments: [
    #""method":"org.example.Echo.Say","parameters":{"text":"quiet"}"#,
    #""method":"org.example.Echo.Say","parameters":{"text":7}"#,
    #""method":"org.example.Echo.Say","parameters":{"loud":7}"#,
    #""method":"org.example.Echo.Refuse""#, #""method":"org.example.Echo.Fail""#,
    #""method":"org.example.Echo.Nothing""#, #""method":"org.example.Nothing.Say""#,
    #""method":"org.example.Echo.Count","parameters":{"to":3}"#, #""method":"nothing""#,
    #""method":"org.varlink.service.GetInfo""#,
  ])
  func `a oneway call is answered with nothing, not even an error`(call: String) async throws {
    try await RunningServer.run { running async throws in
      let replies = try await running.replies(
        to: "{\(call),\"oneway\":true}\0" + say("next"), thenEnding: true)
      #expect(replies == [reply("next")])
    }
  }

  @Test func `a oneway call is carried out`() async throws {
    try await RunningServer.run { running async throws in
      let answer = try await running.talk { connection in
        try connection.notify(Echo.Say.self, .init(text: "quiet"))
        return try connection.say("loud")
      }
      #expect(answer == "loud")
      #expect(running.log.all == [.said("quiet"), .said("loud")])
    }
  }

  @Test func `every reply of a stream but the last says that others follow`() async throws {
    try await RunningServer.run { running async throws in
      let call = #"{"method":"org.example.Echo.Count","parameters":{"to":3},"more":true}"#
      let replies = try await running.replies(to: "\(call)\0" + say("next"), thenEnding: true)
      #expect(
        replies == [
          #"{"parameters":{"number":1},"continues":true}"#,
          #"{"parameters":{"number":2},"continues":true}"#, #"{"parameters":{"number":3}}"#,
          reply("next"),
        ])
    }
  }

  @Test func `a client gets all of a stream and can go on calling`() async throws {
    try await RunningServer.run { running async throws in
      let (numbers, word) = try await running.talk { connection in
        var numbers: [Int] = []
        try connection.stream(Echo.Count.self, .init(to: 5)) {
          numbers.append($0.number)
          return true
        }
        return (numbers, try connection.say("on"))
      }
      #expect(numbers == [1, 2, 3, 4, 5])
      #expect(word == "on")
    }
  }

  @Test func `a peer that has sent its last call still gets the reply`() async throws {
    try await RunningServer.run { running async throws in
      let call = "{\"method\":\"org.example.Echo.Wait\"}\0"
      async let replies = running.replies(to: call, thenEnding: true)
      await running.log.reaches(.waiting)
      running.log.open()
      #expect(try await replies == ["{}"])
    }
  }

  @Test func `a call whose peer has gone is cancelled`() async throws {
    try await RunningServer.run { running async throws in
      async let gone: Void = running.talk { [log = running.log] connection in
        try connection.send(MessageCoding.call(Echo.Wait.name, NoFields()))
        // One that goes before is not carried out at all.
        while !log.all.contains(.waiting) { sched_yield() }
        connection.close()
      }
      try await gone
      await running.log.reaches(.cancelled)
      #expect(running.log.all == [.waiting, .cancelled])
    }
  }

  @Test func `a call whose peer sends nothing more is cancelled when the peer goes`() async throws {
    try await RunningServer.run { running async throws in
      try await onThread { [path = running.path, log = running.log] in
        let client = try RawClient(path: path)
        try client.socket.send(MessageCoding.call(Echo.Wait.name, NoFields()))
        client.finishSending()
        while !log.all.contains(.waiting) { sched_yield() }
        client.socket.close()
      }
      await running.log.reaches(.cancelled)
      #expect(running.log.all == [.waiting, .cancelled])
    }
  }

  @Test func `a call behind one whose peer has gone is not carried out`() async throws {
    try await RunningServer.run { running async throws in
      try await onThread { [path = running.path, log = running.log, say = say("behind")] in
        let client = try RawClient(path: path)
        try client.socket.send(
          MessageCoding.call(Echo.Wait.name, NoFields()) + Array(say.utf8))
        while !log.all.contains(.waiting) { sched_yield() }
        client.socket.close()
      }
      await running.log.reaches(.cancelled)
      #expect(try await running.talk { try $0.say("later") } == "later")
      #expect(running.log.all == [.waiting, .cancelled, .said("later")])
    }
  }

  @Test func `what goes over the wire is what was meant`() async throws {
    try await RunningServer.run { running async throws in
      let text = "\0 \u{1} \" \\ / é 漢 👩‍🚀 \u{2028} \u{FFFD}"
      #expect(try await running.talk { try $0.say(text) } == text)
    }
  }
}
