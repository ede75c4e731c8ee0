import Testing
import Varlink

private typealias Service = VarlinkServiceInterface

@Suite struct ErrorReplyTests {
  /// The replies to one call and to `Say` after it, which shows that the connection goes on.
  private func reply(to call: String) async throws -> String? {
    try await RunningServer.run { running async throws in
      let say = #"{"method":"org.example.Echo.Say","parameters":{"text":"on"}}"#
      let replies = try await running.replies(to: "\(call)\0\(say)\0", thenEnding: true)
      #expect(replies.count == 2)
      #expect(replies.last == #"{"parameters":{"text":"on"}}"#)
      return replies.first
    }
  }

  private func error(_ name: String, _ field: String, _ value: String) -> String {
    "{\"error\":\"org.varlink.service.\(name)\",\"parameters\":{\"\(field)\":\"\(value)\"}}"
  }

  @Test(arguments: [
    ("org.example.Nothing.Say", "org.example.Nothing"), ("Say", ""), ("", ""),
    ("org.example.Say", "org.example"), ("org.example.echo.Say", "org.example.echo"),
  ])
  func `an interface that is not there is told by its name`(
    method: String, interface: String
  ) async throws {
    #expect(
      try await reply(to: "{\"method\":\"\(method)\"}")
        == error("InterfaceNotFound", "interface", interface))
  }

  @Test(arguments: ["org.example.Echo.Shout", "org.example.Echo.", "org.varlink.service.GetAll"])
  func `a method that is not there is told by its name`(method: String) async throws {
    #expect(
      try await reply(to: "{\"method\":\"\(method)\"}") == error("MethodNotFound", "method", method)
    )
  }

  @Test(arguments: [
    ("a parameter that is not declared", #"{"text":"a","loud":true}"#, "loud"),
    ("a parameter with another letter case", #"{"Text":"a","text":"a"}"#, "Text"),
    (
      "a field that is not declared", #"{"text":"a","mark":{"number":1,"Number":2}}"#, "mark.Number"
    ),
    ("an object with fields for a text", #"{"text":{"a":1}}"#, "text"),
    ("a missing parameter", "{}", "text"), ("a null parameter", #"{"text":null}"#, "text"),
    ("a number for a text", #"{"text":7}"#, "text"),
    ("a list for a text", #"{"text":["a"]}"#, "text"),
    ("an object for a text", #"{"text":{}}"#, "text"),
    ("a text for an object", #"{"text":"a","mark":"x"}"#, "mark"),
    ("a missing field inside", #"{"text":"a","mark":{}}"#, "mark"),
    ("a mistyped field inside", #"{"text":"a","mark":{"number":"7"}}"#, "mark"),
    ("a broken number inside", #"{"text":"a","mark":{"number":1.5}}"#, "mark"),
    ("a number over 64 bits", #"{"text":"a","mark":{"number":9223372036854775808}}"#, "mark"),
  ])
  func `a parameter that is not as declared is told by its name`(
    what: String, parameters: String, parameter: String
  ) async throws {
    let call = "{\"method\":\"org.example.Echo.Say\",\"parameters\":\(parameters)}"
    #expect(
      try await reply(to: call) == error("InvalidParameter", "parameter", parameter), "\(what)")
  }

  @Test func `parameters that are missing whole are told by the first name`() async throws {
    #expect(
      try await reply(to: #"{"method":"org.example.Echo.Say"}"#)
        == error("InvalidParameter", "parameter", "text"))
  }

  @Test func `a method that answers many times wants to be called so`() async throws {
    #expect(
      try await reply(to: #"{"method":"org.example.Echo.Count","parameters":{"to":2}}"#)
        == #"{"error":"org.varlink.service.ExpectedMore"}"#)
  }

  @Test func `an upgrade is never confirmed`() async throws {
    let call = #"{"method":"org.example.Echo.Say","parameters":{"text":"a"},"upgrade":true}"#
    #expect(
      try await reply(to: call) == error("MethodNotImplemented", "method", "org.example.Echo.Say"))
  }

  @Test func `an error of the interface comes with its fields`() async throws {
    #expect(
      try await reply(to: #"{"method":"org.example.Echo.Refuse"}"#)
        == #"{"error":"org.example.Echo.Refused","parameters":{"reason":"no"}}"#)
  }

  @Test func `any other failure becomes the error that the service chose for it`() async throws {
    #expect(
      try await reply(to: #"{"method":"org.example.Echo.Fail"}"#)
        == #"{"error":"org.example.Echo.Broken"}"#)
  }

  @Test func `more for a method that answers once gets one reply`() async throws {
    let call = #"{"method":"org.example.Echo.Say","parameters":{"text":"a"},"more":true}"#
    #expect(try await reply(to: call) == #"{"parameters":{"text":"a"}}"#)
  }
}
