import Testing
import Varlink

@Suite struct CallHeaderTests {
  private func header(_ text: String) throws -> CallHeader {
    try CallHeader(frame: Array(text.utf8))
  }

  @Test func `a call names its interface and method`() throws {
    let call = try header(#"{"method":"org.example.Echo.Say"}"#)
    #expect(call.method == "org.example.Echo.Say")
    #expect(call.interface == "org.example.Echo")
    #expect(call.mode == .plain)
    #expect(!call.isUpgrade)
  }

  @Test func `a method without an interface has none`() throws {
    #expect(try header(#"{"method":"Say"}"#).interface == "")
  }

  @Test(arguments: [
    (#"{"method":"a.B"}"#, CallMode.plain), (#"{"method":"a.B","more":true}"#, .more),
    (#"{"method":"a.B","oneway":true}"#, .oneway),
    (#"{"method":"a.B","more":false,"oneway":false,"upgrade":false}"#, .plain),
    (#"{"method":"a.B","more":true,"oneway":false}"#, .more),
    (#"{"method":"a.B","more":null,"oneway":true}"#, .oneway),
  ])
  func `a flag counts when it is true`(text: String, mode: CallMode) throws {
    #expect(try header(text).mode == mode)
  }

  @Test func `an upgrade is noticed`() throws {
    #expect(try header(#"{"method":"a.B","upgrade":true}"#).isUpgrade)
  }

  @Test(arguments: [
    #"{"method":"a.B"}"#, #"{"method":"a.B","parameters":null}"#,
    #"{"method":"a.B","parameters":{}}"#, #" { "method" : "a.B" , "parameters" : { } } "#,
  ])
  func `no parameters, null and an empty object are the same`(text: String) throws {
    #expect(try header(text) == header(#"{"method":"a.B"}"#))
  }

  @Test func `a parameter that is null counts as absent`() throws {
    let call = try header(#"{"method":"a.B","parameters":{"x":1,"y":null,"z":{}}}"#)
    #expect(call.parameterNames == ["x": [:], "z": [:]])
  }

  @Test func `the fields inside a parameter are seen too`() throws {
    let call = try header(
      #"{"method":"a.B","parameters":{"x":{"y":{"z":1},"n":null},"l":[{"m":1}],"t":"text"}}"#)
    #expect(call.parameterNames == ["x": ["y": ["z": [:]]], "l": [:], "t": [:]])
  }

  @Test func `members of vendors are passed over`() throws {
    let call = try header(#"{"method":"a.B","org.example":{"trace":1}}"#)
    #expect(call == (try header(#"{"method":"a.B"}"#)))
  }

  @Test(arguments: Malformed.calls)
  func `what breaks the rules of the header is no call`(text: String) {
    #expect(throws: (any Error).self) { try header(text) }
  }

  @Test func `what is not UTF-8 is no call`() {
    let frame = Array(#"{"method":"a.B","parameters":{"x":""#.utf8) + [0xFF] + Array(#""}}"#.utf8)
    #expect(throws: MalformedCall.notJSON) { try CallHeader(frame: frame) }
  }

  @Test(arguments: [
    ("nonsense", MalformedCall.notJSON), ("[]", .notObject), ("{}", .noMethod),
    (#"{"method":7}"#, .noMethod), (#"{"method":"a.B","more":1}"#, .notBoolean("more")),
    (#"{"method":"a.B","more":true,"oneway":true}"#, .twoFlags),
    (#"{"method":"a.B","extra":1}"#, .unknownMember("extra")),
    (#"{"method":"a.B","method":"a.C"}"#, .repeatedMember("method")),
    (#"{"method":"a.B","parameters":[]}"#, .parametersNotObject),
  ])
  func `it is said which rule was broken`(text: String, rule: MalformedCall) {
    #expect(throws: rule) { try header(text) }
  }

  @Test func `what is written with escapes means the same`() throws {
    let call = try header(
      #"{"m\u0065thod":"org.\u0065xample.A","p\u0061rameters":{"n\u0061me":"\"\\"}}"#)
    #expect(call.method == "org.example.A")
    #expect(call.parameterNames == ["name": [:]])
  }
}

/// Calls that break the rules of the header, one each.
private enum Malformed {
  static let calls = [
    "", " ", "{", "nonsense", #"{"method":"a.B"}{}"#, #"{"method":"a.B",}"#, "[]", "\"a.B\"", "7",
    "null", "true", "{}", #"{"parameters":{}}"#, #"{"method":null}"#, #"{"method":7}"#,
    #"{"method":"a.B","parameters":[]}"#, #"{"method":"a.B","parameters":"x"}"#,
    #"{"method":"a.B","more":1}"#, #"{"method":"a.B","more":"true"}"#,
    #"{"method":"a.B","oneway":{}}"#, #"{"method":"a.B","upgrade":0}"#,
    #"{"method":"a.B","more":true,"oneway":true}"#, #"{"method":"a.B","more":true,"upgrade":true}"#,
    #"{"method":"a.B","oneway":true,"upgrade":true}"#, #"{"method":"a.B","id":1}"#,
    #"{"method":"a.B","X-trace":{}}"#, #"{"method":"a.B","method":"a.B"}"#, #"{"method":"\ud800"}"#,
  ]
}
